package id.tapis.casework;

import id.tapis.assessment.Risk;
import id.tapis.conversation.HandoverRequested;
import id.tapis.conversation.HandoverRequested.Ground;
import id.tapis.intake.ClientId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** One client's matter in the hands of staff, from the queue to its outcome. */
@Entity
@Table(name = "casework_case")
@DynamicUpdate
class Case {
  @Id private UUID id;
  @Version private @Nullable Long version;
  private @Nullable String client;
  // holds the client while the case is open: unique, so that nobody has two
  private @Nullable String openClient;

  @Enumerated(EnumType.STRING)
  private CaseStatus status;

  @Enumerated(EnumType.STRING)
  private Risk risk;

  private int urgency;

  @Enumerated(EnumType.STRING)
  private Ground ground;

  private @Nullable String stage;
  private String language;
  private @Nullable String counsellor;
  private Instant openedAt;
  private Instant handedAt;
  private @Nullable Instant takenAt;
  private @Nullable Instant firstReplyAt;
  private @Nullable Instant closedAt;
  private @Nullable String outcome;

  // these three are marks set past the version, see CaseMarks
  @Column(updatable = false)
  private Instant wroteAt;

  @Column(updatable = false)
  private @Nullable Instant readAt;

  @Column(updatable = false)
  private boolean unreachable;

  private boolean legalHold;
  private @Nullable Instant erasureAskedAt;
  private @Nullable Instant erasedAt;

  protected Case() {}

  private Case(HandoverRequested request, Risk risk, String language) {
    this.id = CaseId.next().value();
    this.client = request.client().value();
    this.openClient = client;
    this.status = CaseStatus.QUEUED;
    this.ground = request.ground();
    this.language = language;
    this.openedAt = request.at();
    this.handedAt = request.at();
    this.wroteAt = request.at();
    this.risk = risk;
    this.urgency = urgency(risk);
  }

  static Case open(HandoverRequested request, Risk risk, String language) {
    return new Case(request, risk, language);
  }

  /** What is neither urgent, high nor caution waits in one row. */
  static int urgency(Risk risk) {
    return switch (risk) {
      case URGENT -> 0;
      case HIGH -> 1;
      case CAUTION -> 2;
      case NO_SIGNS, NOT_ASSESSED -> 3;
    };
  }

  /** A further handover of the same client: the level only rises. */
  void join(HandoverRequested request, Risk risk) {
    guard(status != CaseStatus.CLOSED, "joined");
    if (urgency(risk) < urgency) {
      this.risk = risk;
      this.urgency = urgency(risk);
    }
    if (request.ground().compareTo(ground) > 0) {
      this.ground = request.ground();
    }
    this.handedAt = request.at();
  }

  void stage(String stage) {
    this.stage = stage;
  }

  void take(Staff by, Instant at) {
    guard(status == CaseStatus.QUEUED, "taken");
    status = CaseStatus.TAKEN;
    counsellor = by.name();
    takenAt = at;
  }

  void giveBack() {
    guard(status == CaseStatus.TAKEN, "given back");
    status = CaseStatus.QUEUED;
    counsellor = null;
  }

  void replied(Instant at) {
    guard(status == CaseStatus.TAKEN && client != null, "answered");
    if (firstReplyAt == null) {
      firstReplyAt = at;
    }
  }

  void close(Outcome how, Instant at) {
    guard(status == CaseStatus.TAKEN, "closed");
    status = CaseStatus.CLOSED;
    outcome = how.code();
    closedAt = at;
    openClient = null;
  }

  void hold(boolean on) {
    legalHold = on;
  }

  void askErasure(Instant at) {
    erasureAskedAt = at;
  }

  /** Forgets who it was; id, times and outcome stay. */
  void erase(Instant at) {
    guard(!legalHold, "erased");
    client = null;
    openClient = null;
    stage = null;
    erasedAt = at;
  }

  CaseId id() {
    return new CaseId(id);
  }

  Optional<ClientId> client() {
    return Optional.ofNullable(client).map(ClientId::new);
  }

  CaseStatus status() {
    return status;
  }

  Risk risk() {
    return risk;
  }

  Optional<String> counsellor() {
    return Optional.ofNullable(counsellor);
  }

  boolean held() {
    return legalHold;
  }

  boolean erasureAsked() {
    return erasureAskedAt != null;
  }

  CaseSummary summary() {
    return new CaseSummary(
        id(),
        status,
        risk,
        ground,
        Optional.ofNullable(stage),
        openedAt,
        unreadSince(),
        counsellor(),
        Optional.ofNullable(outcome),
        unreachable,
        legalHold,
        erasureAskedAt != null,
        erasedAt != null);
  }

  private Optional<Instant> unreadSince() {
    var read = readAt;
    return client != null && (read == null || wroteAt.isAfter(read))
        ? Optional.of(wroteAt)
        : Optional.empty();
  }

  private void guard(boolean possible, String what) {
    if (!possible) {
      throw new IllegalStateException("A case that is %s can't be %s".formatted(status, what));
    }
  }
}
