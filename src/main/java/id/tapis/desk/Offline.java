package id.tapis.desk;

import id.tapis.registry.RegisterImports;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** The application without pages and without work, for the time of one command. */
record Offline(Class<?> application) {

  /** Runs a deed on the database; says so when the embedded one is being served. */
  int with(ToIntFunction<RegisterImports> deed) {
    try (var context = open()) {
      return deed.applyAsInt(context.getBean(RegisterImports.class));
    }
  }

  private ConfigurableApplicationContext open() {
    var quiet = new SpringApplication(application);
    quiet.setWebApplicationType(WebApplicationType.NONE);
    quiet.setLogStartupInfo(false);
    quiet.setDefaultProperties(
        Map.of(
            "tapis.intake.works",
            "false",
            "logging.level.root",
            "WARN",
            "spring.main.banner-mode",
            "off"));
    try {
      return quiet.run();
    } catch (RuntimeException e) {
      throw new IllegalStateException(reason(e), e);
    }
  }

  private static String reason(Throwable e) {
    for (Throwable it = e; it != null; it = it.getCause()) {
      if (String.valueOf(it.getMessage()).contains("already in use")) {
        return "the helpline is serving this database; import at the desk, or stop it first";
      }
    }
    return "the application did not start: " + e.getMessage();
  }
}
