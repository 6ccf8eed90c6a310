package nl.speelveld.web.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.web.monitor.PrintedPages.Printed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintedPagesTest {
  private static final MonitorRequest USUAL = MonitorRequest.of(Sector.PO);
  private static final Printed PAGE = new Printed("Stad", "Zo is het.", "<h2>Één</h2>\n<p>a\n\nb");
  @TempDir private Path folder;
  private int printed;

  private Optional<Printed> print() {
    printed++;
    return Optional.of(PAGE);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }

  @Test
  void a_page_is_printed_once_also_for_another_server() {
    PrintedPages.in(Optional.of(folder)).ofPlace("GM0001", USUAL, Language.NL, this::print);

    Optional<Printed> again =
        PrintedPages.in(Optional.of(folder)).ofPlace("GM0001", USUAL, Language.NL, this::print);

    assertThat(again).contains(PAGE);
    assertThat(printed).isOne();
  }

  @Test
  void another_place_language_or_sector_is_another_page() {
    PrintedPages pages = PrintedPages.in(Optional.of(folder));
    pages.ofPlace("GM0001", USUAL, Language.NL, this::print);
    pages.ofPlace("GM0002", USUAL, Language.NL, this::print);
    pages.ofPlace("GM0001", USUAL, Language.EN, this::print);
    pages.ofPlace("GM0001", MonitorRequest.of(Sector.VO), Language.NL, this::print);
    pages.ofCountry(USUAL, Language.NL, this::print);

    assertThat(printed).isEqualTo(5);
  }

  @Test
  void only_usual_questions_are_kept_so_that_asking_fills_no_disk() throws IOException {
    PrintedPages pages = PrintedPages.in(Optional.of(folder));
    MonitorRequest narrow =
        new MonitorRequest(
            USUAL.sector(), USUAL.feature(), USUAL.year(), USUAL.reference(), 10, USUAL.seed());
    MonitorRequest counting =
        new MonitorRequest(
            USUAL.sector(),
            Optional.of(Feature.WEIGHT),
            OptionalInt.of(2016),
            USUAL.reference(),
            USUAL.thresholdPoints(),
            USUAL.seed());

    pages.ofPlace("GM0001", narrow, Language.NL, this::print);
    pages.ofPlace("GM0001", counting, Language.NL, this::print);
    pages.ofCountry(narrow, Language.NL, this::print);
    assertThat(files()).isEmpty();

    pages.ofCountry(counting, Language.NL, this::print);
    assertThat(files()).hasSize(1);
  }

  @Test
  void a_damaged_file_is_printed_anew() throws IOException {
    PrintedPages pages = PrintedPages.in(Optional.of(folder));
    pages.ofPlace("GM0001", USUAL, Language.NL, this::print);
    Files.write(files().getFirst(), new byte[] {31, (byte) 139, 8, 0, 1, 2, 3});

    assertThat(pages.ofPlace("GM0001", USUAL, Language.NL, this::print)).contains(PAGE);
    assertThat(printed).isEqualTo(2);

    pages.ofPlace("GM0001", USUAL, Language.NL, this::print);
    assertThat(printed).isEqualTo(2);
  }

  @Test
  void a_page_that_is_not_there_is_not_kept() throws IOException {
    PrintedPages.in(Optional.of(folder)).ofPlace("GM0001", USUAL, Language.NL, Optional::empty);

    assertThat(files()).isEmpty();
  }
}
