package nl.speelveld.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.speelveld.matching.draw.DrawKind;
import nl.speelveld.report.check.CheckPage;
import nl.speelveld.report.check.CheckedRound;
import nl.speelveld.report.text.Language;
import org.junit.jupiter.api.Test;

/// The page that checks a family's outcome is clear about what it was not given, and can be used by
/// keyboard, with a screen reader, without script.
class CheckPageUseTest extends CheckPageInBrowser {
  @Test
  void C01_with_a_receipt_alone_the_page_says_what_is_not_checked() {
    CheckedRound round = CheckedRound.of(DrawKind.LOTTERY, 24);
    Page page = page("nl", 1280);
    assertThat(submitted(page)).contains("Er is nog niets nagekeken");
    page.fill("#receipt", round.receipt(0).text());
    page.fill("#root", round.root().substring(0, 16));
    assertThat(submitted(page))
        .contains("Wat is nagekeken, klopt")
        .contains("De 16 tekens die u typte, zijn gelijk")
        .contains("Hiervoor is het bestand commitment.csv nodig")
        .contains("Hiervoor zijn alle bestanden nodig");
    assertThat(page.locator(".step.wrong").count()).isZero();
  }

  @Test
  void C02_without_the_root_of_the_newspaper_not_everything_is_right() {
    CheckedRound round = CheckedRound.of(DrawKind.LOTTERY, 24);
    Page page = page("nl", 1280);
    load(page, round.files(), round.receipt(0).text());
    assertThat(submitted(page)).contains("U hebt de wortel van papier niet ingevuld");
    page.fill("#root", round.root().substring(0, 8));
    assertThat(submitted(page)).contains("Typ er minstens 16 tekens van");
    page.fill("#root", "wortel?");
    assertThat(submitted(page)).contains("is geen wortel");
    page.fill("#root", round.root().toUpperCase(Locale.ROOT).replaceAll("....", "$0 "));
    assertThat(submitted(page)).startsWith("✓ Alles klopt");
  }

  @Test
  void C03_a_receipt_may_be_pasted_from_a_message_that_broke_its_lines() {
    CheckedRound round = CheckedRound.of(DrawKind.LOTTERY, 24);
    String receipt = round.receipt(0).text();
    int path = receipt.indexOf("path,") + 40;
    String broken =
        "  "
            + receipt.substring(0, path)
            + "\r\n   "
            + receipt.substring(path).replace("\n", " \r\n\r\n");
    Page page = page("nl", 1280);
    page.fill("#receipt", broken);
    page.fill("#root", round.root());
    assertThat(submitted(page)).contains("Wat is nagekeken, klopt").contains("De 64 tekens");
  }

  @Test
  void C04_files_come_as_a_folder_by_dropping_or_under_the_name_of_a_second_download()
      throws IOException {
    CheckedRound round = CheckedRound.of(DrawKind.LOTTERY, 24);
    Path round1 = Files.createDirectories(folder.resolve("round").resolve("published"));
    for (Map.Entry<String, String> file : round.files().entrySet()) {
      Files.writeString(round1.resolve(file.getKey()), file.getValue());
    }
    Files.writeString(round1.resolve("mijn bewijs.txt"), round.receipt(0).text());
    Files.writeString(round1.resolve("foto.jpg"), "geen tekst");
    Page page = page("nl", 1280);
    page.setInputFiles("#pick-folder", round1.getParent());
    page.getByText("Alle 16 bestanden zijn gekozen").waitFor();
    assertThat(page.textContent("#opened"))
        .contains("Uw ontvangstbewijs is gevonden")
        .contains("Niet gebruikt: foto.jpg");
    page.click("button[type=reset]");
    page.getByText("Er zijn nog geen bestanden gekozen").waitFor();
    page.setInputFiles("#pick", payload("places (1).csv", "x"));
    page.getByText("1 van de 16 bestanden gekozen").waitFor();
    page.evaluate(
        "const data = new DataTransfer(); data.items.add(new File(['x'], 'wishes.csv'));"
            + " document.dispatchEvent(new DragEvent('drop', {dataTransfer: data}));");
    page.getByText("2 van de 16 bestanden gekozen").waitFor();
  }

  @Test
  void C05_a_page_with_the_round_inside_opens_ready() throws IOException {
    CheckedRound round = CheckedRound.of(DrawKind.LOTTERY, 24);
    Files.writeString(
        folder.resolve("own.html"), CheckPage.with(Language.NL, round.files(), round.receipt(3)));
    Page page = page("own", 360);
    page.locator("#verdict").waitFor();
    assertThat(page.textContent("#result"))
        .contains("Wat is nagekeken, klopt")
        .contains("K-0004")
        .contains("U hebt de wortel van papier niet ingevuld");
    page.fill("#root", round.root());
    assertThat(submitted(page)).startsWith("✓ Alles klopt");
  }

  @Test
  void D01_all_goes_by_keyboard_and_the_verdict_gets_the_focus() {
    CheckedRound round = CheckedRound.of(DrawKind.LOTTERY, 24);
    Page page = page("nl", 1280);
    // why now: on a busy machine a chooser can open before the browser was told to hand it over
    page.onFileChooser(early -> {});
    page.keyboard().press("Tab");
    assertThat(focused(page)).isEqualTo("skip");
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    assertThat(focused(page)).isEqualTo("pick");
    FileChooser chooser = page.waitForFileChooser(() -> page.keyboard().press("Enter"));
    assertThat(chooser.isMultiple()).isTrue();
    chooser.setFiles(payloads(round.files(), round.receipt(0).text()));
    page.getByText("Alle 16 bestanden zijn gekozen").waitFor();
    List<String> reached = new ArrayList<>();
    while (!focused(page).equals("root") && reached.size() < 10) {
      page.keyboard().press("Tab");
      reached.add(focused(page));
    }
    assertThat(reached).containsExactly("pick-folder", "SUMMARY", "receipt", "root");
    page.keyboard().type(round.root().substring(0, 20));
    page.keyboard().press("Enter");
    page.locator("#verdict").waitFor();
    assertThat(focused(page)).isEqualTo("verdict");
    assertThat(page.textContent("#verdict")).contains("Alles klopt");
  }

  private static String focused(Page page) {
    return (String)
        page.evaluate("(e => e.id || e.className || e.tagName)(document.activeElement)");
  }

  @Test
  void D02_a_screen_reader_hears_states_in_words() {
    Page page = page("en", 1280);
    check(page, CheckedRound.of(DrawKind.LOTTERY, 24), 0);
    assertThat(page.locator(".mark:not([aria-hidden=true])").count()).isZero();
    Locator heading = page.locator("#step-place");
    assertThat(heading.innerText()).contains("4. Your child's place").contains("right");
    assertThat(page.locator(".step h3").count()).isEqualTo(7);
    assertThat(page.locator("[role=status]").count()).isEqualTo(2);
  }

  @Test
  void D03_without_script_the_page_says_what_to_do_instead() {
    Page page = context(false).newPage();
    page.navigate(uri("nl"));
    assertThat(page.textContent("main")).contains("Deze pagina kan nu niet rekenen");
    assertThat(page.locator("#form").isVisible()).isFalse();
    assertThat(page.locator("#h-words").isVisible()).isTrue();
  }
}
