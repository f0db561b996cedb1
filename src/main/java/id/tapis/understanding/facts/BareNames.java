package id.tapis.understanding.facts;

import id.tapis.understanding.Span;
import id.tapis.understanding.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds names that stand without PT or the like: after agen, in quotes, or alone in a question. */
final class BareNames {

  private static final int SHORT = 9;
  private static final Set<String> LEADS =
      Set.of(
          "agen",
          "perusahaan",
          "lewat",
          "lembaga",
          "nama",
          "bernama",
          "by",
          "oleh",
          "namanya",
          "penyelenggara",
          "penyalur",
          "melalui",
          "via",
          "nya",
          "akun",
          "aplikasi");
  private static final Set<String> SEEKS =
      Set.of(
          "butuh",
          "membutuhkan",
          "cari",
          "mencari",
          "buka",
          "membuka",
          "terima",
          "menerima",
          "rekrut",
          "merekrut",
          "nyari",
          "mengadakan");
  private static final Set<String> NOT_NAMES =
      Set.of("program", "internship", "visa", "lowongan", "kerja", "kelas", "info", "service");
  private static final Set<String> ASKING =
      Set.of(
          "resmi",
          "terdaftar",
          "legal",
          "izin",
          "izinnya",
          "amanah",
          "terpercaya",
          "asli",
          "sah",
          "aman",
          "trusted",
          "bagus",
          "benar",
          "ada",
          "kena",
          "masuk",
          "itu",
          "apakah",
          "gimana",
          "bagaimana",
          "penipuan",
          "abal");
  private static final Set<String> TALK =
      Set.of(
          "cek",
          "tolong",
          "min",
          "kak",
          "pak",
          "bu",
          "mas",
          "mbak",
          "halo",
          "tanya",
          "mau",
          "apa",
          "apakah",
          "kalau",
          "agen",
          "perusahaan",
          "mohon",
          "bang",
          "permisi",
          "admin",
          "tentang",
          "dong",
          "resmi",
          "coba",
          "nama",
          "adakah",
          "resmikah",
          "saya",
          "selamat",
          "pagi",
          "bantu",
          "kakak",
          "bapak",
          "ibu",
          "malam",
          "siang",
          "sore",
          "info",
          "izin",
          "bertanya",
          "itu");

  private final NameWords words;

  BareNames(NameWords words) {
    this.words = words;
  }

  List<Span> in(Words text, List<Unit> units) {
    var found = new ArrayList<Span>();
    for (int i = 0; i < units.size(); ) {
      int end = run(units, i);
      if (end - i >= 2 && named(text, units, i, end)) {
        found.add(units.get(i).span().union(units.get(end - 1).span()));
      }
      i = Math.max(end, i + 1);
    }
    if (found.isEmpty() && units.size() <= SHORT) {
      asked(units).ifPresent(found::add);
    }
    return found;
  }

  private int run(List<Unit> units, int start) {
    int i = start;
    while (i < units.size()
        && i - start < 6
        && (i == start || units.get(i).follows())
        && words.nameLike(units.get(i))) {
      i++;
    }
    return i;
  }

  private boolean named(Words text, List<Unit> units, int start, int end) {
    if (capitals(units, start, end) || where(units, start, end)) {
      return false;
    }
    boolean tail = false;
    for (int i = start + 1; i < end; i++) {
      tail |= words.isTail(units.get(i));
    }
    return tail
        || led(units, start)
        || quoted(text, units, start, end)
        || seeks(text, units, start, end);
  }

  /** A place, or a word that tells what is on offer. */
  private boolean where(List<Unit> units, int start, int end) {
    var first = units.get(start).lower();
    boolean place =
        words.isPlace(first) && end - start < 3
            || words.isWhere(first + " " + units.get(start + 1).lower());
    for (int i = start; i < end; i++) {
      place |= NOT_NAMES.contains(units.get(i).lower());
    }
    return place;
  }

  /** Posters shout: a run of capitals is a name only among small letters. */
  private static boolean capitals(List<Unit> units, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!units.get(i).allCapitals()) {
        return false;
      }
    }
    return true;
  }

  /** Barokah Barber cari tukang. */
  private boolean seeks(Words text, List<Unit> units, int start, int end) {
    boolean first = start == 0 || text.separated(units.get(start).token());
    boolean calm = units.stream().anyMatch(it -> !it.allCapitals() && it.capital());
    return first
        && calm
        && end < units.size()
        && units.get(end).follows()
        && SEEKS.contains(units.get(end).lower());
  }

  private static boolean led(List<Unit> units, int start) {
    if (start == 0) {
      return false;
    }
    var before = units.get(start - 1);
    var gap = units.get(start).gap().strip();
    return LEADS.contains(before.word()) && (gap.isEmpty() || ":".equals(gap));
  }

  private static boolean quoted(Words text, List<Unit> units, int start, int end) {
    var before = units.get(start).gap();
    int close = units.get(end - 1).span().end();
    boolean opens = !before.isEmpty() && "\"“‘'".indexOf(before.charAt(before.length() - 1)) >= 0;
    return opens && close < text.text().length() && "\"”’'".indexOf(text.text().charAt(close)) >= 0;
  }

  /** Pinisi Marine Services terdaftar gak. */
  private Optional<Span> asked(List<Unit> units) {
    int start = 0;
    while (start < units.size() && TALK.contains(units.get(start).word())) {
      start++;
    }
    int end = start;
    while (end < units.size()
        && (end == start || units.get(end).follows())
        && !words.stops(units.get(end))
        && !ASKING.contains(units.get(end).word())) {
      end++;
    }
    boolean asks = end < units.size() && ASKING.contains(units.get(end).word());
    boolean alone = end == units.size() && usual(units, start, end);
    boolean fits = end - start >= 2 && end - start <= 5 && (asks || alone);
    return fits && units.get(start).word().length() > 2
        ? Optional.of(units.get(start).span().union(units.get(end - 1).span()))
        : Optional.empty();
  }

  /** A text that is nothing but a name. */
  private boolean usual(List<Unit> units, int start, int end) {
    int names = 0;
    for (int i = start; i < end; i++) {
      names += words.isUsual(units.get(i)) || words.isTail(units.get(i)) ? 1 : 0;
    }
    return names > 0;
  }
}
