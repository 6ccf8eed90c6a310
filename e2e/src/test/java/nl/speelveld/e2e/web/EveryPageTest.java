package nl.speelveld.e2e.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.speelveld.e2e.Chromium;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every page that somebody in a role can reach by links is looked at, on a wide screen and on a
/// phone: heading, title, axe, no sideways scroll, a quiet console.
class EveryPageTest {
  private static @Nullable Playwright playwright;
  private static @Nullable Browser browser;

  /// Who walks.
  ///
  /// @param name on the button of the demo, or `family` with its number
  /// @param start where the walk begins
  /// @param least kinds of pages that must be there
  private record Visitor(String name, String start, int least) {}

  // why the order: what a stranger saw of the public pages, the others need not see again
  private static final List<Visitor> VISITORS =
      List.of(
          new Visitor("", "/", 12),
          new Visitor("Medewerker bureau aanmelden", "/bureau", 12),
          new Visitor("Basisschool De Eik (synthetisch)", "/school", 3),
          new Visitor("Notaris", "/notaris", 3),
          new Visitor("Beheerder", "/beheer", 6),
          new Visitor("Toezichthouder", "/controle", 3),
          new Visitor("Hulp voor ouders (wijkteam)", "/hulp", 1),
          new Visitor("family 0", "/aanmelden/kind", 2),
          new Visitor("family 4", "/aanmelden/kind", 6),
          new Visitor("family 8", "/aanmelden/kind", 2));

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

  @TestFactory
  Stream<DynamicTest> A01_every_page_that_a_role_can_reach() {
    RouteTable table = RouteTable.read();
    Set<String> seen = new TreeSet<>();
    return VISITORS.stream()
        .map(visitor ->
            DynamicTest.dynamicTest(
                visitor.name().isEmpty() ? "anybody" : visitor.name(),
                () -> seen.addAll(walk(table, visitor, seen))));
  }

  private static Set<String> walk(RouteTable table, Visitor visitor, Set<String> seen)
      throws IOException {
    try (Walker walker = Walker.of(Objects.requireNonNull(browser), 1280)) {
      if (visitor.name().startsWith("family ")) {
        walker.asFamily(Integer.parseInt(visitor.name().substring(7)));
      } else if (!visitor.name().isEmpty()) {
        walker.as(visitor.name());
      }
      Set<String> pages = Tour.walk(table, walker, visitor.start(), seen);
      assertThat(pages)
          .as("pages of (%s)", visitor.name())
          .hasSizeGreaterThanOrEqualTo(visitor.least());
      return pages;
    }
  }

  @Test
  void A02_on_a_phone_the_menu_opens_without_script() throws IOException {
    try (Walker walker = Walker.withoutScript(Objects.requireNonNull(browser), 360)) {
      walker.open("/");
      walker.find("header summary").click();
      walker.find("details.sv-menu a[href='/monitor']").click();
      assertThat(walker.page().url()).endsWith("/monitor");
    }
  }
}
