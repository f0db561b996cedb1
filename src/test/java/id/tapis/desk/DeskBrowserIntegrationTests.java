package id.tapis.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.tapis.casework.CaseFixtures.client;
import static id.tapis.casework.CaseFixtures.handover;
import static id.tapis.casework.CaseFixtures.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import id.tapis.assessment.Risk;
import id.tapis.browser.Chromium;
import id.tapis.casework.CaseFixtures;
import id.tapis.casework.Doors;
import id.tapis.casework.Role;
import id.tapis.conversation.ClientWrote;
import id.tapis.conversation.ConsentChanged;
import id.tapis.conversation.ConsentChanged.Purpose;
import id.tapis.conversation.HandoverRequested.Ground;
import id.tapis.conversation.Transcripts.Line;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;

/** A counsellor's work in a real browser; needs Debian's chromium. */
@SpringBootTest(
    classes = DeskApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:browser;DB_CLOSE_DELAY=-1;WRITE_DELAY=0",
      "spring.jpa.open-in-view=false",
      "tapis.desk.admin-password=rahasia-pertama"
    })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf("hasChromium")
class DeskBrowserIntegrationTests {
  private static final String ATTACK = "<img src=x onerror=alert(1)><script>alert(2)</script>";
  @Autowired private Environment environment;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private Doors.Notebook notebook;
  @Autowired private Doors.Talks talks;
  @Autowired private Doors.Hands clock;
  @Autowired private Accounts accounts;
  private final List<String> complaints = new ArrayList<>();
  private Chromium chromium;

  static boolean hasChromium() {
    return Chromium.installed();
  }

  @BeforeAll
  void open() {
    chromium = Chromium.start();
    accounts.add("sari", "kucing-hujan-lampu", Role.COUNSELLOR, false);
    arrive(1, "k", Risk.HIGH, CaseFixtures.OFFER + "\n" + ATTACK);
    clock.turn(Duration.ofMinutes(25));
    arrive(2, "l", Risk.URGENT, "Tolong, saya dikurung di sini");
    arrive(3, "m", Risk.CAUTION, "Ini PT resmi bukan?");
  }

  @AfterAll
  void close() {
    chromium.close();
  }

  private void arrive(long handover, String client, Risk risk, String offer) {
    notebook.handovers.put(handover, handover(handover, client(client), risk, offer));
    talks.says(client(client), offer);
    events.publishEvent(
        new ConsentChanged(client(client), Purpose.OPEN_CASE, true, "v1", clock.instant()));
    events.publishEvent(request(handover, client(client), Ground.CONSENT));
  }

  private Page page(int width) {
    var page = chromium.page(width);
    page.onConsoleMessage(
        it -> {
          if (it.type().equals("error")) {
            complaints.add(it.text());
          }
        });
    page.onDialog(it -> complaints.add("dialog " + it.message()));
    return page;
  }

  private void signIn(Page page) {
    page.navigate("http://localhost:" + environment.getProperty("local.server.port") + "/desk");
    page.getByLabel("Nama akun").fill("sari");
    page.getByLabel("Kata sandi").fill("kucing-hujan-lampu");
    page.keyboard().press("Enter");
    page.waitForURL(it -> it.contains("/desk"));
  }

  @Test
  void aCaseIsWorkedFromTheQueueToItsOutcome() {
    var page = page(1280);
    signIn(page);
    assertThat(page.locator(".cases .case").first()).containsText("Darurat");
    Chromium.shoot(page, "queue-1280");
    page.locator(".case", new Page.LocatorOptions().setHasText("Risiko tinggi")).click();
    page.getByText("Ambil kasus ini", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator("mark.RED")).hasText("paspor dipegang agen");

    newWordsLeaveHalfWrittenOnesAlone(page);
    letterGoesOutAndNoteStays(page);
    Chromium.shoot(page, "case-1280");

    page.locator("#outcome").selectOption("C05");
    page.locator("form.inline button").click();
    assertThat(page.locator("#notice")).containsText("Kasus ditutup");
    assertThat(complaints).isEmpty();
    page.close();
  }

  private void newWordsLeaveHalfWrittenOnesAlone(Page page) {
    page.locator("#letter").fill("Halo, saya Sari. Apakah");
    page.locator("#note").fill("Catatan setengah jadi");
    clock.turn(Duration.ofMinutes(1));
    talks.says(client("k"), "Kak, saya takut");
    events.publishEvent(new ClientWrote(client("k"), clock.instant()));

    assertThat(page.locator("#thread")).containsText("Kak, saya takut");
    assertThat(page.locator("#letter")).hasValue("Halo, saya Sari. Apakah");
  }

  private void letterGoesOutAndNoteStays(Page page) {
    page.locator("#letter").pressSequentially(" bisa chat leluasa sekarang?");
    page.locator("#letter-send").click();
    assertThat(page.locator("#thread .COUNSELLOR")).containsText("bisa chat leluasa sekarang?");
    assertThat(page.locator("#letter")).hasValue("");
    assertThat(page.locator("#note")).hasValue("Catatan setengah jadi");
    page.locator("#note-keep").click();
    assertThat(page.locator("#remarks")).containsText("Catatan setengah jadi");
    assertThat(page.locator("#note")).hasValue("");
    assertThat(talks.of(client("k")))
        .extracting(Line::words)
        .contains("Halo, saya Sari. Apakah bisa chat leluasa sekarang?")
        .doesNotContain("Catatan setengah jadi");
  }

  @Test
  void thePagesFitAPhone() {
    var page = page(390);
    signIn(page);
    Chromium.fits(page);
    Chromium.shoot(page, "queue-390-dark");
    page.locator(".case", new Page.LocatorOptions().setHasText("Darurat")).first().click();
    page.locator("#thread").waitFor();
    Chromium.fits(page);
    Chromium.shoot(page, "case-390-dark");
    page.setViewportSize(320, 700);
    Chromium.fits(page);
    page.navigate(page.url().replaceAll("/cases/.*", "/password"));
    Chromium.fits(page);
    Chromium.shoot(page, "password-320-dark");
    assertThat(complaints).isEmpty();
    page.close();
  }

  @Test
  void theListRefreshesWithoutTakingTheFocusAway() {
    var page = page(1280);
    signIn(page);
    var second = page.locator(".case").nth(1);
    second.focus();
    var id = second.getAttribute("id");

    arrive(9, "p", Risk.URGENT, "Paspor saya diambil, tolong");

    assertThat(page.locator(".case .level.URGENT"))
        .hasCount(2, new LocatorAssertions.HasCountOptions().setTimeout(15_000));
    assertThat((String) page.evaluate("document.activeElement.id")).isEqualTo(id);
    page.close();
  }
}
