package id.tapis.assessment;

import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Ways to write the same words so that a careless reader misses them; seeded by the text. */
final class Disguises {

  private static final Map<Character, Character> LOOK_ALIKES =
      Map.of('a', 'а', 'e', 'е', 'o', 'о', 'p', 'р', 'c', 'с', 'x', 'х', 'i', 'і');

  private Disguises() {}

  static Map<String, UnaryOperator<String>> all() {
    var all = new TreeMap<String, UnaryOperator<String>>();
    all.put("capitals", it -> it.toUpperCase(Locale.ROOT));
    all.put("small letters", it -> it.toLowerCase(Locale.ROOT));
    all.put("wide spaces", it -> it.replace(" ", "   "));
    all.put("zero-width", it -> between(it, "\u200b", 4));
    all.put("look-alikes", Disguises::alike);
    all.put("emoji", it -> afterWords(it, " 🔥", 5));
    all.put("full-width", Disguises::wide);
    return all;
  }

  private static String between(String text, String what, int oneIn) {
    var random = new Random(text.hashCode());
    var out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean inside = i > 0 && letters(text, i);
      out.append(inside && random.nextInt(oneIn) == 0 ? what : "").append(text.charAt(i));
    }
    return out.toString();
  }

  private static boolean letters(String text, int i) {
    return Character.isLetter(text.charAt(i - 1)) && Character.isLetter(text.charAt(i));
  }

  private static String afterWords(String text, String what, int oneIn) {
    var random = new Random(text.hashCode());
    var out = new StringBuilder();
    for (var word : text.split("(?= )")) {
      out.append(word).append(random.nextInt(oneIn) == 0 ? what : "");
    }
    return out.toString();
  }

  private static String alike(String text) {
    var random = new Random(text.hashCode());
    var out = new StringBuilder();
    for (char it : text.toCharArray()) {
      var other = LOOK_ALIKES.get(it);
      out.append(other == null || random.nextInt(3) > 0 ? it : other.charValue());
    }
    return out.toString();
  }

  private static String wide(String text) {
    var out = new StringBuilder();
    for (char it : text.toCharArray()) {
      out.append(it > '@' && it < '[' || it > '`' && it < '{' ? (char) (it + 0xFEE0) : it);
    }
    return out.toString();
  }
}
