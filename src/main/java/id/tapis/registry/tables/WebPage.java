package id.tapis.registry.tables;

import id.tapis.registry.ListFault.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The tables of a saved web page; nothing in it is run or fetched. */
final class WebPage {

  private WebPage() {}

  static Table read(byte[] bytes, Set<String> columns) throws NoTable {
    Optional<NoTable> fault = Optional.empty();
    for (var table : tables(bytes)) {
      try {
        return Tables.under(rows(table), columns);
      } catch (NoTable e) {
        fault = Optional.of(fault.orElse(e));
      }
    }
    throw fault.orElseGet(() -> new NoTable(Kind.NO_TABLE));
  }

  /** The innermost ones: outer tables only lay the page out. The encoding is the page's own. */
  private static List<Element> tables(byte[] bytes) throws NoTable {
    try {
      var page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
      return page.select("table").stream()
          .filter(it -> it.getElementsByTag("table").size() == 1)
          .toList();
    } catch (IOException e) {
      throw new NoTable(Kind.NO_TABLE);
    }
  }

  private static List<Table.Row> rows(Element table) throws NoTable {
    var rows = new ArrayList<Table.Row>();
    int line = 0;
    for (var row : table.select("tr")) {
      line++;
      var cells = row.children().stream().filter(WebPage::cell).map(Element::text).toList();
      if (cells.size() > Tables.WIDEST || rows.size() > Tables.MOST_ROWS) {
        throw new NoTable(Kind.TOO_MANY_ROWS, Tables.MOST_ROWS);
      }
      var read = new Table.Row(line, cells);
      if (!read.empty()) {
        rows.add(read);
      }
    }
    return rows;
  }

  private static boolean cell(Element it) {
    return it.nameIs("td") || it.nameIs("th");
  }
}
