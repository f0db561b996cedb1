package id.tapis.journey;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Headless Chromium where it is installed. */
final class Browser implements AutoCloseable {

  private static final List<Path> PLACES =
      Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
          .map(Path::of)
          .toList();

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser browser;

  private Browser(Playwright playwright, com.microsoft.playwright.Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static boolean installed() {
    return PLACES.stream().anyMatch(Files::exists);
  }

  static Browser start() {
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
    return new Browser(playwright, playwright.chromium().launch(launch));
  }

  Page page(String language) {
    var options =
        new com.microsoft.playwright.Browser.NewContextOptions()
            .setLocale(language)
            .setViewportSize(1280, 900);
    return browser.newContext(options).newPage();
  }

  /** Pictures for people to look at, at phone and desktop width. */
  static void picture(Page page, String name) {
    for (int width : List.of(390, 1280)) {
      page.setViewportSize(width, 900);
      var file = Path.of("target", "screenshots", name + "-" + width + ".png");
      page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
