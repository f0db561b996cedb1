package id.tapis.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;

/** What only a real server shows: cookies, error pages, the first start. */
@SpringBootTest(
    classes = DeskApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:server;DB_CLOSE_DELAY=-1;WRITE_DELAY=0",
      "spring.jpa.open-in-view=false"
    })
@ExtendWith(OutputCaptureExtension.class)
class DeskServerIntegrationTests {
  private final HttpClient browser = HttpClient.newHttpClient();
  @Autowired private Environment environment;
  @Autowired private FirstAdministrator first;
  @Autowired private Accounts accounts;

  private HttpResponse<String> get(String path) throws Exception {
    var address = "http://localhost:" + environment.getProperty("local.server.port") + path;
    return browser.send(
        HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html").build(),
        BodyHandlers.ofString());
  }

  @Test
  void theSessionCookieStaysOnThisSiteAndAwayFromScripts() throws Exception {
    var cookie = get("/login").headers().firstValue("Set-Cookie").orElseThrow();

    assertThat(cookie).contains("HttpOnly", "SameSite=Strict").doesNotContain("jsessionid=");
  }

  @Test
  void aPageThatIsNotThereSaysSoPlainlyWithANumber(CapturedOutput log) throws Exception {
    var answer = get("/nothing");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body())
        .contains("Tidak ada", "Nomor: ")
        .doesNotContain("Exception", "at id.");
    var number = answer.body().split("Nomor: ", 2)[1].substring(0, 8);
    assertThat(log).contains("id " + number);
  }

  @Test
  void aRefusalIsAPlainPageToo() throws Exception {
    var address =
        "http://localhost:" + environment.getProperty("local.server.port") + "/desk/password";
    var answer =
        browser.send(
            HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "text/html")
                .header("Accept-Language", "en")
                .POST(HttpRequest.BodyPublishers.ofString("next=x"))
                .build(),
            BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("Not allowed", "Number: ").doesNotContain("Exception");
  }

  @Test
  void theFirstPasswordIsPrintedOnceAndOpens(CapturedOutput log) {
    first.afterSingletonsInstantiated();

    assertThat(log.getAll()).containsOnlyOnce("First sign-in at /desk");
    var password = log.getAll().split("name admin, password ", 2)[1].substring(0, 19);
    assertThat(accounts.matches(accounts.find("admin").orElseThrow(), password)).isTrue();
  }
}
