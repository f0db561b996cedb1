package id.tapis.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import id.tapis.browser.Chromium;
import id.tapis.fakebotapi.FakeClient;
import org.junit.jupiter.api.Test;

/** A real-looking offer in, an answer with quotes out, a case, a counsellor's words, and an end. */
abstract class Journey {

  private static final String OFFER =
      "Butuh operator data di Poipet, gaji 12jt/bln. Tiket dan mess ditanggung, berangkat pakai visa"
          + " turis dulu. Ga perlu ijazah, minggu ini terbang. WA 0812-5550-7781 Koh Rudi";

  abstract Helpline helpline();

  abstract Chromium browser();

  @Test
  void anOfferBecomesACaseAndTheCaseEnds() {
    var client = helpline().api.client(71_001);
    asksForHelp(client);

    var page = signedIn();
    takesTheCase(page);
    writes(page, "Halo, saya Rina dari loket. Sudah kirim paspor belum?");

    assertThat(arrives(client, "Sudah kirim paspor belum?")).isTrue();
    client.says("Belum bu, baru diminta fotonya");
    PlaywrightAssertions.assertThat(page.locator("#thread")).containsText("baru diminta fotonya");
    Chromium.picture(page, "case");
    notes(page, "Rahasia kantor: cek nomor ini");
    closes(page);
    assertThat(client.texts()).noneMatch(it -> it.contains("Rahasia kantor"));
  }

  private void asksForHelp(FakeClient client) {
    client.says(OFFER);
    assertThat(client.waitForReply(1).text()).contains("▲").contains("\"");
    assertThat(arrives(client, "visa")).isTrue();
    press(client, "Ya, bantu saya");
    press(client, "Lewati");
  }

  private Page signedIn() {
    var page = browser().page("id-ID");
    page.navigate(helpline().url("/desk"));
    page.fill("#username", "admin");
    page.fill("#password", Helpline.PASSWORD);
    page.click("button.main");
    PlaywrightAssertions.assertThat(page.locator("ol.cases > li")).not().hasCount(0);
    Chromium.picture(page, "queue");
    return page;
  }

  private static void takesTheCase(Page page) {
    page.click("ol.cases a.case");
    PlaywrightAssertions.assertThat(page.locator("p.offer mark").first()).isVisible();
    page.click("form[action$='/take'] button");
    PlaywrightAssertions.assertThat(page.locator("#letter")).isVisible();
  }

  private static void writes(Page page, String words) {
    page.fill("#letter", words);
    page.click("#letter-send");
    PlaywrightAssertions.assertThat(page.locator("#thread")).containsText(words);
  }

  private static void notes(Page page, String words) {
    page.fill("#note", words);
    page.click("#note-keep");
    PlaywrightAssertions.assertThat(page.locator("#remarks")).containsText(words);
  }

  private static void closes(Page page) {
    page.selectOption("#outcome", "C01");
    page.click("form[action$='/close'] button");
    PlaywrightAssertions.assertThat(page.locator("#letter")).hasCount(0);
  }

  private static void press(FakeClient client, String label) {
    long end = System.nanoTime() + 15_000_000_000L;
    while (client.replies().stream().noneMatch(it -> it.labels().contains(label))) {
      if (System.nanoTime() > end) {
        throw new AssertionError("No button " + label + " under " + client.replies());
      }
      Thread.onSpinWait();
    }
    client.presses(label);
  }

  private static boolean arrives(FakeClient client, String words) {
    long end = System.nanoTime() + 15_000_000_000L;
    while (client.texts().stream().noneMatch(it -> it.contains(words))) {
      if (System.nanoTime() > end) {
        return false;
      }
      Thread.onSpinWait();
    }
    return true;
  }
}
