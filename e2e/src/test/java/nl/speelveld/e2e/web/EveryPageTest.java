package nl.speelveld.e2e.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.speelveld.e2e.Chromium;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every page that somebody in a role can reach by links, one of each kind, is looked at: heading,
/// title, axe, no sideways scroll, a quiet console.
///
/// It walks for some six minutes and runs where somebody asks for its pictures. Two pages are still
/// wider than a phone: the accounts and the answers of schools.
@EnabledIfEnvironmentVariable(named = "SPEELVELD_PICTURES", matches = ".+")
class EveryPageTest {
  private static final int MOST = 60;
  private static @Nullable Playwright playwright;
  private static @Nullable Browser browser;

  @BeforeAll
  static void open() {
    Path chromium = Chromium.required();
    Playwright started = Chromium.playwright();
    playwright = started;
    browser = Chromium.launch(started, chromium);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
    if (playwright != null) {
      playwright.close();
    }
  }

  @ParameterizedTest(name = "{0} at {2} pixels")
  @CsvSource({
    "'',/,1280,12",
    "'',/,360,12",
    "Medewerker bureau aanmelden,/bureau,1280,12",
    "Medewerker bureau aanmelden,/bureau,360,12",
    "Basisschool De Eik (synthetisch),/school,360,3",
    "Notaris,/notaris,360,3",
    "Beheerder,/beheer,1280,6",
    "Beheerder,/beheer,360,6",
    "Toezichthouder,/controle,360,3",
    "Hulp voor ouders (wijkteam),/hulp,360,1",
    "family 0,/aanmelden/kind,360,4",
    "family 4,/aanmelden/kind,360,6",
    "family 4,/aanmelden/kind,1280,6",
    "family 8,/aanmelden/kind,360,2"
  })
  void A01_every_page_that_a_role_can_reach(String who, String start, int width, int least)
      throws IOException {
    Set<String> kinds = new LinkedHashSet<>();
    try (Walker walker = Walker.of(browser(), width)) {
      comeIn(walker, who);
      Deque<String> open = new ArrayDeque<>(List.of(start));
      while (!open.isEmpty() && kinds.size() < MOST) {
        String path = open.poll();
        if (kinds.add(kind(path)) && walker.openIfPage(path)) {
          links(walker).stream().filter(link -> !kinds.contains(kind(link))).forEach(open::add);
        }
      }
    }
    assertThat(kinds).as("pages of (%s)", who).hasSizeGreaterThanOrEqualTo(least);
  }

  private static void comeIn(Walker walker, String who) {
    if (who.startsWith("family ")) {
      walker.asFamily(Integer.parseInt(who.substring(7)));
    } else if (!who.isEmpty()) {
      walker.as(who);
    }
  }

  /// Addresses of pages of ours; not files to keep, not the switch of language.
  private static List<String> links(Walker walker) {
    return walker.find("a[href^='/']").all().stream()
        .filter(link -> link.getAttribute("download") == null)
        .map(EveryPageTest::href)
        .filter(path -> !path.startsWith("/taal/") && !path.startsWith("/v1"))
        .filter(path -> !path.replaceAll("[?#].*", "").matches(".*\\.[a-z]{2,8}"))
        .filter(path -> !path.contains("download"))
        .map(path -> path.replaceAll("#.*", ""))
        .distinct()
        .toList();
  }

  private static String href(Locator link) {
    String path = link.getAttribute("href");
    return path == null ? "/" : path;
  }

  /// What is the same for pages that differ only in what they are about.
  private static String kind(String path) {
    return path.replaceAll("\\?.*", "?")
        .replaceAll("/GM\\d{4}", "/GM")
        .replaceAll("/rondes/[A-Z0-9]{12}", "/rondes/R")
        .replaceAll("/school/[0-9A-Z]{4,8}", "/school/S")
        .replaceAll("/[0-9A-Z]{6}(?=/|$)", "/P")
        .replaceAll("/[A-Z0-9]{12}(?=/|$)", "/I")
        .replaceAll("/\\d+(?=/|$)", "/N");
  }

  private static Browser browser() {
    Browser open = browser;
    assertThat(open).isNotNull();
    return java.util.Objects.requireNonNull(open);
  }
}
