package id.tapis.intake.telegram;

import id.tapis.intake.PostgresHouse;
import id.tapis.intake.TestHouse;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The helpline on a PostgreSQL server. */
@SpringBootTest(classes = {TestHouse.class, PostgresHouse.class})
@DirtiesContext
class HelplineOnPostgresIntegrationTests extends HelplineContract {

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry settings) {
    telegram(settings);
  }
}
