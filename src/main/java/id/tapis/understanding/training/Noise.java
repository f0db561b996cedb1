package id.tapis.understanding.training;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.tapis.knowledge.Home;
import id.tapis.knowledge.KnowledgeFile;
import id.tapis.understanding.CorpusText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Writes a text as it might have come instead: with slips, in slang, in disguise, as a machine
 * reads a poster, or shouted. The same text always comes out the same.
 */
final class Noise {

  /** How many others a text has in training: which one a text gets is chance, so there are two. */
  private static final int VARIANTS = 2;

  private static final int WAYS = 5;

  /** From one way of changing to the next, so that two variants are far apart. */
  private static final int STEP = 2;

  private static final String[] EMOJI = {"🔥", "✅", "👉", "💰", "📩", "🙏", "😊", "✈️"};
  private static final Map<Character, String> DIGITS =
      Map.of('a', "4", 'i', "1", 'o', "0", 'e', "3", 's', "5");
  private static final Map<Character, String> LOOK_ALIKES =
      Map.of('a', "а", 'e', "е", 'o', "о", 'p', "р", 'c', "с", 'x', "х", 'k', "к");
  private static final Map<Character, String> MISREAD =
      Map.of('l', "I", 'o', "0", 'i', "l", 'I', "l", 'O', "0", 'S', "5", 'g', "9", 'm', "rn");

  private final Map<String, List<String>> slang;

  private Noise(Map<String, List<String>> slang) {
    this.slang = slang;
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record SlangFile(Map<String, String> words) {}

  static Noise load(Home home) {
    var back = new HashMap<String, List<String>>();
    KnowledgeFile.read(home.config("lexicon/slang.yaml"), SlangFile.class)
        .words()
        .forEach((said, meant) -> back.computeIfAbsent(meant, it -> new ArrayList<>()).add(said));
    back.values().forEach(it -> it.sort(null));
    return new Noise(back);
  }

  /** So many others of it, each changed in another way. */
  List<String> variants(CorpusText text) {
    var random = new Random(text.id().hashCode());
    int first = random.nextInt(WAYS);
    return IntStream.range(0, VARIANTS)
        .mapToObj(it -> vary(text, (first + it * STEP) % WAYS, random))
        .toList();
  }

  private String vary(CorpusText text, int way, Random random) {
    return switch (way) {
      case 0 -> words(text.text(), it -> chance(random, 6) ? slip(it, random) : it);
      case 1 -> words(text.text(), it -> chance(random, 3) ? loose(it, random) : it);
      case 2 -> words(text.text(), it -> chance(random, 7) ? disguised(it, random) : it);
      case 3 -> words(text.text(), it -> chance(random, 4) ? changed(it, MISREAD, random) : it);
      default -> shouted(text.text(), random);
    };
  }

  private static boolean chance(Random random, int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  /** What happens to a word of at least three letters. */
  private interface Change {
    String of(String word);
  }

  private static String words(String text, Change change) {
    var out = new StringBuilder();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        var word = text.substring(start, i);
        out.append(word.length() < 3 ? word : change.of(word));
        if (i < text.length()) {
          out.append(text.charAt(i));
        }
        start = i + 1;
      }
    }
    return out.toString();
  }

  private static String slip(String word, Random random) {
    int at = 1 + random.nextInt(word.length() - 2);
    var head = word.substring(0, at);
    var tail = word.substring(at + 1);
    return switch (random.nextInt(3)) {
      case 0 -> head + tail;
      case 1 -> head + word.charAt(at) + word.charAt(at) + tail;
      default -> head + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    };
  }

  private String loose(String word, Random random) {
    var said = slang.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
    if (!said.isEmpty()) {
      return said.get(random.nextInt(said.size()));
    }
    return word.length() > 4 && chance(random, 3)
        ? word.charAt(0) + word.substring(1).replaceFirst("[aeiou]", "")
        : word;
  }

  private static String disguised(String word, Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> String.join(" ", word.split(""));
      case 1 -> String.join(".", word.split(""));
      case 2 -> changed(word, LOOK_ALIKES, random);
      default -> changed(word, DIGITS, random);
    };
  }

  private static String changed(String word, Map<Character, String> to, Random random) {
    var out = new StringBuilder();
    for (char letter : word.toCharArray()) {
      var other = to.get(letter);
      out.append(other == null || chance(random, 3) ? String.valueOf(letter) : other);
    }
    return out.toString();
  }

  private static String shouted(String text, Random random) {
    var mark = " " + EMOJI[random.nextInt(EMOJI.length)] + " ";
    var cased =
        random.nextBoolean() ? text.toUpperCase(Locale.ROOT) : text.toLowerCase(Locale.ROOT);
    return mark.strip() + cased.replace(". ", mark).replace(",", random.nextBoolean() ? "" : ",");
  }
}
