package id.tapis.understanding.features;

import id.tapis.knowledge.Home;
import id.tapis.understanding.Contact;
import id.tapis.understanding.Facts;
import id.tapis.understanding.Mention;
import id.tapis.understanding.facts.Senses;
import id.tapis.understanding.facts.Signals;
import id.tapis.understanding.words.Normaliser;
import id.tapis.understanding.words.Words;
import java.util.List;

/** The rough shape of a text, as features: how long, who speaks, what it states. */
final class Shape {

  private static final int ADULT = 18;
  private static final int NEAR = 5;

  private final Signals signals;
  private final Senses senses;

  private Shape(Signals signals, Senses senses) {
    this.signals = signals;
    this.senses = senses;
  }

  static Shape load(Home home, Normaliser normaliser) {
    return new Shape(Signals.load(home, normaliser), Senses.load(home, normaliser));
  }

  void addTo(Features features, Words words, List<Mention> mentions, Facts facts) {
    features.add("length:" + bucket(words.size()));
    if (words.size() > 0) {
      features.add("first:" + words.word(0));
    }
    punctuation(features, words.text());
    mentions.forEach(it -> features.add("names:" + it.form()));
    features.add("names#" + Math.min(3, mentions.size()));
    if (words.size() < 12 && !mentions.isEmpty()) {
      features.add("names:mostly");
    }
    facts.contacts().forEach(it -> contact(features, it));
    stated(features, facts);
    people(features, words);
    meanings(features, words);
  }

  private static int bucket(int size) {
    return size < 4 ? 0 : size < 8 ? 1 : size < 15 ? 2 : size < 30 ? 3 : size < 60 ? 4 : 5;
  }

  private static void punctuation(Features features, String text) {
    if (text.indexOf('?') >= 0) {
      features.add("asks");
    }
    if (text.indexOf('!') >= 0) {
      features.add("shouts");
    }
    long lines = text.chars().filter(it -> it == '\n').limit(4).count();
    features.add("lines:" + lines);
  }

  private static void contact(Features features, Contact contact) {
    features.add("contact:" + contact.type());
    if (contact.abroad()) {
      features.add("contact:abroad");
    }
  }

  private static void stated(Features features, Facts facts) {
    facts.destination().ifPresent(it -> features.add("to:" + it));
    facts.destination().ifPresent(it -> features.add("ID".equals(it) ? "at home" : "away"));
    facts.occupation().ifPresent(it -> features.add("job:" + it));
    facts.salary().ifPresent(it -> features.add("salary:" + it.currency()));
    facts.fee().ifPresent(it -> features.add("fee"));
    facts.documentsHeld().forEach(it -> features.add("held:" + it));
    facts.departure().ifPresent(it -> features.add("leaves"));
    facts.visa().ifPresent(it -> features.add("visa"));
    int age = facts.minAge().orElse(facts.maxAge().orElse(ADULT));
    if (age < ADULT) {
      features.add("child");
    }
    facts
        .destination()
        .flatMap(to -> facts.occupation().map(job -> to + '/' + job))
        .ifPresent(it -> features.add("does:" + it));
  }

  /** What is meant, and which meaning follows which nearby. */
  private void meanings(Features features, Words words) {
    var before = "";
    int end = -NEAR;
    for (var hit : senses.in(words)) {
      features.add("m:" + hit.meaning());
      if (hit.from() - end < NEAR && !hit.meaning().equals(before)) {
        features.add("mm:" + before + ' ' + hit.meaning());
      }
      before = hit.meaning();
      end = hit.to();
    }
  }

  private void people(Features features, Words words) {
    int distress = signals.distress(words);
    features.add("distress:" + Math.min(3, distress));
    boolean own = signals.firstPerson(words);
    boolean kin = signals.kin(words);
    if (own) {
      features.add("I");
    }
    if (kin) {
      features.add("kin");
    }
    if (distress > 0 && (own || kin)) {
      features.add("I:distress");
    }
  }
}
