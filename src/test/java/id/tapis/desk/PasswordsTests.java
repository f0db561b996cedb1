package id.tapis.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which passwords will do. */
class PasswordsTests {

  @Test
  void madeOnesAreLongAndDiffer() {
    var made = Stream.generate(Passwords::next).limit(500).collect(Collectors.toSet());

    assertThat(made).hasSize(500).allMatch(it -> it.length() == 19 && Passwords.willDo(it, "sari"));
  }

  @Test
  void shortRepeatedOrTellingOnesWillNotDo() {
    assertThat(Passwords.willDo("kucing-hujan", "sari")).isTrue();
    assertThat(Passwords.willDo("kucing-huja", "sari")).isFalse();
    assertThat(Passwords.willDo("aaaabbbbcccc", "sari")).isFalse();
    assertThat(Passwords.willDo("Sari-kucing-hujan", "sari")).isFalse();
    assertThat(Passwords.willDo("kucing-hujan".repeat(7), "sari")).isFalse();
  }
}
