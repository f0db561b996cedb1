package id.tapis.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.tapis.reliability.OperatorShell;
import id.tapis.reliability.OperatorShell.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operator keeps lists from the shell, with the jar and a database that nobody serves. */
class RegistryCommandIT {
  private static final String ROWS =
      "nama,status\nPT Uji Kelana Raya,aktif\nPT Uji Bintari,aktif\n";
  private static final String ABOUT =
      """
      publisher: Daftar Uji
      as_of: 2026-03-31
      complete: true
      official: true
      columns: { name: nama, status: status }
      statuses: { aktif: LICENSED }
      """;
  @TempDir private Path folder;

  private Answer run(String... arguments) throws IOException, InterruptedException {
    return new OperatorShell(folder).registry(arguments);
  }

  @Test
  void aListIsComparedTakenInAndWithdrawn() throws Exception {
    var list = Files.writeString(folder.resolve("uji.csv"), ROWS).toString();
    Files.writeString(folder.resolve("uji.yaml"), ABOUT);

    var compared = run("diff", list);
    var taken = run("import", list);
    var withdrawn = run("withdraw", "2");
    var status = run("status");

    assertThat(compared.words()).contains("changes {NEW=2}, unchanged 0", "REHEARSED: 2 rows");
    assertThat(taken.words()).contains("STORED: 2 rows");
    assertThat(withdrawn.words()).contains("done");
    assertThat(status.words()).contains("2  Daftar Uji  as of 2026-03-31  2 rows", "WITHDRAWN");
    assertThat(List.of(compared, taken, withdrawn, status))
        .extracting(Answer::status)
        .containsOnly(0);
  }

  @Test
  void whatCannotBeDoneIsSaidWithoutATrace() throws Exception {
    var absent = run("import", folder.resolve("tiada.csv").toString());
    var unknown = run("withdraw", "99");

    assertThat(absent.words()).contains("tiada.csv: cannot be read").doesNotContain("\tat ");
    assertThat(unknown.words()).contains("no list of that number").doesNotContain("\tat ");
    assertThat(List.of(absent, unknown)).extracting(Answer::status).containsOnly(1);
  }
}
