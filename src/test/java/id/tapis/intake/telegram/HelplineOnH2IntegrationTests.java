package id.tapis.intake.telegram;

import id.tapis.intake.TestHouse;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The helpline on the embedded database. */
@SpringBootTest(classes = TestHouse.class)
@DirtiesContext
class HelplineOnH2IntegrationTests extends HelplineContract {

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry settings) {
    telegram(settings);
    settings.add("spring.datasource.url", () -> "jdbc:h2:mem:helpline;DB_CLOSE_DELAY=-1");
  }
}
