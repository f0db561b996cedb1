package id.tapis.journey;

import id.tapis.browser.Chromium;
import id.tapis.reliability.Databases;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;

/** The whole way on Postgres. */
@EnabledIf("installed")
class BrowserPostgresIT extends Journey {

  private static Helpline helpline;
  private static Chromium browser;
  private static EmbeddedPostgres postgres;

  static boolean installed() {
    return Chromium.installed();
  }

  @BeforeAll
  static void start() throws Exception {
    postgres = Databases.postgres();
    helpline = new Helpline(Databases.settings(postgres));
    helpline.start();
    browser = Chromium.start();
  }

  @AfterAll
  static void stop() throws Exception {
    browser.close();
    helpline.close();
    postgres.close();
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
