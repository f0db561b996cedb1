package id.tapis.intake.post;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Database addresses that may lose rows are refused. */
class WriteDelayCheckTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:h2:file:./data/tapis",
        "jdbc:h2:./data/tapis;WRITE_DELAY=10",
        "jdbc:h2:file:./data/tapis;WRITE_DELAY=00",
        "JDBC:H2:~/tapis;MODE=PostgreSQL"
      })
  void refusesAFileThatMayLoseRows(String url) {
    assertThatThrownBy(() -> WriteDelayCheck.check(url)).hasMessageContaining(";WRITE_DELAY=0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:h2:file:./data/tapis;WRITE_DELAY=0",
        "jdbc:h2:./data/tapis;write_delay=0;DB_CLOSE_ON_EXIT=FALSE",
        "jdbc:h2:mem:test",
        "jdbc:postgresql://localhost/tapis",
        ""
      })
  void letsOthersPass(String url) {
    assertThatCode(() -> WriteDelayCheck.check(url)).doesNotThrowAnyException();
  }
}
