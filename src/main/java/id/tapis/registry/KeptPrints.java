package id.tapis.registry;

import id.tapis.registry.ImportReport.Outcome;
import id.tapis.registry.ImportReport.RefusedRow;
import id.tapis.registry.ListFault.Kind;
import id.tapis.registry.PrintedRow.Decision;
import id.tapis.registry.tables.NoTable;
import id.tapis.registry.tables.PrintedTable;
import id.tapis.registry.tables.Table;
import id.tapis.understanding.paper.PaperReader;
import id.tapis.understanding.paper.Unreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Reads lists in print, keeps what people say of their rows, and makes lists of them. */
final class KeptPrints implements PrintedLists {

  private static final int MOST_PAGES = 150;
  private static final PaperReader READER =
      new PaperReader(new PaperReader.Limits(MOST_PAGES, 512, Duration.ofMinutes(2)));
  private static final String DONE = "DONE";
  private static final String DISCARDED = "DISCARDED";

  private final Prints prints;
  private final RegisterImports imports;
  private final ListSteps steps;
  private final List<ListMapping> mappings;

  KeptPrints(Prints prints, RegisterImports imports, ListSteps steps, List<ListMapping> mappings) {
    this.prints = prints;
    this.imports = imports;
    this.steps = steps;
    this.mappings = List.copyOf(mappings);
  }

  @Override
  public Brought bring(Path pdf, Told told) {
    try {
      if (Files.size(pdf) > SnapshotFile.LARGEST) {
        return refused(Kind.LARGE, String.valueOf(SnapshotFile.LARGEST));
      }
      var paper = READER.read(pdf);
      var description = told.mapping().on(told.day(), told.decree());
      var table = PrintedTable.of(paper, description.printed());
      return new Brought.Kept(prints.keep(told, paper, table));
    } catch (Unreadable e) {
      return switch (e.why()) {
        case DAMAGED -> refused(Kind.DAMAGED, "");
        case LOCKED -> refused(Kind.LOCKED, "");
        case TOO_MANY_PAGES -> refused(Kind.TOO_MANY_PAGES, String.valueOf(MOST_PAGES));
        case TOO_HEAVY -> refused(Kind.HEAVY, "");
      };
    } catch (NoTable e) {
      return new Brought.Refused(e.fault());
    } catch (IOException e) {
      return refused(Kind.UNREADABLE, e.getClass().getSimpleName());
    }
  }

  private static Brought refused(Kind kind, String detail) {
    return new Brought.Refused(new ListFault(kind, detail));
  }

  @Override
  public List<PrintedList> open() {
    return prints.open().stream().flatMap(it -> list(it).stream()).toList();
  }

  /** None when its mapping was taken out of the configuration. */
  private Optional<PrintedList> list(Prints.Kept it) {
    return mapping(it)
        .map(
            mapping ->
                new PrintedList(
                    it.id(), mapping, it.asOf(), it.by(), it.names(), prints.pages(it.id())));
  }

  private Optional<ListMapping> mapping(Prints.Kept it) {
    return mappings.stream().filter(mapping -> mapping.id().equals(it.mapping())).findFirst();
  }

  private Optional<Prints.Kept> kept(long print) {
    return prints.open().stream().filter(it -> it.id() == print).findFirst();
  }

  @Override
  public Optional<PrintedList> find(long print) {
    return kept(print).flatMap(this::list);
  }

  @Override
  public List<PrintedRow> rows(long print, int page) {
    return kept(print)
        .flatMap(it -> mapping(it).map(mapping -> rows(it, mapping, page)))
        .orElse(List.of());
  }

  private List<PrintedRow> rows(Prints.Kept it, ListMapping mapping, int page) {
    return prints.rows(it.id(), page).stream()
        .map(
            row ->
                new PrintedRow(row.number(), row.cells(), row.decision(), unfit(row, it, mapping)))
        .toList();
  }

  private static Optional<RefusedRow> unfit(Prints.Row row, Prints.Kept list, ListMapping mapping) {
    var header = RowReader.Header.of(list.names());
    var description = mapping.on(list.asOf(), list.decree());
    try {
      var unused =
          new RowReader(description, header, new Table.Row(row.number(), row.cells())).row();
      return Optional.empty();
    } catch (RowReader.Unfit e) {
      return Optional.of(e.at(row.number()));
    }
  }

  @Override
  public Optional<byte[]> picture(long print, int page) {
    return kept(print).flatMap(it -> prints.picture(print, page));
  }

  @Override
  public Optional<byte[]> strip(long print, int row) {
    return prints
        .place(print, row)
        .flatMap(at -> picture(print, at.page()).map(it -> Strip.of(it, at.top(), at.bottom())));
  }

  @Override
  public boolean decide(long print, PrintedRow row, String by) {
    var kept = kept(print);
    var mapping = kept.flatMap(this::mapping);
    if (mapping.isEmpty()) {
      return false;
    }
    var said = new Prints.Row(row.number(), row.cells(), row.decision());
    boolean fit =
        row.decision() != Decision.RIGHT || unfit(said, kept.get(), mapping.get()).isEmpty();
    return prints.decide(print, fit ? said : said.waiting(), by);
  }

  @Override
  public Optional<ImportReport> finish(long print, String by) {
    var kept = kept(print);
    var list = kept.flatMap(this::list).filter(PrintedList::ready);
    if (list.isEmpty()) {
      return Optional.empty();
    }
    var rows =
        list.get().pages().stream()
            .flatMap(it -> prints.rows(print, it.number()).stream())
            .filter(it -> it.decision() == Decision.RIGHT)
            .map(Prints.Row::cells)
            .toList();
    return rows.isEmpty() || !prints.end(print, DONE)
        ? Optional.empty()
        : Optional.of(listed(list.get(), kept.get(), rows, by));
  }

  private ImportReport listed(
      PrintedList list, Prints.Kept kept, List<List<String>> rows, String by) {
    var file = csv(list.header(), rows);
    try {
      var report = imports.bring(file, list.mapping().on(kept.asOf(), kept.decree()), by);
      if (report.outcome() == Outcome.REFUSED) {
        prints.reopen(list.id());
      } else {
        report.list().ifPresent(it -> brought(list.id(), it, by));
      }
      return report;
    } finally {
      file.toFile().delete();
    }
  }

  /** Whoever uploaded it or said of a row that it is right has brought it too. */
  private void brought(long print, long list, String by) {
    prints.became(print, list);
    prints.people(print).stream()
        .filter(it -> !it.equals(by))
        .forEach(it -> steps.add(list, ListStep.Step.BROUGHT, it));
  }

  /** The confirmed rows as the file they might have come as. */
  private static Path csv(List<String> header, List<List<String>> rows) {
    try {
      var file = Files.createTempFile("printed", ".csv");
      try (var out =
          new CSVPrinter(
              Files.newBufferedWriter(file, StandardCharsets.UTF_8), CSVFormat.DEFAULT)) {
        out.printRecord(header);
        out.printRecords(rows);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the confirmed rows", e);
    }
  }

  @Override
  public boolean discard(long print) {
    return prints.end(print, DISCARDED);
  }
}
