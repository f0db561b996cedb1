package id.tapis.registry;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.tapis.registry.Standing.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers from lists held in memory, which it keeps until told to read again; without any list it
 * says that it cannot check.
 */
final class HeldRegistry implements Registry {

  private static final int LONGEST_KEPT = 200;

  private final Supplier<Registers> reading;
  private final Clock clock;
  private final Cache<Question, Lookup> answers;
  private volatile @Nullable Registers view;

  private record Question(String name, LocalDate day, String version) {}

  HeldRegistry(Supplier<Registers> reading, Clock clock, RegistrySettings settings) {
    this.reading = reading;
    this.clock = clock;
    this.answers =
        Caffeine.newBuilder()
            .maximumSize(settings.cacheSize())
            .expireAfterWrite(settings.cacheFor())
            .build();
    refresh();
  }

  /** Reads the lists again; when that fails, what was held stays. */
  void refresh() {
    try {
      view = reading.get();
      answers.invalidateAll();
    } catch (org.springframework.dao.DataAccessException e) {
      System.getLogger(HeldRegistry.class.getName())
          .log(System.Logger.Level.WARNING, "The register could not be read", e);
    }
  }

  @Override
  public Lookup lookup(String name) {
    var held = view;
    if (held == null) {
      return new Lookup.CannotCheck(Reason.UNREADABLE, Optional.empty());
    }
    var question = new Question(name, today(), held.version());
    var known = name.length() > LONGEST_KEPT ? null : answers.getIfPresent(question);
    if (known != null) {
      return known;
    }
    var answer = held.companies().lookup(name, question.day());
    if (tells(answer) && name.length() <= LONGEST_KEPT) {
      answers.put(question, answer);
    }
    return answer;
  }

  private static boolean tells(Lookup answer) {
    return switch (answer) {
      case Lookup.Exact it -> !(it.standing() instanceof Standing.Unknown);
      case Lookup.Likely it -> true;
      case Lookup.Similar it -> true;
      case Lookup.NotFound it -> true;
      case Lookup.CannotCheck it -> false;
    };
  }

  @Override
  public Optional<Claim> claimed(String text) {
    return held().flatMap(it -> it.companies().claimed(text, today()));
  }

  @Override
  public Optional<Standing> standing(String entryId) {
    return held().flatMap(it -> it.companies().standing(entryId, today()));
  }

  @Override
  public Optional<Entry> entry(String entryId) {
    return held().flatMap(it -> it.companies().entry(entryId));
  }

  @Override
  public Optional<Lookup.Exact> chosen(String entryId) {
    return held().flatMap(it -> it.companies().chosen(entryId, today()));
  }

  @Override
  public Reach reach(String entryId) {
    return held().map(it -> it.companies().reach(entryId)).orElseGet(() -> Reach.of(List.of()));
  }

  @Override
  public Lookup present(String entryId) {
    return held()
        .map(it -> it.companies().present(entryId, today()))
        .orElseGet(() -> new Lookup.CannotCheck(Reason.UNREADABLE, Optional.empty()));
  }

  @Override
  public String version() {
    return held().map(Registers::version).orElse("none");
  }

  @Override
  public boolean recheck(LocalDate asOf) {
    return held().map(it -> it.companies().recheck(asOf, today())).orElse(true);
  }

  @Override
  public List<StatusOnFile> history(String entryId) {
    return held().map(it -> it.companies().history(entryId)).orElse(List.of());
  }

  @Override
  public List<StatusOnFile> told(String entryId) {
    return held().map(it -> it.companies().told(entryId)).orElse(List.of());
  }

  @Override
  public List<Neighbour> neighbours(String name) {
    return held().map(it -> it.neighbours(name, today())).orElse(List.of());
  }

  @Override
  public Papers papers(String entryId) {
    return held().map(it -> it.papers(entryId, today())).orElse(Papers.NONE);
  }

  private Optional<Registers> held() {
    return Optional.ofNullable(view);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
