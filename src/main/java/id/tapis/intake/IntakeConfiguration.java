package id.tapis.intake;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the house. */
@Configuration
class IntakeConfiguration {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
