package id.tapis.intake.post;

/** Bytes as lower-case letters and the digits 2 to 7, without padding. */
final class Base32 {

  private static final String SIGNS = "abcdefghijklmnopqrstuvwxyz234567";

  private Base32() {}

  static String of(byte[] bytes) {
    var out = new StringBuilder();
    int bits = 0;
    int held = 0;
    for (byte it : bytes) {
      held = held << 8 | it & 0xff;
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        out.append(SIGNS.charAt(held >> bits & 31));
      }
      held &= (1 << bits) - 1;
    }
    return bits == 0
        ? out.toString()
        : out.append(SIGNS.charAt(held << (5 - bits) & 31)).toString();
  }
}
