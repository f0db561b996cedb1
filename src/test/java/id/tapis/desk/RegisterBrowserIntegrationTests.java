package id.tapis.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.tapis.browser.Chromium;
import id.tapis.casework.Role;
import id.tapis.registry.ListFormats;
import id.tapis.registry.ListState;
import id.tapis.registry.PrintedFormats;
import id.tapis.registry.PrintedFormats.Style;
import id.tapis.registry.RegisterImports;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;

/** Lists are brought, compared, approved and withdrawn in a real browser. */
@SpringBootTest(
    classes = DeskApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:lists;DB_CLOSE_DELAY=-1;WRITE_DELAY=0",
      "spring.jpa.open-in-view=false",
      "spring.servlet.multipart.max-file-size=50MB",
      "spring.servlet.multipart.max-request-size=51MB",
      "tapis.desk.admin-password=rahasia-pertama"
    })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf("hasChromium")
class RegisterBrowserIntegrationTests {
  private static final String HEADER =
      "Nama|Nomor Izin|Berlaku Sampai|Status|Tanggal Status|Sampai|Alamat|Kota|Provinsi|Dasar"
          + "|Tanggal Dasar";
  private static final List<String> JANUARY =
      List.of(
          "PT Uji Kelana Raya|SIP 011|2028-01-31|aktif||||Kota Uji|Jawa Barat||",
          "PT Uji Bintari Samudra|SIP 012|2027-06-30|aktif||||Kota Uji|Banten||",
          "PT Uji Cahaya Wisnutama|SIP 013|2027-02-28|aktif||||Kota Uji|Bali||");
  private static final List<String> FEBRUARY =
      List.of(
          "PT Uji Kelana Raya|SIP 011|2028-01-31|dicabut|2026-02-10|||Kota Uji|Jawa Barat"
              + "|Keputusan Uji 7/2026|2026-02-10",
          "PT Uji Bintari Bahari|SIP 012|2027-06-30|aktif||||Kota Uji|Banten||",
          "PT Uji Cahaya Wisnutama|SIP 013|2027-02-28|aktif||||Kota Uji|Bali||",
          "PT Uji Delima Nusa|SIP 014|2030-01-31|aktif||||Kota Uji|Jawa Timur||");
  @Autowired private Environment environment;
  @Autowired private Accounts accounts;
  @Autowired private RegisterImports imports;
  private Chromium chromium;

  static boolean hasChromium() {
    return Chromium.installed();
  }

  @BeforeAll
  void open() {
    chromium = Chromium.start();
    accounts.add("dewi", "kucing-hujan-lampu", Role.SUPERVISOR, false);
    accounts.add("joko", "payung-batu-senja", Role.SUPERVISOR, false);
  }

  @AfterAll
  void close() {
    chromium.close();
  }

  private Page desk(int width, String name, String password) {
    var page = chromium.page(width);
    page.navigate(address("/desk"));
    page.getByLabel("Nama akun").fill(name);
    page.getByLabel("Kata sandi").fill(password);
    page.keyboard().press("Enter");
    page.waitForURL(it -> it.contains("/desk"));
    page.navigate(address("/desk/register"));
    return page;
  }

  private String address(String path) {
    return "http://localhost:" + environment.getProperty("local.server.port") + path;
  }

  private static void bring(Page page, String day, String name, byte[] bytes) {
    page.navigate(page.url().replaceAll("/register.*", "/register"));
    page.locator("#file").setInputFiles(new FilePayload(name, "", bytes));
    page.locator("#mapping").selectOption("daftar-resmi-p3mi");
    page.locator("#day").fill(day);
    page.getByText("Periksa dan simpan").click();
    page.locator("#notice .notice").waitFor();
  }

  private static void press(Page page, String words) {
    page.getByText(words).first().click();
    page.locator("#notice .notice").waitFor();
  }

  @Test
  void aListGoesFromDraftToUseAndBack() {
    var dewi = desk(1280, "dewi", "kucing-hujan-lampu");
    bring(dewi, "2026-01-31", "daftar.xlsx", workbook(JANUARY));
    var january = dewi.url();
    press(dewi, "Setujui dan pakai");
    assertThat(dewi.locator("#notice")).containsText("minta orang lain");
    approve(january);

    bring(dewi, "2026-02-28", "daftar.html", ListFormats.page(cells(FEBRUARY)));

    assertThat(dewi.locator("table")).containsText("PT Uji Kelana Raya");
    assertThat(dewi.locator("table")).containsText("dicabut, 2026-02-10");
    assertThat(dewi.locator("table")).containsText("PT Uji Bintari Samudra");
    Chromium.shoot(dewi, "list-1280");
    approve(dewi.url());
    dewi.reload();
    press(dewi, "Tarik dari pemakaian");
    assertThat(dewi.locator("h1 ~ p")).containsText("Ditarik");
    assertThat(imports.status().getLast().current()).isTrue();
  }

  @Test
  void everyRowOfAPdfIsComparedBeforeItIsAList() {
    var dewi = desk(1280, "dewi", "kucing-hujan-lampu");
    var style = new Style(true, List.of(115, 55, 55, 50, 55, 50, 110, 60, 70, 80, 60));
    bring(dewi, "2026-03-31", "daftar.pdf", PrintedFormats.print(cells(FEBRUARY), style));
    assertThat(dewi.locator("#print")).containsText("0 dari 4 baris");
    assertThat(dewi.locator("#cell-1-0")).hasValue("PT Uji Kelana Raya");
    assertThat(dewi.getByText("Jadikan rancangan")).hasCount(0);
    Chromium.shoot(dewi, "print-1280");

    dewi.locator("#cell-2-0").fill("PT Uji Bintari Laut");
    dewi.locator("#cell-3-3").fill("entah");
    for (var row : dewi.locator("input[value=RIGHT]").all()) {
      row.check();
    }
    press(dewi, "Simpan halaman ini");
    assertThat(dewi.locator("#print")).containsText("3 dari 4 baris");
    assertThat(dewi.locator("#print .bad")).containsText("entah");
    dewi.locator("input[name=row-3][value=LEFT_OUT]").check();
    press(dewi, "Simpan halaman ini");
    dewi.setViewportSize(390, 800);
    Chromium.fits(dewi);
    Chromium.shoot(dewi, "print-390");
    press(dewi, "Jadikan rancangan");

    assertThat(dewi.locator("h1 ~ p").first()).containsText("3 baris");
    assertThat(dewi.locator("body")).containsText("PT Uji Bintari Laut");
    press(dewi, "Setujui dan pakai");
    assertThat(dewi.locator("#notice")).containsText("minta orang lain");
    dewi.close();
  }

  @Test
  void whoComesSecondToARowIsToldAndOverwritesNothing() {
    var dewi = desk(1280, "dewi", "kucing-hujan-lampu");
    var style = new Style(false, List.of(115, 55, 55, 50, 55, 50, 110, 60, 70, 80, 60));
    bring(dewi, "2026-04-30", "daftar.pdf", PrintedFormats.print(cells(JANUARY), style));
    var joko = desk(1280, "joko", "payung-batu-senja");
    joko.navigate(dewi.url());
    dewi.locator("#cell-1-0").fill("PT Uji Kelana Diperbaiki");
    dewi.locator("input[name=row-1][value=RIGHT]").check();
    press(dewi, "Simpan halaman ini");

    joko.locator("input[name=row-1][value=LEFT_OUT]").check();
    press(joko, "Simpan halaman ini");

    assertThat(joko.locator("#notice")).containsText("Orang lain mengubah");
    assertThat(joko.locator("#cell-1-0")).hasValue("PT Uji Kelana Diperbaiki");
    assertThat(joko.locator("input[name=row-1][value=RIGHT]")).isChecked();
    joko.close();
    dewi.close();
  }

  private void approve(String list) {
    var joko = desk(390, "joko", "payung-batu-senja");
    joko.navigate(list);
    Chromium.fits(joko);
    press(joko, "Setujui dan pakai");
    assertThat(joko.locator("#notice")).containsText("Keadaan daftar diubah");
    Chromium.shoot(joko, "list-390-dark");
    joko.close();
  }

  @Test
  void damagedFilesAreAnsweredWithTheirReason() {
    var page = desk(390, "joko", "payung-batu-senja");
    var rows = ListFormats.delimited(cells(List.of("PT Uji Satu|||entah|||||||")), ";");

    bring(page, "2026-01-31", "rusak.csv", rows);
    assertThat(page.locator("#notice")).containsText("tidak disimpan");
    assertThat(page.locator(".refused")).containsText("entah");
    Chromium.fits(page);
    Chromium.shoot(page, "register-390-dark");
    for (var bad : List.of("%PDF-1.7", "PK\u0003\u0004", "nama,status\nPT X,aktif\n", "<html>")) {
      bring(page, "2026-01-31", "rusak", bad.getBytes(StandardCharsets.ISO_8859_1));
      assertThat(page.locator("#notice")).containsText("tidak disimpan");
    }
    bring(page, "2026-01-31", "besar.csv", new byte[4 << 20]);
    assertThat(page.locator("#notice")).containsText("tidak disimpan");

    assertThat(imports.status()).noneMatch(it -> it.state() == ListState.DRAFT && it.rows() < 2);
    page.close();
  }

  private static byte[] workbook(List<String> rows) {
    return ListFormats.workbook(cells(rows));
  }

  private static List<List<String>> cells(List<String> rows) {
    return ListFormats.cells(HEADER, rows);
  }
}
