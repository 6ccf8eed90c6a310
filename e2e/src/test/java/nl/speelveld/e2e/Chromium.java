package nl.speelveld.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/// Chromium as it is installed on this machine.
public final class Chromium {
  private static final List<Path> PLACES =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/chromium-browser"),
          Path.of("/usr/bin/google-chrome"));
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-gpu");

  private Chromium() {}

  /// Where Chromium is; without it the test is skipped, but in CI, where it is installed, it fails.
  public static Path required() {
    Optional<Path> found = PLACES.stream().filter(Files::isExecutable).findFirst();
    if (found.isEmpty() && System.getenv("CI") != null) {
      throw new AssertionError(
          "no Chromium in " + PLACES + ", and CI is set: .ci/run installs it, so these tests run");
    }
    Assumptions.assumeTrue(
        found.isPresent(),
        "skipped: no Chromium in " + PLACES + ". Install it (apt-get install chromium).");
    return found.orElseThrow();
  }

  /// Starts Playwright without downloading browsers.
  public static Playwright playwright() {
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  public static Browser launch(Playwright playwright, Path chromium) {
    return playwright
        .chromium()
        .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(ARGUMENTS));
  }
}
