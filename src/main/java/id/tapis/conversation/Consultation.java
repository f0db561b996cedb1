package id.tapis.conversation;

import id.tapis.assessment.Answers;
import id.tapis.assessment.Assessment;
import id.tapis.assessment.OfferCheck;
import id.tapis.assessment.Risk;
import id.tapis.conversation.ConsentChanged.Purpose;
import id.tapis.conversation.HandoverRequested.Ground;
import id.tapis.intake.ReplyKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The way to a human: consent, handover, and keeping still while a counsellor answers. */
final class Consultation {

  private final OfferCheck check;
  private final Alarm alarm;
  private final EmergencyCard card;
  private final ConversationSettings settings;

  Consultation(OfferCheck check, Alarm alarm, EmergencyCard card, ConversationSettings settings) {
    this.check = check;
    this.alarm = alarm;
    this.card = card;
    this.settings = settings;
  }

  /** Asks whether a case may be opened; who has a counsellor already hears so. */
  Turn offered(Memory memory) {
    return memory.stage().withCounsellor()
        ? Turn.saying(memory.resting(), there())
        : asking(memory, Purpose.OPEN_CASE);
  }

  Turn asking(Memory memory, Purpose purpose) {
    var stage = new Stage.AwaitingConsent(purpose, memory.stage().rest());
    return Turn.saying(memory.at(stage), question(purpose));
  }

  /** The question for one purpose, with the version of its text. */
  static Utterance question(Purpose purpose) {
    var key = "consent." + purpose.name().toLowerCase(Locale.ROOT).replace('_', '-');
    var asked =
        Utterance.of(
            ReplyKind.QUESTION,
            Phrase.of(key),
            Phrase.of("consent.text", Phrase.of("consent.version")));
    return purpose == Purpose.OPEN_CASE
        ? asked.offering(Choice.of("yes", "consent-yes"), Choice.of("no", "not-now"))
        : asked.offering(Choice.of("yes"), Choice.of("no"), Choice.of("skip"));
  }

  Turn answered(Memory memory, Stage.AwaitingConsent asked, Answer answer) {
    return switch (asked.purpose()) {
      case OPEN_CASE -> answer == Answer.YES ? opened(memory) : declined(memory);
      case SHARE, KEEP_EVIDENCE, BE_CALLED, WATCH -> settled(memory, asked.purpose(), answer);
    };
  }

  /** Nobody waits: the counsellor is alerted, the client told, and lines come first. */
  Turn raised(Memory memory, Assessment assessment, Alarm.Concern concern) {
    var ground = concern == Alarm.Concern.CHILD ? Ground.UNDER_18 : Ground.URGENT;
    boolean urgent = ground == Ground.URGENT || isUrgent(memory.stage().rest());
    return Turn.saying(
            memory.at(new Stage.WithCounsellor(urgent, false)),
            card.of(concern, assessment.facts().destination()))
        .with(new Effect.HandOver(ground, assessment));
  }

  /** What a client writes to the counsellor; only the first gets a word from us. */
  Turn heard(Memory memory, Stage.WithCounsellor stage, String words) {
    var assessment = check.check(words);
    var concern = alarm.cried(assessment);
    if (concern.isPresent() && (!stage.urgent() || concern.get() == Alarm.Concern.SUICIDE)) {
      return raised(memory, assessment, concern.get());
    }
    if (stage.acknowledged()) {
      return Turn.quiet(memory);
    }
    return Turn.saying(
        memory.at(new Stage.WithCounsellor(stage.urgent(), true)),
        Utterance.of(ReplyKind.ACKNOWLEDGEMENT, Phrase.of("with-counsellor.heard")));
  }

  /** Whether the client can chat freely; what they answer stands in the transcript. */
  Turn calm(Memory memory, String action) {
    return Turn.saying(
        memory.resting(),
        Utterance.of(ReplyKind.ACKNOWLEDGEMENT, Phrase.of("emergency." + action)));
  }

  static Utterance there() {
    return Utterance.of(ReplyKind.ACKNOWLEDGEMENT, Phrase.of("with-counsellor.there"))
        .offering(Choice.of("again"));
  }

  private Turn opened(Memory memory) {
    var assessment =
        memory
            .checked()
            .map(it -> check.check(it.words(), new Answers(it.answers())))
            .orElseGet(() -> check.check(""));
    var handed = memory.at(new Stage.WithCounsellor(false, false));
    return asking(handed, Purpose.KEEP_EVIDENCE)
        .with(new Effect.Consented(Purpose.OPEN_CASE, true))
        .with(new Effect.HandOver(Ground.CONSENT, assessment))
        .preceded(accepted(assessment.risk()));
  }

  private Utterance accepted(Risk risk) {
    var lines = card.lines(Optional.empty()).stream().limit(2).map(it -> it.ranked(1));
    var phrases =
        Stream.concat(
            Stream.of(
                Phrase.of("handover.done"),
                Phrase.of("handover.within", settings.within(risk)),
                Phrase.of("handover.meanwhile")),
            lines);
    return new Utterance(ReplyKind.ACKNOWLEDGEMENT, phrases.toList(), List.of());
  }

  private static Turn declined(Memory memory) {
    return Turn.saying(
            memory.resting(),
            Utterance.of(ReplyKind.ACKNOWLEDGEMENT, Phrase.of("consent.declined"))
                .offering(Choice.of("details"), Choice.of("human"), Choice.of("again")))
        .with(new Effect.Consented(Purpose.OPEN_CASE, false));
  }

  private static Turn settled(Memory memory, Purpose purpose, Answer answer) {
    var thanked =
        Turn.saying(
            memory.resting(),
            Utterance.of(
                ReplyKind.ACKNOWLEDGEMENT,
                Phrase.of(answer == Answer.YES ? "consent.kept" : "consent.not-kept")));
    return answer == Answer.SKIP
        ? thanked
        : thanked.with(new Effect.Consented(purpose, answer == Answer.YES));
  }

  private static boolean isUrgent(Stage.Resting stage) {
    return stage instanceof Stage.WithCounsellor it && it.urgent();
  }
}
