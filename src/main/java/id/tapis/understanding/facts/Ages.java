package id.tapis.understanding.facts;

import id.tapis.understanding.Span;
import id.tapis.understanding.words.Phrases;
import id.tapis.understanding.words.Words;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds the ages an offer asks for, or the age of the one it is about. */
final class Ages {

  private static final int YOUNGEST = 5;
  private static final int OLDEST = 75;
  private static final Set<String> YEARS = Set.of("tahun", "years", "yrs", "old", "tahunan");
  private static final Set<String> DURATIONS =
      Set.of(
          "kontrak",
          "pengalaman",
          "selama",
          "lalu",
          "sudah",
          "per",
          "garansi",
          "ikatan",
          "penjara",
          "setelah",
          "program",
          "tiap",
          "magang",
          "minimal",
          "belum",
          "potong",
          "cicil",
          "berlaku",
          "dicicil",
          "hukuman",
          "bayar",
          "pulang",
          "lagi",
          "utang",
          "dalam",
          "sampai",
          "kerja");
  private static final String NEWLY = "baru";
  private static final Set<String> PAPERS = Set.of("paspor", "visa", "kontrak", "izin", "sim");
  private static final Map<String, Integer> SCHOOLS =
      Map.of("sd", 6, "smp", 12, "mts", 12, "sma", 15, "smk", 15, "ma", 15);
  private static final Map<String, Integer> ROMAN =
      Map.of("vi", 6, "vii", 7, "viii", 8, "ix", 9, "x", 10, "xi", 11, "xii", 12);

  private final Phrases<String> leads;
  private final Phrases<String> bounds;
  private final Phrases<String> people;

  Ages(Terms terms) {
    leads = terms.phrases("age_lead");
    bounds = terms.phrases("min", "max");
    people = terms.phrases("candidate", "kin");
  }

  /** Ages and where they stand. */
  record Range(OptionalInt min, OptionalInt max, Span span) {}

  Optional<Range> in(Words words) {
    for (int i = 0; i < words.size(); i++) {
      var found = at(words, i);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Range> at(Words words, int i) {
    var number = Numbers.at(words, i).filter(it -> !it.scaled() && isAge(it.value()));
    if (number.isEmpty()) {
      return school(words, i);
    }
    int age = (int) number.get().value();
    int end = number.get().end();
    boolean years = YEARS.contains(words.word(end));
    boolean led = led(words, i);
    var upper = upper(words, end).filter(it -> it.value() > age && isAge(it.value()));
    if (upper.isPresent()) {
      boolean told = led || (YEARS.contains(words.word(upper.get().end())) && age > 11);
      return told && !counts(words, i, led)
          ? Optional.of(
              range(words, new int[] {i, upper.get().end()}, age, (int) upper.get().value()))
          : Optional.empty();
    }
    return single(words, new int[] {i, end}, age, new boolean[] {led, years});
  }

  private Optional<Range> single(Words words, int[] at, int age, boolean[] told) {
    boolean led = told[0];
    boolean years = told[1];
    if ((!led && !years) || counts(words, at[0], led)) {
      return bracketed(words, at, age);
    }
    var bound = bound(words, at[0]);
    boolean plus = plus(words, at[1]);
    if ("min".equals(bound) || plus || follows(words, at[1], "ke", "atas")) {
      return Optional.of(range(words, at, age, -1));
    }
    if ("max".equals(bound) || follows(words, at[1], "ke", "bawah")) {
      return Optional.of(range(words, at, -1, age));
    }
    return led || person(words, at[0]) ? Optional.of(range(words, at, age, age)) : Optional.empty();
  }

  /** Anak saya (15). */
  private Optional<Range> bracketed(Words words, int[] at, int age) {
    boolean open = at[0] > 0 && words.gap(at[0]).endsWith("(");
    boolean closed = at[1] < words.size() && words.gap(at[1]).startsWith(")");
    return open && closed && age < 60 && person(words, at[0])
        ? Optional.of(range(words, at, age, age))
        : Optional.empty();
  }

  private static boolean isAge(double value) {
    return value >= YOUNGEST && value <= OLDEST && value == Math.rint(value);
  }

  private static Range range(Words words, int[] at, int min, int max) {
    return new Range(known(min), known(max), words.span(at[0], at[1]));
  }

  private static OptionalInt known(int age) {
    return age < 0 ? OptionalInt.empty() : OptionalInt.of(age);
  }

  private boolean led(Words words, int i) {
    for (int back = 1; back <= 3 && i - back >= 0 && !words.breaks(i - back + 1); back++) {
      if (leads.at(words.tokens(), i - back) != null) {
        return !NEWLY.equals(words.word(i - back)) || ofPerson(words, i, back);
      }
    }
    return false;
  }

  /** Anaknya baru 15, but neither paspor baru 5 tahun nor toko baru, 12 orang. */
  private static boolean ofPerson(Words words, int i, int back) {
    return back == 1 && !words.separated(i) && !PAPERS.contains(words.word(i - 2));
  }

  private String bound(Words words, int i) {
    for (int back = 1; back <= 2 && i - back >= 0; back++) {
      var hit = bounds.at(words.tokens(), i - back);
      if (hit != null) {
        return hit.meaning();
      }
    }
    return "";
  }

  /** A stretch of time, not an age. */
  private static boolean counts(Words words, int i, boolean led) {
    boolean duration =
        DURATIONS.contains(words.word(i - 1)) || DURATIONS.contains(words.word(i - 2));
    return !led && duration && !"umur".equals(words.word(i - 1));
  }

  private boolean person(Words words, int i) {
    for (int back = 1; back <= 5 && i - back >= 0; back++) {
      if (words.breaks(i - back + 1)) {
        return false;
      }
      if (people.at(words.tokens(), i - back) != null) {
        return true;
      }
    }
    return false;
  }

  private static boolean plus(Words words, int end) {
    int at = words.tokens().get(end - 1).span().end();
    return at < words.text().length() && words.text().charAt(at) == '+';
  }

  private static boolean follows(Words words, int end, String one, String two) {
    int at = YEARS.contains(words.word(end)) ? end + 1 : end;
    return one.equals(words.word(at)) && two.equals(words.word(at + 1));
  }

  private static Optional<Numbers.Read> upper(Words words, int next) {
    if (next >= words.size()) {
      return Optional.empty();
    }
    int at = YEARS.contains(words.word(next)) ? next + 1 : next;
    if (at >= words.size()) {
      return Optional.empty();
    }
    var gap = words.gap(at).strip();
    boolean dash = gap.length() == 1 && "-–—~".contains(gap);
    boolean upTo = Set.of("sampai", "hingga", "sd", "to").contains(words.word(at));
    boolean sd = "s".equals(words.word(at)) && "d".equals(words.word(at + 1));
    int start = dash ? at : sd ? at + 2 : upTo ? at + 1 : -1;
    return start < 0 ? Optional.empty() : Numbers.at(words, start);
  }

  /** Kelas 2 smp is about fourteen. */
  private static Optional<Range> school(Words words, int i) {
    if (!"kelas".equals(words.word(i - 1))) {
      return Optional.empty();
    }
    int level = level(words.word(i));
    var school = SCHOOLS.get(words.word(i + 1));
    if (level < 1 || (school == null && level < 7)) {
      return Optional.empty();
    }
    int age = school == null || level > 6 ? level + 6 : school + level;
    int end = school == null ? i + 1 : i + 2;
    return Optional.of(range(words, new int[] {i - 1, end}, age, age));
  }

  private static int level(String word) {
    if (ROMAN.containsKey(word)) {
      return ROMAN.getOrDefault(word, 0);
    }
    return Numbers.digits(word).filter(it -> it <= 12).map(Double::intValue).orElse(0);
  }
}
