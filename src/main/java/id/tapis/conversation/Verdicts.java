package id.tapis.conversation;

import id.tapis.assessment.AgencyFinding;
import id.tapis.assessment.Assessment;
import id.tapis.assessment.Finding;
import id.tapis.assessment.Knowledge;
import id.tapis.assessment.ModusMatch;
import id.tapis.assessment.Polarity;
import id.tapis.assessment.Risk;
import id.tapis.directory.Directory;
import id.tapis.intake.ReplyKind;
import id.tapis.registry.Lookup;
import id.tapis.understanding.Contact;
import id.tapis.understanding.Journey;
import id.tapis.understanding.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The answer to a check in one message: level, agency, signs with quotes, pattern, what to do. */
final class Verdicts {

  private static final double WORTH_TELLING = 0.2;
  private static final List<String> ABROAD =
      List.of(
          "luar negeri",
          "paspor",
          "tki",
          "tkw",
          "pmi",
          "overseas",
          "kapal pesiar",
          "cruise",
          "seaman book",
          "buku pelaut",
          "siukak",
          "eropa",
          "abroad",
          "p3mi",
          "p2mi",
          "bp2mi",
          "bp3mi",
          "sip3mi",
          "sip2mi");
  private static final int LONGEST_QUOTE = 60;
  private static final int SIGNS = 3;
  private static final int AGENCIES = 2;

  private final Knowledge knowledge;
  private final Directory directory;

  Verdicts(Knowledge knowledge, Directory directory) {
    this.knowledge = knowledge;
    this.directory = directory;
  }

  Utterance of(Assessment it) {
    var phrases = new ArrayList<Phrase>();
    phrases.add(Phrase.of(level(it)));
    if (money(it)) {
      phrases.addAll(moneyFirst());
    }
    phrases.addAll(agencies(it));
    phrases.addAll(signs(it));
    phrases.addAll(resemblance(it));
    phrases.addAll(destination(it));
    phrases.addAll(next(it));
    return new Utterance(ReplyKind.VERDICT, phrases, List.of())
        .offering(Choice.of("details"), Choice.of("human"), Choice.of("again"))
        .offering(Choice.of("basis"), Choice.of("delete"));
  }

  /** Whether only money is at stake, and hours may count. */
  static boolean money(Assessment it) {
    boolean pressing =
        it.risk() == Risk.HIGH || it.kind() == Kind.DISTRESS || it.journey() == Journey.PAID;
    return it.route().contains("iasc") && it.risk() != Risk.URGENT && pressing;
  }

  /** Work in Indonesia, of which the register of placement companies says nothing. */
  static boolean atHome(Assessment it) {
    return it.kind() == Kind.OFFER
        && (it.facts().destination().filter("ID"::equals).isPresent() || nothingAbroad(it));
  }

  /** No foreign place, money, number or paper is named: the work is most likely at home. */
  private static boolean nothingAbroad(Assessment it) {
    var facts = it.facts();
    var words = it.text().toLowerCase(Locale.ROOT);
    return facts.destination().isEmpty()
        && facts.visa().isEmpty()
        && facts.salary().filter(pay -> !pay.currency().equals("IDR")).isEmpty()
        && facts.contacts().stream().noneMatch(Contact::abroad)
        && it.companies().stream().noneMatch(Verdicts::onFile)
        && ABROAD.stream().noneMatch(words::contains);
  }

  static List<Finding> reds(Assessment it) {
    return it.findings().stream()
        .filter(finding -> finding.polarity() == Polarity.RED)
        .sorted(Comparator.comparing(finding -> !finding.critical()))
        .toList();
  }

  /** The sign with the client's own words and one plain reason; shorter with its name only. */
  static Phrase sign(Finding finding, String text) {
    var name = Phrase.of("sign." + finding.indicator() + ".name");
    if (finding.spans().isEmpty()) {
      return Phrase.item(finding.answered() ? "finding.answered" : "finding.named", name);
    }
    var quote = quote(finding.spans().getFirst().of(text));
    return Phrase.item(
            "finding.quoted", quote, new Phrase.Opening("sign." + finding.indicator() + ".explain"))
        .orShorter(Phrase.item("finding.quoted", quote, name));
  }

  static String quote(String words) {
    return Wording.cut(String.join(" ", words.strip().split("\\s+")), LONGEST_QUOTE);
  }

  private static String level(Assessment it) {
    boolean asked = it.kind() == Kind.AGENCY_QUERY && !it.companies().isEmpty();
    return it.risk() == Risk.NOT_ASSESSED && asked
        ? "risk.agency"
        : "risk." + it.risk().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private List<Phrase> moneyFirst() {
    var phrases = new ArrayList<>(List.of(Phrase.of("money.hours")));
    directory.service("iasc").stream()
        .flatMap(it -> ContactLines.of(it).stream().limit(1))
        .forEach(phrases::add);
    phrases.add(Phrase.item("money.bank"));
    return phrases;
  }

  private static List<Phrase> agencies(Assessment it) {
    var shown = it.companies().stream().filter(agency -> !atHome(it) || onFile(agency)).toList();
    var lines = AgencyLines.of(shown);
    var ranked = new ArrayList<Phrase>();
    for (int i = 0; i < lines.size() && ranked.size() < 2 * AGENCIES; i++) {
      ranked.add(lines.get(i).ranked(i == 0 ? 0 : i < 2 ? 1 : Phrase.WELCOME));
    }
    return ranked;
  }

  private static boolean onFile(AgencyFinding agency) {
    return switch (agency.lookup()) {
      case Lookup.Exact it -> true;
      case Lookup.Likely it -> true;
      case Lookup.Similar it -> true;
      case Lookup.NotFound it -> false;
      case Lookup.CannotCheck it -> false;
    };
  }

  /** Where nothing speaks for danger, an ordinary sign waits until more is asked for. */
  private static List<Phrase> signs(Assessment it) {
    var ranked = new ArrayList<Phrase>();
    if (it.risk() == Risk.NO_SIGNS) {
      return ranked;
    }
    for (var finding : reds(it).stream().limit(SIGNS).toList()) {
      var sign = sign(finding, it.text()).ranked(2 + 2 * ranked.size());
      ranked.add(ranked.isEmpty() ? sign.apart() : sign);
    }
    return ranked;
  }

  private static List<Phrase> resemblance(Assessment it) {
    return likely(it)
        .map(
            modus ->
                Phrase.of("modus.resembles", Phrase.of("modus." + modus.modus() + ".name"))
                    .ranked(3))
        .stream()
        .toList();
  }

  /** The pattern worth telling, if any: one chance in five is the least. */
  static Optional<ModusMatch> likely(Assessment it) {
    return it.risk() == Risk.NO_SIGNS || it.risk() == Risk.NOT_ASSESSED
        ? Optional.empty()
        : it.modi().stream().findFirst().filter(modus -> modus.confidence() >= WORTH_TELLING);
  }

  private List<Phrase> destination(Assessment it) {
    return it.facts().destination().filter(country -> !country.equals("ID")).stream()
        .flatMap(country -> knowledge.destination(country).stream())
        .map(
            country ->
                Phrase.of(
                        "destination",
                        Phrase.of("country." + country.country()),
                        Phrase.of("status." + country.status()),
                        new Phrase.Day(country.asOf()))
                    .ranked(Phrase.WELCOME))
        .toList();
  }

  private List<Phrase> next(Assessment it) {
    return switch (it.risk()) {
      case URGENT, HIGH -> List.of(doNow(it));
      case CAUTION -> cautious(it);
      case NO_SIGNS ->
          List.of(
              Phrase.of("unchecked").ranked(1),
              Phrase.of(atHome(it) ? "do.no-signs.home" : "do.no-signs"));
      case NOT_ASSESSED ->
          List.of(Phrase.of(it.companies().isEmpty() ? "do.missing" : "do.agency"));
    };
  }

  private static Phrase doNow(Assessment it) {
    return Phrase.of("do.high." + it.journey().name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private static List<Phrase> cautious(Assessment it) {
    var questions = Questions.of(it);
    var phrases = new ArrayList<>(List.of(Phrase.of("ask.first")));
    for (int i = 0; i < questions.size(); i++) {
      phrases.add(questions.get(i).ranked(i < 2 ? 0 : Phrase.WELCOME + 1));
    }
    phrases.add(Phrase.of("do.caution"));
    return phrases;
  }
}
