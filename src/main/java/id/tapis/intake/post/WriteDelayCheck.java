package id.tapis.intake.post;

import java.util.Locale;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;

/** Refuses an embedded database that may lose what it said it had kept. */
public final class WriteDelayCheck implements EnvironmentPostProcessor {

  @Override
  public void postProcessEnvironment(ConfigurableEnvironment settings, SpringApplication app) {
    check(settings.getProperty("spring.datasource.url", ""));
    check(settings.getProperty("spring.datasource.hikari.jdbc-url", ""));
  }

  static void check(String url) {
    var plain = url.toUpperCase(Locale.ROOT).replace(" ", "") + ";";
    if (OneConnection.isFile(url) && !plain.contains(";WRITE_DELAY=0;")) {
      throw new IllegalStateException(
          "The database URL must end with ;WRITE_DELAY=0 (spring.datasource.url):"
              + " without it H2 loses messages that were already confirmed when the process dies");
    }
  }
}
