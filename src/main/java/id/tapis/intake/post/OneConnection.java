package id.tapis.intake.post;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives the embedded database one connection. H2 writes its tables one after another; if the
 * process is killed between them while another transaction is open, a row can stay locked by
 * nobody, for ever. With one transaction at a time there is no other.
 */
public final class OneConnection implements EnvironmentPostProcessor {

  private static final String POOL = "spring.datasource.hikari.maximum-pool-size";

  @Override
  public void postProcessEnvironment(ConfigurableEnvironment settings, SpringApplication app) {
    var url = settings.getProperty("spring.datasource.url", "");
    if (isFile(url)) {
      var own = new HashMap<String, Object>(Map.of(POOL, "1", "spring.flyway.url", url));
      carry(settings, "username", "user", own);
      carry(settings, "password", "password", own);
      settings.getPropertySources().addFirst(new MapPropertySource("one connection", own));
    }
  }

  /** Migrations need two connections at a time: they bring their own, before anything else runs. */
  private static void carry(
      ConfigurableEnvironment settings, String from, String to, Map<String, Object> own) {
    var value = settings.getProperty("spring.datasource." + from);
    if (value != null) {
      own.put("spring.flyway." + to, value);
    }
  }

  static boolean isFile(String url) {
    var plain = url.toUpperCase(Locale.ROOT).replace(" ", "");
    return plain.startsWith("JDBC:H2:") && !plain.startsWith("JDBC:H2:MEM:");
  }
}
