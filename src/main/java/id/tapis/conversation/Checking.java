package id.tapis.conversation;

import id.tapis.assessment.Answers;
import id.tapis.assessment.Assessment;
import id.tapis.assessment.OfferCheck;
import id.tapis.assessment.Risk;
import id.tapis.conversation.ConsentChanged.Purpose;
import id.tapis.intake.ReplyKind;
import id.tapis.registry.Entry;
import id.tapis.registry.Lookup;
import id.tapis.registry.Registry;
import id.tapis.understanding.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** From words to an answer: checks them, and asks what must be known next. */
final class Checking {

  private static final int LONGEST_NAME = 80;

  private final OfferCheck check;
  private final Registry registry;
  private final Alarm alarm;
  private final Verdicts verdicts;
  private final Consultation consultation;

  Checking(
      OfferCheck check,
      Registry registry,
      Alarm alarm,
      Verdicts verdicts,
      Consultation consultation) {
    this.check = check;
    this.registry = registry;
    this.alarm = alarm;
    this.verdicts = verdicts;
    this.consultation = consultation;
  }

  /** Words that are an offer, a name or a cry. */
  Turn said(Memory memory, String words) {
    return answered(memory.having(words), check.check(words));
  }

  /** Words behind /cek: what is no offer may be a bare name. */
  Turn asked(Memory memory, String words) {
    var assessment = check.check(words);
    boolean name =
        words.length() <= LONGEST_NAME
            && assessment.risk() == Risk.NOT_ASSESSED
            && assessment.companies().isEmpty()
            && alarm.of(assessment).isEmpty();
    return name ? named(memory.having(words), words) : answered(memory.having(words), assessment);
  }

  Assessment again(Memory.Checked checked) {
    return check.check(checked.words(), new Answers(checked.answers()));
  }

  List<String> questions(Memory.Checked checked) {
    return check.questions(checked.words(), new Answers(checked.answers()));
  }

  /** What the answers change, and the whole answer again. */
  Turn weighed(Memory memory, Map<String, Boolean> answers) {
    var before = memory.checked().map(this::again);
    var answering = memory.answering(answers);
    return answering
        .checked()
        .map(this::again)
        .map(now -> answered(answering, now).startingWith(Phrase.of(changed(before, now))))
        .orElseGet(() -> Turn.saying(memory, Menus.past()));
  }

  private static String changed(Optional<Assessment> before, Assessment now) {
    boolean same = before.filter(it -> it.risk() == now.risk()).isPresent();
    return same ? "question.same" : "question.changed";
  }

  /** Whether these answers alone cannot wait for the rest of the questions. */
  boolean alarming(Memory memory, Map<String, Boolean> answers) {
    return memory.answering(answers).checked().flatMap(it -> alarm.of(again(it))).isPresent();
  }

  /** Whether these words alone cannot wait for the rest of a questionnaire. */
  boolean alarming(String words) {
    return alarm.of(check.check(words)).isPresent();
  }

  /** The client said which company is meant, or that it is none of these. */
  Turn chosen(Memory memory, Optional<String> entry) {
    var phrases = entry.flatMap(this::standing).orElseGet(() -> List.of(Phrase.of("agency.none")));
    var answer =
        new Utterance(ReplyKind.VERDICT, phrases, List.of())
            .endingWith(Phrase.of("do.agency").ranked(1))
            .offering(Choice.of("human"), Choice.of("again"), Choice.of("delete"));
    return Turn.saying(
        entry.map(memory::naming).orElse(memory).resting(),
        entry.isPresent() ? answer.offering(Watching.OFFER) : answer);
  }

  /** A "yes" to several names leaves the question open. */
  Turn askedAgain(Memory memory, Stage.AskingAgency stage) {
    var entries = stage.candidates().stream().flatMap(it -> registry.entry(it).stream()).toList();
    return entries.isEmpty() ? chosen(memory, Optional.empty()) : askingAgency(memory, entries);
  }

  private Optional<List<Phrase>> standing(String id) {
    return registry.chosen(id).map(AgencyLines::of);
  }

  private Turn answered(Memory memory, Assessment assessment) {
    var turn = raisedOrAssessed(memory, assessment);
    return assessment.facts().contacts().isEmpty() || assessment.kind() == Kind.OTHER
        ? turn
        : turn.with(new Effect.Traced(assessment));
  }

  private Turn raisedOrAssessed(Memory memory, Assessment assessment) {
    var concern = alarm.of(assessment);
    if (concern.isEmpty()) {
      return assessed(memory, assessment);
    }
    var raised = consultation.raised(memory, assessment, concern.get());
    boolean child = concern.get() == Alarm.Concern.CHILD && assessment.kind() == Kind.OFFER;
    return child ? raised.preceded(verdicts.of(assessment)) : raised;
  }

  private Turn assessed(Memory memory, Assessment assessment) {
    var company = known(assessment).filter(it -> !asks(assessment));
    var named = company.map(it -> memory.naming(it.id())).orElse(memory);
    var verdict = verdict(assessment);
    var told =
        Turn.saying(
            named.resting(), company.isPresent() ? verdict.offering(Watching.OFFER) : verdict);
    boolean cared = named.stage().withCounsellor();
    if (assessment.risk() == Risk.HIGH && !cared) {
      var asked = consultation.asking(named, Purpose.OPEN_CASE);
      return asked.preceded(told.utterances().getFirst());
    }
    var candidates = AgencyLines.candidates(assessment.companies());
    return candidates.isEmpty() ? told : told.followed(askingAgency(named, candidates));
  }

  /** The one company on file that was named; where questions are offered, there is no room. */
  private static Optional<Entry> known(Assessment assessment) {
    var known =
        assessment.companies().stream()
            .flatMap(
                it -> it.lookup() instanceof Lookup.Exact on ? Stream.of(on.entry()) : Stream.of())
            .distinct()
            .toList();
    return known.size() == 1 ? Optional.of(known.getFirst()) : Optional.empty();
  }

  private Utterance verdict(Assessment assessment) {
    var verdict = verdicts.of(assessment);
    return assessment.risk() == Risk.NOT_ASSESSED && assessment.companies().isEmpty()
        ? new Utterance(verdict.kind(), verdict.phrases(), List.of())
            .offering(Choice.of("facts"), Choice.of("human"), Choice.of("again"))
        : asks(assessment) ? verdict.offeringFirst(Choice.of("questions")) : verdict;
  }

  /** What is not settled may be settled by asking. */
  private static boolean asks(Assessment assessment) {
    return assessment.kind() == Kind.OFFER
        && (assessment.risk() == Risk.CAUTION || assessment.risk() == Risk.NO_SIGNS);
  }

  private Turn named(Memory memory, String name) {
    var lookup = registry.lookup(name);
    var answer =
        new Utterance(ReplyKind.VERDICT, AgencyLines.of(name, lookup), List.of())
            .startingWith(Phrase.of("risk.agency"))
            .endingWith(Phrase.of("do.agency").ranked(1))
            .offering(Choice.of("human"), Choice.of("again"), Choice.of("delete"));
    var told = Turn.saying(memory.resting(), answer);
    return switch (lookup) {
      case Lookup.Likely it -> told.followed(askingAgency(memory, List.of(it.entry())));
      case Lookup.Similar it -> told.followed(askingAgency(memory, it.entries()));
      case Lookup.Exact it ->
          Turn.saying(memory.naming(it.entry().id()).resting(), answer.offering(Watching.OFFER));
      case Lookup.NotFound it -> told;
      case Lookup.CannotCheck it -> told;
    };
  }

  private static Turn askingAgency(Memory memory, List<Entry> entries) {
    var stage =
        new Stage.AskingAgency(entries.stream().map(Entry::id).toList(), memory.stage().rest());
    return Turn.saying(memory.at(stage), question(entries));
  }

  private static Utterance question(List<Entry> entries) {
    if (entries.size() == 1) {
      return Utterance.of(ReplyKind.QUESTION, Phrase.of("agency.ask", entries.getFirst().name()))
          .offering(Choice.of("yes", "agency-yes"), Choice.of("no", "agency-no"));
    }
    var listed = IntStream.range(0, entries.size()).mapToObj(it -> listed(it + 1, entries.get(it)));
    var choices =
        IntStream.rangeClosed(1, entries.size())
            .mapToObj(
                it ->
                    new Choice(
                        "agency-" + it, "button.agency", List.of(it, entries.get(it - 1).name())));
    return new Utterance(
            ReplyKind.QUESTION,
            Stream.concat(Stream.of(Phrase.of("agency.which")), listed).toList(),
            choices.toList())
        .offering(Choice.of("no", "agency-none"));
  }

  private static Phrase listed(int number, Entry entry) {
    return entry
        .city()
        .map(it -> Phrase.item("agency.one.city", number, entry.name(), it))
        .orElseGet(() -> Phrase.item("agency.one", number, entry.name()));
  }
}
