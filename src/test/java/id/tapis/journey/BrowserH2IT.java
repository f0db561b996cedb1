package id.tapis.journey;

import id.tapis.browser.Chromium;
import id.tapis.reliability.Databases;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;

/** The whole way on H2. */
@EnabledIf("installed")
class BrowserH2IT extends Journey {

  private static Helpline helpline;
  private static Chromium browser;

  static boolean installed() {
    return Chromium.installed();
  }

  @BeforeAll
  static void start() throws Exception {
    helpline = new Helpline(List.of(Databases.h2(Files.createTempDirectory("journey-h2"))));
    helpline.start();
    browser = Chromium.start();
  }

  @AfterAll
  static void stop() throws Exception {
    browser.close();
    helpline.close();
  }

  @Override
  Helpline helpline() {
    return helpline;
  }

  @Override
  Chromium browser() {
    return browser;
  }
}
