package id.tapis.registry;

import id.tapis.registry.NameTable.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Judges whether a run of words is a registered name, word by word. */
final class NameMatcher {

  private static final int MARGIN = 4;
  private static final int SLIPS = 24;
  private static final int LONGEST = 200;

  /**
   * People leave out a word that many companies have. One that fewer than one name in so many has
   * is what the company is called by: without it, it may be any other.
   */
  private static final int NAMES_A_SHARED_WORD = 2_000;

  private final NameTable table;
  private final Pieces pieces;
  private final ShortForms shortForms;

  NameMatcher(NameTable table) {
    this.table = table;
    this.pieces = new Pieces(table.vocabulary());
    this.shortForms = new ShortForms(table);
  }

  /**
   * Judges words that are meant to be a whole name of the stated form; deeply also looks for slips
   * in words run together.
   */
  Verdict judge(Reading.Run run, Form form, boolean deeply) {
    var letters = run.letters();
    if (letters.length() > LONGEST) {
      return none();
    }
    var exact = table.withLetters(letters);
    if (!exact.isEmpty()) {
      return exact(exact, run.words(), form);
    }
    var initials = shortForms.initials(run.words(), letters, form);
    if (initials.isPresent()) {
      return initials.get();
    }
    if (run.last() && run.size() > 1) {
      var cut = shortForms.cutShort(run, form);
      if (cut.isPresent()) {
        return cut.get();
      }
    }
    var byWord = run.hopeless() ? none() : fitting(run, form);
    return byWord.accepted() || !deeply ? byWord : better(byWord, inOnePiece(run, letters, form));
  }

  private static Verdict none() {
    return Verdict.none("no registered name fits");
  }

  private static Verdict better(Verdict one, Verdict other) {
    return other.better(one) ? other : one;
  }

  /** Words with the letters of these registered names, of the stated form. */
  static Verdict exact(List<Row> rows, List<Word> words, Form form) {
    var fitting = rows.stream().filter(it -> form.fits(it.name().form())).toList();
    if (fitting.isEmpty()) {
      return Verdict.similar(rows, "registered with another legal form");
    }
    if (entries(fitting) == 1) {
      return Verdict.exact(fitting.getFirst());
    }
    var cut = words.stream().map(Word::letters).toList();
    var same = fitting.stream().filter(it -> it.name().words().equals(cut)).toList();
    return entries(same) == 1
        ? Verdict.exact(same.getFirst())
        : Verdict.similar(fitting, "more than one company has these letters");
  }

  static long entries(List<Row> rows) {
    return rows.stream().mapToInt(Row::entry).distinct().count();
  }

  /** A number, in digits or Roman, makes another company. */
  private boolean series(Word word) {
    return !table.vocabulary().registered(word.letters()) && (word.number() || word.roman());
  }

  private Verdict fitting(Reading.Run run, Form form) {
    var words = IntStream.range(0, run.size()).mapToObj(run::choices).toList();
    var fits = new ArrayList<Fit>();
    candidates(words, row -> consider(words, table.row(row), form, fits));
    if (fits.isEmpty()) {
      return none();
    }
    fits.sort(Comparator.comparingInt(Fit::cost));
    var best = fits.getFirst();
    var rival = fits.stream().filter(it -> it.row().entry() != best.row().entry()).findFirst();
    if (rival.isPresent() && rival.get().cost() - best.cost() < MARGIN) {
      return Verdict.similar(List.of(best.row()), "fits more than one company");
    }
    return decide(best, words, fits);
  }

  /** Rows that have the rarest words; where two are whole words, both of them. */
  private void candidates(List<Choices> words, IntConsumer found) {
    if (words.size() == 1) {
      each(words.getFirst(), kin -> table.alone(kin, found));
      return;
    }
    var whole =
        words.stream()
            .filter(Choices::whole)
            .sorted(Comparator.comparingInt(this::count))
            .limit(2)
            .toList();
    if (whole.size() == 2) {
      each(whole.getFirst(), one -> each(whole.getLast(), it -> table.withBoth(one, it, found)));
    } else {
      (whole.isEmpty() ? words : whole)
          .stream()
              .filter(it -> it.size() > 0)
              .min(Comparator.comparingInt(this::count))
              .ifPresent(seed -> each(seed, kin -> table.withKin(kin, found)));
    }
  }

  private static void each(Choices word, IntConsumer kin) {
    for (int i = 0; i < word.size(); i++) {
      kin.accept(word.kin(i));
    }
  }

  private int count(Choices word) {
    int count = 0;
    for (int i = 0; i < word.size(); i++) {
      count += table.count(word.kin(i));
    }
    return count;
  }

  private static void consider(List<Choices> words, Row row, Form form, List<Fit> fits) {
    if (form.fits(row.name().form())) {
      var fit = Fit.of(words, row);
      if (fit != null) {
        fits.add(fit);
      }
    }
  }

  private Verdict decide(Fit fit, List<Choices> words, List<Fit> all) {
    var why = words.size() == 1 ? alone(fit) : several(fit, words, all);
    return why.isEmpty()
        ? Verdict.similar(List.of(fit.row()), "too far from the registered name")
        : fit.dropped() > 0 || !fit.ordered()
            ? Verdict.loosely(fit.row(), fit.cost(), why)
            : Verdict.likely(fit.row(), fit.cost(), why);
  }

  /** A single word must carry the whole name, or be one that no other company has. */
  private String alone(Fit fit) {
    var word = fit.row().name().words().getFirst();
    if (fit.dropped() > 0 || fit.brief() > 0) {
      return "";
    }
    int allowed = word.length() < 4 ? 4 : word.length() < 8 ? 10 : SLIPS;
    return fit.slips() <= allowed ? "a slip or another spelling" : "";
  }

  private String several(Fit fit, List<Choices> words, List<Fit> all) {
    if (fit.close()) {
      return "another spelling";
    }
    if (fit.dropped() > 0) {
      long holders = all.stream().mapToInt(it -> it.row().entry()).distinct().count();
      boolean plain = fit.slips() == 0 && fit.brief() == 0 && fit.dropped() == 1 && fit.ordered();
      return plain && holders == 1 && shared(fit.leftOut())
          ? "only this company has all these words"
          : "";
    }
    if (!fit.ordered()) {
      return fit.slips() <= 10 && fit.brief() == 0 ? "the same words in another order" : "";
    }
    boolean whole = fit.brief() <= Math.max(1, words.size() - 2) && fit.brief() < words.size();
    return whole && fit.slips() <= SLIPS ? "word by word but for a slip or a short form" : "";
  }

  /** The whole name is there word by word, so that what is left over was added. */
  private static boolean within(Row row, List<Word> words) {
    var written = words.stream().map(Word::letters).toList();
    return row.size() < words.size() && written.containsAll(row.name().words());
  }

  private boolean shared(int word) {
    return table.count(word) * NAMES_A_SHARED_WORD >= table.size();
  }

  private Verdict inOnePiece(Reading.Run run, String letters, Form form) {
    var words = run.words();
    if (words.stream().anyMatch(this::series)) {
      return none();
    }
    var tight = Sound.tight(letters);
    var alike =
        table.withSound(tight).stream()
            .filter(it -> it.size() != words.size())
            .filter(it -> form.fits(it.name().form()))
            .toList();
    if (entries(alike) == 1) {
      return Verdict.likely(alike.getFirst(), 4, "the same in other words and spelling");
    }
    if (!alike.isEmpty() || !run.strange() || letters.length() < 8) {
      return none();
    }
    var near =
        table.withSameEnd(tight).stream()
            .filter(it -> it.size() != words.size() && !within(it, words))
            .filter(it -> form.fits(it.name().form()))
            .toList();
    return pieces.judge(letters, tight, near);
  }
}
