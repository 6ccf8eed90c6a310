package nl.speelveld.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.speelveld.matching.draw.DrawKind;
import nl.speelveld.report.check.CheckedRound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The page that checks a family's outcome is right about what is right, and names what is not.
class CheckPageTest extends CheckPageInBrowser {
  @ParameterizedTest(name = "{0} at {1} pixels")
  @CsvSource({"nl,1280", "nl,360", "en,1280", "en,360"})
  void A01_an_honest_folder_is_right_and_the_page_accessible(String language, int width) {
    Page page = page(language, width);
    assertAccessible(page, width);
    check(page, CheckedRound.of(DrawKind.LOTTERY, 60), 13);
    assertThat(page.textContent("#verdict"))
        .contains(language.equals("nl") ? "Alles klopt" : "Everything is right");
    assertThat(page.locator(".step.good").count()).isEqualTo(7);
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    assertAccessible(page, width);
  }

  @ParameterizedTest
  @EnumSource
  void A02_every_kind_of_draw_is_recounted_for_every_child(DrawKind kind) {
    CheckedRound round = CheckedRound.of(kind, 40);
    List<String> receipts =
        IntStream.range(0, 40).mapToObj(child -> round.receipt(child).text()).toList();
    Object states =
        page("nl", 1280)
            .evaluate(
                "([files, receipts, root]) => { const given = new Map(Object.entries(files).map("
                    + "([name, text]) => [name, speelveld.utf8(text)])); return receipts.map("
                    + "receipt => { const own = speelveld.checkOwn({files: given, receipt, root,"
                    + " code: ''}); return [...own.steps, speelveld.checkEverybody(own.round)].map("
                    + "step => step.state).join(' '); }); }",
                List.of(round.files(), receipts, round.root()));
    assertThat((List<?>) states)
        .hasSize(40)
        .allSatisfy(its -> assertThat(its).isEqualTo("good good good good good good good"));
  }

  @ParameterizedTest(name = "child {0}: {1}")
  @CsvSource({"2,Uw kind is afgemeld", "4,om een bijzondere reden", "0,Alles klopt"})
  void A03_who_withdrew_or_was_placed_by_hardship_reads_so(int child, String sentence) {
    Page page = page("nl", 1280);
    check(page, CheckedRound.withLaterActs(), child);
    assertThat(page.textContent("#result")).startsWith("✓ Alles klopt").contains(sentence);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forgeries")
  void B01_tampering_is_named(String what, CheckPageForgeries.Forgery forgery) {
    Page page = phone();
    page.click("button[type=reset]");
    load(page, forgery.files(), forgery.receipt());
    page.fill("#root", forgery.root());
    page.fill("#code", forgery.code());
    assertThat(submitted(page)).as(what).startsWith("✗ Er klopt iets niet");
    assertThat(page.textContent(".faults")).as(what).contains(forgery.message());
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(360);
  }

  static Stream<Arguments> forgeries() {
    List<Arguments> all = new ArrayList<>();
    CheckPageForgeries.all().forEach(its -> all.add(Arguments.of(its.what(), its)));
    assertThat(all).hasSizeGreaterThanOrEqualTo(30);
    return all.stream();
  }

  @Test
  void B02_a_byte_changed_in_any_file_is_never_found_right() {
    CheckedRound round = CheckedRound.of(DrawKind.LOTTERY, 24);
    Random random = new Random(8);
    Page page = phone();
    for (String name : round.files().keySet()) {
      for (int times = 0; times < 2; times++) {
        Map<String, String> files = round.files();
        String text = files.getOrDefault(name, "");
        int at = random.nextInt(text.length());
        char other = text.charAt(at) == '1' ? '2' : '1';
        files.put(name, text.substring(0, at) + other + text.substring(at + 1));
        load(page, files, round.receipt(0).text());
        page.fill("#root", round.root());
        assertThat(submitted(page)).as("%s at %d", name, at).startsWith("✗");
      }
    }
  }

  @Test
  void B03_the_page_with_a_fault_is_accessible_too() {
    CheckPageForgeries.Forgery forgery = CheckPageForgeries.all().getFirst();
    Page page = page("en", 360);
    load(page, forgery.files(), forgery.receipt());
    submitted(page);
    assertAccessible(page, 360);
  }
}
