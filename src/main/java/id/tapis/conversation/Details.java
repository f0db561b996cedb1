package id.tapis.conversation;

import id.tapis.assessment.Assessment;
import id.tapis.assessment.Finding;
import id.tapis.assessment.Polarity;
import id.tapis.assessment.Risk;
import id.tapis.directory.Directory;
import id.tapis.intake.ReplyKind;
import id.tapis.registry.Registry;
import id.tapis.understanding.Kind;
import java.util.ArrayList;
import java.util.List;

/** More of a check on demand: all signs, what to ask and where, and what it rests on. */
final class Details {

  private static final int SIGNS = 8;
  private static final List<String> ABROAD = List.of("kp2mi", "bp3mi", "disnaker");
  private static final List<String> AT_HOME = List.of("disnaker", "polisi");

  private final Directory directory;
  private final Registry registry;

  Details(Directory directory, Registry registry) {
    this.directory = directory;
    this.registry = registry;
  }

  List<Utterance> of(Assessment it) {
    return List.of(signs(it), steps(it));
  }

  /** What the answer rests on; nothing here is a judgement on anybody. */
  Utterance basis(Assessment it) {
    return Utterance.of(
            ReplyKind.ACKNOWLEDGEMENT,
            Phrase.of("basis.what"),
            Phrase.of("basis.sources"),
            Phrase.of("basis.indication"),
            Phrase.of(
                "basis.versions",
                it.versions().rules(),
                it.versions().models(),
                registry.version()))
        .offering(Choice.of("details"), Choice.of("human"), Choice.of("again"));
  }

  private static Utterance signs(Assessment it) {
    var phrases = new ArrayList<Phrase>();
    var reds = Verdicts.reds(it);
    phrases.add(Phrase.of(reds.isEmpty() ? "details.no-signs" : "details.signs"));
    for (int i = 0; i < Math.min(reds.size(), SIGNS); i++) {
      phrases.add(Verdicts.sign(reds.get(i), it.text()).ranked(1 + i));
    }
    if (reds.size() > SIGNS) {
      phrases.add(Phrase.item("details.more", reds.size() - SIGNS));
    }
    it.findings().stream()
        .filter(finding -> finding.polarity() == Polarity.GREEN)
        .limit(2)
        .forEach(finding -> phrases.add(green(finding)));
    phrases.add(Phrase.of("checked").ranked(1));
    phrases.add(Phrase.of("unchecked"));
    return new Utterance(ReplyKind.ACKNOWLEDGEMENT, phrases, List.of());
  }

  private static Phrase green(Finding finding) {
    return Phrase.of("details.green", Phrase.of("sign." + finding.indicator() + ".name"))
        .ranked(SIGNS + 2);
  }

  private Utterance steps(Assessment it) {
    var phrases = new ArrayList<Phrase>();
    if (it.kind() != Kind.DISTRESS && it.risk() != Risk.URGENT) {
      phrases.add(Phrase.of("details.ask"));
      phrases.addAll(Questions.of(it));
    }
    phrases.add(Phrase.of("details.where"));
    var lines = ContactLines.firsts(directory.services(where(it).stream().limit(3).toList()));
    for (int i = 0; i < lines.size(); i++) {
      phrases.add(lines.get(i).ranked(i));
    }
    return new Utterance(ReplyKind.ACKNOWLEDGEMENT, phrases, List.of())
        .offering(Choice.of("human"), Choice.of("again"), Choice.of("basis"), Choice.of("delete"));
  }

  private static List<String> where(Assessment it) {
    if (!it.route().isEmpty()) {
      return it.route();
    }
    return Verdicts.atHome(it) ? AT_HOME : ABROAD;
  }
}
