package id.tapis.understanding.facts;

import id.tapis.understanding.Contact;
import id.tapis.understanding.words.Words;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds a phone number told digit by digit, in words or with blanks between. */
final class SpelledPhone {

  private static final int SHORTEST = 9;
  private static final int LONGEST = 14;
  private static final Map<String, String> DIGITS =
      Map.ofEntries(
          Map.entry("nol", "0"),
          Map.entry("kosong", "0"),
          Map.entry("zero", "0"),
          Map.entry("o", "0"),
          Map.entry("satu", "1"),
          Map.entry("dua", "2"),
          Map.entry("tiga", "3"),
          Map.entry("empat", "4"),
          Map.entry("lima", "5"),
          Map.entry("enam", "6"),
          Map.entry("tujuh", "7"),
          Map.entry("delapan", "8"),
          Map.entry("lapan", "8"),
          Map.entry("sembilan", "9"));

  private static final Set<String> SPOKEN = Set.of("0", "nol", "kosong", "zero", "o");

  private SpelledPhone() {}

  static Optional<Contact> in(Words words) {
    for (int i = 0; i < words.size(); i++) {
      if (SPOKEN.contains(words.word(i))) {
        int end = i;
        var number = new StringBuilder();
        while (end < words.size()
            && !digit(words.word(end)).isEmpty()
            && number.length() < LONGEST) {
          number.append(digit(words.word(end++)));
        }
        if (number.length() >= SHORTEST && number.charAt(1) == '8') {
          return Optional.of(
              new Contact(
                  Contact.Type.PHONE, ContactReader.phone(number.toString()), words.span(i, end)));
        }
        i = Math.max(i, end - 1);
      }
    }
    return Optional.empty();
  }

  private static String digit(String word) {
    boolean digits = word.length() < 5 && word.chars().allMatch(it -> it >= '0' && it <= '9');
    return digits ? word : DIGITS.getOrDefault(word, "");
  }
}
