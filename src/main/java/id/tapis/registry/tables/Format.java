package id.tapis.registry.tables;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** What a file is, by its first bytes: names and browsers lie. */
enum Format {
  TEXT,
  WORKBOOK,
  OLD_WORKBOOK,
  PAGE,
  PRINT;

  private static final int LOOKED_AT = 2_000;

  static Format of(byte[] bytes) {
    var head =
        new String(
            Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT)), StandardCharsets.ISO_8859_1);
    if (head.startsWith("PK\u0003\u0004")) {
      return WORKBOOK;
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return OLD_WORKBOOK;
    }
    if (head.startsWith("%PDF-")) {
      return PRINT;
    }
    var words = head.toLowerCase(Locale.ROOT);
    boolean marked = words.contains("<html") || words.contains("<table") || words.contains("<!doc");
    return marked && words.replace("\u00EF\u00BB\u00BF", "").stripLeading().startsWith("<")
        ? PAGE
        : TEXT;
  }
}
