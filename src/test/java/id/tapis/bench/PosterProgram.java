package id.tapis.bench;

import id.tapis.assessment.Assessment;
import id.tapis.assessment.OfferCheck;
import id.tapis.bench.Posters.Style;
import id.tapis.intake.Sight;
import id.tapis.knowledge.Home;
import id.tapis.registry.Registry;
import id.tapis.understanding.Contact;
import id.tapis.understanding.Corpus;
import id.tapis.understanding.CorpusText;
import id.tapis.understanding.Kind;
import id.tapis.understanding.OfferReader;
import id.tapis.understanding.paper.PictureReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How well offers are read from pictures: hold-out texts with a number and a name, drawn in six
 * ways, ten each; what is read is compared with what was drawn. Needs Tesseract with Indonesian.
 */
public final class PosterProgram {

  private static final int EACH = 10;

  private final PictureReader reader = new PictureReader("tesseract");
  private final OfferCheck check;

  private PosterProgram(Home home) {
    check = OfferCheck.load(home, OfferReader.load(home), Registry.load(home, Clock.systemUTC()));
  }

  /** Of one style: numbers and names in all and right, levels right, and how long each took. */
  private static final class Tally {
    private int numbers;
    private int numbersRight;
    private int names;
    private int namesRight;
    private int posters;
    private int levelsRight;
    private final List<Long> millis = new ArrayList<>();

    private void add(Tally it) {
      numbers += it.numbers;
      numbersRight += it.numbersRight;
      names += it.names;
      namesRight += it.namesRight;
      posters += it.posters;
      levelsRight += it.levelsRight;
      millis.addAll(it.millis);
    }

    private String row(String name) {
      millis.sort(null);
      return "| %s | %d of %d | %d of %d | %d of %d | %d |"
          .formatted(
              name.toLowerCase(Locale.ROOT).replace('_', ' '),
              numbersRight,
              numbers,
              namesRight,
              names,
              levelsRight,
              posters,
              millis.get(millis.size() / 2));
    }
  }

  /** Writes the pictures to a folder too, when one is named. */
  public static void main(String[] arguments) throws IOException {
    var home = Home.find();
    var program = new PosterProgram(home);
    var texts = Corpus.holdOut(home).stream().filter(PosterProgram::fits).toList();
    System.out.printf("%d texts to draw from%n", texts.size());
    System.out.println("| picture | numbers | names | level | median ms |");
    System.out.println("| --- | --- | --- | --- | --- |");
    var all = new Tally();
    for (var style : Style.values()) {
      var tally = new Tally();
      for (int i = 0; i < EACH; i++) {
        var text = texts.get((style.ordinal() * EACH + i) * 7 % texts.size());
        var picture = new Posters(text.id().hashCode()).draw(drawn(text.text()), style);
        if (arguments.length > 0) {
          Files.write(Path.of(arguments[0], style + "-" + text.id()), picture);
        }
        program.read(text, picture, tally);
      }
      System.out.println(tally.row(style.name()));
      all.add(tally);
    }
    System.out.println(all.row("all"));
  }

  private static boolean fits(CorpusText text) {
    return text.kind() == Kind.OFFER
        && !text.agencies().isEmpty()
        && text.text().matches("(?s).*(\\+62|08)[0-9 .-]{8,}.*")
        && !text.tagged("ocr")
        && !text.tagged("obfuscated");
  }

  /** What the font has no letters for is left out. */
  private static String drawn(String text) {
    var letters = new StringBuilder();
    text.codePoints()
        .filter(it -> it < 0x2000 || it == '–' || it == '•' || it == '“' || it == '”')
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private void read(CorpusText text, byte[] picture, Tally tally) {
    var drawn = drawn(text.text());
    long start = System.nanoTime();
    var seen = reader.read(picture) instanceof Sight.Words it ? it.text() : "";
    tally.millis.add((System.nanoTime() - start) / 1_000_000);
    var meant = check.check(drawn);
    var found = check.check(seen);
    var numbers = numbers(found);
    for (var number : numbers(meant)) {
      tally.numbers++;
      tally.numbersRight += numbers.contains(number) ? 1 : 0;
      if (System.getProperty("show") != null && !numbers.contains(number)) {
        System.out.println(text.id() + " " + number + " is not among " + numbers);
        seen.lines().filter(it -> it.matches(".*[0-9]{3}.*")).forEach(System.out::println);
      }
    }
    for (var name : text.agencies()) {
      tally.names++;
      tally.namesRight += plain(seen).contains(plain(drawn(name))) ? 1 : 0;
    }
    tally.posters++;
    tally.levelsRight += meant.risk() == found.risk() ? 1 : 0;
    if (System.getProperty("show") != null && meant.risk() != found.risk()) {
      System.out.printf("%s %s -> %s%n", text.id(), meant.risk(), found.risk());
    }
  }

  private static List<String> numbers(Assessment it) {
    return it.facts().contacts().stream()
        .filter(contact -> contact.type() == Contact.Type.PHONE)
        .map(Contact::value)
        .toList();
  }

  private static String plain(String text) {
    return String.join(" ", Arrays.asList(text.toLowerCase(Locale.ROOT).strip().split("\\s+")));
  }
}
