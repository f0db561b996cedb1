package id.tapis.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which contacts are on file for a company, and which are not. */
class ReachTests {

  private static final Reach REACH =
      Reach.of(List.of("(031) 5550110; info@kelana-uji.co.id; www.kelana-uji.co.id"));

  @Test
  void aTelephoneIsTheSameHoweverItIsWritten() {
    assertThat(REACH.otherPhone("+62 31 5550110")).isFalse();
    assertThat(REACH.otherPhone("0315550110")).isFalse();
    assertThat(REACH.otherPhone("0812-5550-1122")).isTrue();
  }

  @Test
  void mailAndSitesBelongToTheDomainOnFile() {
    assertThat(REACH.otherMail("hrd@kelana-uji.co.id")).isFalse();
    assertThat(REACH.otherMail("kelana.uji@gmail.com")).isTrue();
    assertThat(REACH.otherHost("kelana-uji.co.id")).isFalse();
    assertThat(REACH.otherHost("kelana-uji-karir.com")).isTrue();
  }

  @Test
  void whereNothingIsOnFileNothingIsStrange() {
    var nothing = Reach.of(List.of());

    assertThat(nothing.otherPhone("0812-5550-1122")).isFalse();
    assertThat(nothing.otherMail("a@b.example")).isFalse();
    assertThat(nothing.otherHost("b.example")).isFalse();
  }

  @Test
  void mailThatEverybodyCanHaveIsNoDomain() {
    var mail = Reach.of(List.of("kelanauji@gmail.com"));

    assertThat(mail.domains()).isEmpty();
    assertThat(mail.otherMail("lain@gmail.com")).isTrue();
  }
}
