package id.tapis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Headless Chromium where it is installed. */
public final class Chromium implements AutoCloseable {

  private static final List<Path> PLACES =
      Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
          .map(Path::of)
          .toList();

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  public static boolean installed() {
    return PLACES.stream().anyMatch(Files::exists);
  }

  public static Chromium start() {
    var options =
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    var playwright = Playwright.create(options);
    var executable = PLACES.stream().filter(Files::exists).findFirst().orElseThrow();
    var launch =
        new BrowserType.LaunchOptions()
            .setExecutablePath(executable)
            .setArgs(
                List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync"));
    return new Chromium(playwright, playwright.chromium().launch(launch));
  }

  /** A wide page in that language. */
  public Page page(String language) {
    var options = new Browser.NewContextOptions().setLocale(language).setViewportSize(1280, 900);
    return browser.newContext(options).newPage();
  }

  /** A page in Indonesian, dark where it is narrow. */
  public Page page(int width) {
    var page =
        browser.newPage(
            new Browser.NewPageOptions()
                .setViewportSize(width, 900)
                .setLocale("id-ID")
                .setColorScheme(width < 500 ? ColorScheme.DARK : ColorScheme.LIGHT));
    page.setDefaultTimeout(15_000);
    return page;
  }

  public static void shoot(Page page, String name) {
    var file = Path.of("target", "screenshots", name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
  }

  /** Nothing is cut off at the side. */
  public static void fits(Page page) {
    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .isTrue();
  }

  /** Pictures for people to look at, at phone and desktop width. */
  public static void picture(Page page, String name) {
    for (int width : List.of(390, 1280)) {
      page.setViewportSize(width, 900);
      shoot(page, name + "-" + width);
    }
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
