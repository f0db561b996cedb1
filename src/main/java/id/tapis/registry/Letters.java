package id.tapis.registry;

import java.text.Normalizer;

/**
 * Makes letters that look alike the same: width, accents, invisible signs and foreign alphabets.
 */
final class Letters {

  private static final String FROM =
      "авекмнорстухіјѕԁԛԝһӏьгпи"
          + "АВЕКМНОРСТУХІЈЅԀҺӀГ"
          + "αβεηικμνορτυχωγ"
          + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"
          + "ıøØłŁđĐħŧɑɡɩʀɴʟᴀʙᴄᴅᴇꜰɢʜɪᴊᴋᴍᴏᴘꜱᴛᴜᴠᴡʏᴢßæ"
          + "օսհոցᎪᏴᏟᎠᎬᎻᎫᏦᏞᎷᏢᎡᏚᎢᏙᎳᏃ";
  private static final String TO =
      "abekmhopctyxijsdqwhlbrnu"
          + "ABEKMHOPCTYXIJSDHIG"
          + "abenikuvoptuxwy"
          + "ABEZHIKMNOPTYX"
          + "ioOlLdDhtagirnlabcdefghijkmopstuvwyzsa"
          + "ouhngABCDEHJKLMPRSTVWZ";

  private Letters() {}

  /** The text in plain letters of both cases; what is no letter stays as it is. */
  static Plain fold(String text) {
    if (plain(text)) {
      return Plain.of(text);
    }
    var folded = new Plain.Builder(text.length() + 16);
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      if (point < 128) {
        folded.add(point, at);
      } else {
        int origin = at;
        Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
            .codePoints()
            .forEach(it -> add(folded, it, origin));
      }
      at += Character.charCount(point);
    }
    return folded.plain();
  }

  private static boolean plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static void add(Plain.Builder folded, int point, int origin) {
    switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {}
      default -> folded.add(likeness(point), origin);
    }
  }

  private static int likeness(int point) {
    if (point >= 0x1F150 && point <= 0x1F169) {
      return 'A' + point - 0x1F150;
    }
    if (point >= 0x1F170 && point <= 0x1F189) {
      return 'A' + point - 0x1F170;
    }
    var at = point > 0xFFFF ? -1 : FROM.indexOf(point);
    return at < 0 ? point : TO.charAt(at);
  }

  /** Digits that stand for letters become letters; the rest stays. */
  static String spelled(String word, char one) {
    var letters = new StringBuilder(word);
    for (int i = 0; i < letters.length(); i++) {
      letters.setCharAt(i, letter(letters.charAt(i), one));
    }
    return letters.toString();
  }

  private static char letter(char sign, char one) {
    return switch (sign) {
      case '0' -> 'o';
      case '1' -> one;
      case '2' -> 'z';
      case '3' -> 'e';
      case '4' -> 'a';
      case '5' -> 's';
      case '6', '9' -> 'g';
      case '7' -> 't';
      case '8' -> 'b';
      default -> sign;
    };
  }
}
