package id.tapis.understanding.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads pieces that mix letters with digits: 12jt, anak2, g4ji, rp500, kp2mi. */
final class Numbered {

  private static final Set<String> MONEY =
      Set.of(
          "rp", "usd", "rm", "nt", "ntd", "sgd", "hkd", "hk", "sar", "qar", "myr", "aed", "idr",
          "eur", "aud", "nzd", "us", "km", "no", "tgl", "jam", "rek", "kls", "kelas", "usia",
          "umur", "batch", "min", "max", "maks", "shift");
  private static final Set<String> UNITS =
      Set.of(
          "x",
          "kali",
          "hr",
          "hari",
          "bln",
          "bulan",
          "th",
          "thn",
          "tahun",
          "jam",
          "mgg",
          "minggu",
          "org",
          "orang",
          "kg",
          "cm",
          "m",
          "k",
          "an",
          "pcs",
          "usd",
          "rm",
          "baht",
          "dolar",
          "euro",
          "yen",
          "won",
          "riyal",
          "ringgit",
          "sgd",
          "hkd",
          "ntd",
          "nt",
          "aud",
          "d",
          "n",
          "ton",
          "gt",
          "menit",
          "kk",
          "pax",
          "sks",
          "am",
          "pm",
          "tahunan",
          "bulanan",
          "harian",
          "ribuan",
          "jutaan",
          "belas",
          "puluh",
          "ratus",
          "kpl",
          "slot",
          "lt",
          "gr",
          "km",
          "jtan",
          "rban",
          "rbu",
          "perbulan",
          "perhari",
          "dolaran",
          "jutan",
          "jtaan",
          "sar",
          "krw",
          "jpy",
          "unit");

  private final Lexicon lexicon;
  private final Speller speller;

  Numbered(Lexicon lexicon, Speller speller) {
    this.lexicon = lexicon;
    this.speller = speller;
  }

  List<Part> spell(String raw) {
    int letters = (int) raw.chars().filter(Character::isLetter).count();
    if (letters == 0 || lexicon.vocabulary().contains(raw)) {
      return List.of(new Part(raw, 0, raw.length()));
    }
    if (raw.indexOf('*') >= 0) {
      return Speller.whole(List.of(unmasked(raw)), raw.length());
    }
    int head = run(raw, 0, false);
    if (head > 0 && run(raw, head, true) == raw.length() - head) {
      return numberFirst(raw, head);
    }
    int word = run(raw, 0, true);
    if (word > 0) {
      return wordFirst(raw, word);
    }
    return decoded(raw, letters);
  }

  private List<Part> numberFirst(String raw, int head) {
    var rest = raw.substring(head);
    if (UNITS.contains(rest) || lexicon.afterNumber().containsKey(rest)) {
      return split(raw, head);
    }
    var decoded = Leet.read(raw, lexicon);
    if (lexicon.knows(decoded)) {
      return Speller.whole(speller.read(decoded), raw.length());
    }
    boolean word = head == 1 && rest.length() >= 3 && !lexicon.knows(rest);
    return word ? Speller.whole(speller.read(decoded), raw.length()) : split(raw, head);
  }

  private List<Part> wordFirst(String raw, int word) {
    var base = raw.substring(0, word);
    int digits = run(raw, word, false);
    var tail = raw.substring(word + digits);
    var number = raw.substring(word, word + digits);
    if ("2".equals(number) && word >= 2 && run(tail, 0, true) == tail.length()) {
      return doubled(base, tail, raw.length());
    }
    if (digits > 0 && MONEY.contains(base)) {
      return tail.isEmpty() ? split(raw, word) : money(raw, word, word + digits);
    }
    if (tail.isEmpty() && (word == 1 || digits > 1) && !lexicon.knows(Leet.read(raw, lexicon))) {
      return word == 1 ? List.of(new Part(raw, 0, raw.length())) : split(raw, word);
    }
    return decoded(raw, raw.length() - digits);
  }

  /** Rp500rb. */
  private List<Part> money(String raw, int number, int unit) {
    var parts = new ArrayList<Part>();
    addTo(parts, raw, 0, number);
    addTo(parts, raw, number, unit);
    addTo(parts, raw, unit, raw.length());
    return List.copyOf(parts);
  }

  /** Anak2 is anak anak, anak2nya is anak anaknya. */
  private List<Part> doubled(String base, String tail, int length) {
    if ("ke".equals(base)) {
      return List.of(new Part("kedua", 0, length));
    }
    if ("ber".equals(base)) {
      return List.of(new Part("berdua", 0, length));
    }
    var words = new ArrayList<>(speller.read(base));
    words.addAll(speller.read(base + tail));
    return Speller.whole(words, length);
  }

  private List<Part> decoded(String raw, int letters) {
    if (letters * 2 < raw.length() || (letters < 2 && raw.length() < 4)) {
      return List.of(new Part(raw, 0, raw.length()));
    }
    return Speller.whole(speller.read(Leet.read(raw, lexicon)), raw.length());
  }

  private List<Part> split(String raw, int at) {
    var parts = new ArrayList<Part>();
    addTo(parts, raw, 0, at);
    addTo(parts, raw, at, raw.length());
    return List.copyOf(parts);
  }

  private void addTo(List<Part> parts, String raw, int from, int to) {
    var piece = raw.substring(from, to);
    var after = from == 0 ? null : lexicon.afterNumber().get(piece);
    var words =
        after != null
            ? List.of(after)
            : Character.isLetter(piece.charAt(0)) ? speller.read(piece) : List.of(piece);
    words.forEach(it -> parts.add(new Part(it, from, to)));
  }

  /** The first known word that fits a hidden one: k*mboja. */
  private String unmasked(String raw) {
    return lexicon.vocabulary().stream()
        .filter(it -> it.length() == raw.length() && fits(it, raw))
        .sorted()
        .findFirst()
        .orElse(raw.replace("*", ""));
  }

  private static boolean fits(String word, String mask) {
    for (int i = 0; i < word.length(); i++) {
      if (mask.charAt(i) != '*' && mask.charAt(i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int run(String raw, int start, boolean letters) {
    int i = start;
    while (i < raw.length() && fitsRun(raw.charAt(i), letters)) {
      i++;
    }
    return i - start;
  }

  private static boolean fitsRun(char c, boolean letters) {
    return letters ? Character.isLetter(c) : Character.isDigit(c) || c == '.' || c == ',';
  }
}
