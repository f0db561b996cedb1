package id.tapis.desk;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/** Makes passwords that can be read aloud, and says which chosen ones will do. */
final class Passwords {
  static final int SHORTEST = 12;
  // longer ones would be cut by bcrypt
  static final int LONGEST_BYTES = 72;
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final SecureRandom RANDOM = new SecureRandom();

  private Passwords() {}

  /** Four groups of four: about 79 bits. */
  static String next() {
    return RANDOM
        .ints(16, 0, LETTERS.length())
        .mapToObj(it -> String.valueOf(LETTERS.charAt(it)))
        .collect(Collectors.joining())
        .replaceAll("(.{4})(?=.)", "$1-");
  }

  static boolean willDo(String password, String name) {
    return password.length() >= SHORTEST
        && password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= LONGEST_BYTES
        && password.chars().distinct().count() >= 5
        && !password.toLowerCase(Locale.ROOT).contains(name);
  }
}
