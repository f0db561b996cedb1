package id.tapis.understanding.words;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How one code point is read: plain lower-case letters, digits or punctuation, a blank, or nothing.
 */
final class Glyphs {

  private static final Normalizer2 PLAIN = Normalizer2.getNFKDInstance();
  private static final SpoofChecker LOOKS =
      new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();
  private static final int KEPT = 0x20000;
  private static final String SMALL = "ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpǫqʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz";
  private static final String STROKED =
      "øołlđdħhıiəeɑaɡgßsþpæaœeŧtƀbɐaɔcяrиnпnшwщwфoжxцuдdгrзeуyэeбb";
  private static final String CURRENCIES = "$€£¥₩₱฿₫₹";

  private final @Nullable String[] known = new String[KEPT];

  String read(int point) {
    if (point >= KEPT) {
      return compute(point);
    }
    var seen = known[point];
    if (seen == null) {
      seen = compute(point);
      known[point] = seen;
    }
    return seen;
  }

  private static String compute(int point) {
    if (point < 128) {
      return ascii(point);
    }
    if (CURRENCIES.indexOf(point) >= 0) {
      return Character.toString(point);
    }
    if (dropped(point)) {
      return "";
    }
    var circled = circled(point);
    if (circled > 0) {
      return Character.toString(circled);
    }
    var digit = UCharacter.digit(point, 10);
    return digit >= 0 ? Integer.toString(digit) : other(point);
  }

  private static String ascii(int point) {
    if (point == '\n' || point == '\r') {
      return "\n";
    }
    return point < 32 || point == 127 ? " " : Character.toString(point).toLowerCase(Locale.ROOT);
  }

  private static boolean dropped(int point) {
    return switch (Character.getType(point)) {
      case Character.FORMAT,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK ->
          true;
      default -> UCharacter.hasBinaryProperty(point, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    };
  }

  /** White letters on dark circles and squares, which have no plain form in Unicode. */
  private static int circled(int point) {
    if (point >= 0x1F150 && point <= 0x1F169) {
      return 'a' + point - 0x1F150;
    }
    return point >= 0x1F170 && point <= 0x1F189 ? 'a' + point - 0x1F170 : 0;
  }

  private static String other(int point) {
    return switch (Character.getType(point)) {
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> "\n";
      case Character.CONTROL,
          Character.SPACE_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          " ";
      case Character.DASH_PUNCTUATION -> "-";
      case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> "'";
      default -> letters(point);
    };
  }

  private static String letters(int point) {
    var lower = Character.toString(point).toLowerCase(Locale.ROOT);
    var plain = withoutMarks(PLAIN.normalize(lower));
    if (isAscii(plain)) {
      return plain;
    }
    var listed = listed(lower.codePointAt(0));
    if (!listed.isEmpty()) {
      return listed;
    }
    if (!Character.isLetter(point)) {
      return " ";
    }
    var look = look(Character.toString(point));
    if (!isAscii(look)) {
      look = look(Character.toString(point).toUpperCase(Locale.ROOT));
    }
    return isAscii(look) ? look.toLowerCase(Locale.ROOT) : lower;
  }

  private static String listed(int point) {
    var at = SMALL.indexOf(point);
    if (at >= 0) {
      return SMALL.substring(at + 1, at + 2);
    }
    at = STROKED.indexOf(point);
    return at >= 0 && at % 2 == 0 ? STROKED.substring(at + 1, at + 2) : "";
  }

  private static String look(String letter) {
    return withoutMarks(PLAIN.normalize(LOOKS.getSkeleton(letter)));
  }

  private static String withoutMarks(String letters) {
    var kept = new StringBuilder();
    letters
        .codePoints()
        .filter(it -> Character.getType(it) != Character.NON_SPACING_MARK)
        .forEach(kept::appendCodePoint);
    return kept.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isAscii(String letters) {
    return !letters.isEmpty() && letters.chars().allMatch(it -> it < 128);
  }
}
