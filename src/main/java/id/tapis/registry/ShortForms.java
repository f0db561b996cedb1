package id.tapis.registry;

import id.tapis.registry.NameTable.Row;
import id.tapis.registry.Word.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names of which only the initials are written, or that end where the text does. */
record ShortForms(NameTable table) {

  private static final int SHORTEST_CUT = 9;

  Optional<Verdict> initials(List<Word> words, String letters, Form form) {
    boolean single = words.size() == 1 || words.stream().allMatch(it -> it.letters().length() == 1);
    boolean written =
        words.stream()
            .allMatch(
                it ->
                    it.written() == Case.CAPITALS
                        || it.dotted()
                        || it.letters().length() == 1
                        || (form == Form.PT && it.written() == Case.SMALL));
    if (!single || !written || letters.length() < 3 || letters.length() > 7) {
      return Optional.empty();
    }
    var rows =
        table.withInitials(letters).stream().filter(it -> form.fits(it.name().form())).toList();
    boolean plain = form == Form.PT && letters.length() == 3 && capitals(words);
    boolean word = table.vocabulary().real(letters) && !words.getFirst().dotted() && !plain;
    if (rows.isEmpty() || word) {
      return Optional.empty();
    }
    return Optional.of(
        NameMatcher.entries(rows) == 1
            ? Verdict.loosely(rows.getFirst(), 20, "only this company has these initials")
            : Verdict.similar(rows, "initials of more than one company"));
  }

  private static boolean capitals(List<Word> words) {
    return words.stream().allMatch(it -> it.written() == Case.CAPITALS);
  }

  /** The text ends within the last word of a name, and only one company goes on like this. */
  Optional<Verdict> cutShort(Reading.Run run, Form form) {
    var letters = run.letters();
    var written = run.words().stream().map(Word::letters).toList();
    var last = written.getLast();
    boolean own = run.words().getLast().dotted() || table.vocabulary().registered(last);
    if (letters.length() < SHORTEST_CUT || own) {
      return Optional.empty();
    }
    var rows = new ArrayList<Row>();
    var first = run.choices(0);
    for (int i = 0; i < first.size(); i++) {
      table.withKin(first.kin(i), number -> goingOn(table.row(number), written, form, rows));
    }
    return NameMatcher.entries(rows) == 1
        ? Optional.of(Verdict.likely(rows.getFirst(), 14, "the text ends within this name"))
        : Optional.empty();
  }

  private static void goingOn(Row row, List<String> written, Form form, List<Row> rows) {
    if (form.fits(row.name().form()) && goesOn(row.name().words(), written)) {
      rows.add(row);
    }
  }

  private static boolean goesOn(List<String> name, List<String> written) {
    int last = written.size() - 1;
    return name.size() == written.size()
        && name.subList(0, last).equals(written.subList(0, last))
        && name.get(last).startsWith(written.get(last));
  }
}
