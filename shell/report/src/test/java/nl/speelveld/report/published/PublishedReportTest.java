package nl.speelveld.report.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.speelveld.report.Demostad;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.Presence;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.api.Test;

/// What passes the gate, and that there is no way around it.
class PublishedReportTest {
  private final PublishedReport report = PublishedReport.of(Demostad.report());

  private List<PublishedSchool> schools() {
    assertThat(report.mirror()).isInstanceOf(Part.Present.class);
    return ((Part.Present<PublishedMirror>) report.mirror()).content().schools();
  }

  @Test
  void A01_a_school_with_three_of_the_group_is_hidden_whole() {
    PublishedSchool school = schools().getFirst(); // 3 of 100
    assertThat(school.focal()).isEqualTo(Cell.hidden());
    assertThat(school.share()).isEqualTo(Cell.hidden());
    assertThat(school.standing()).isEmpty();
    assertThat(school.shareInterval()).isEmpty();
    assertThat(school.indexIfMirrored()).isEmpty();
  }

  @Test
  void A02_that_nobody_belongs_to_the_group_is_not_told() {
    assertThat(schools().get(5).share()).isEqualTo(Cell.hidden());
  }

  @Test
  void A03_what_is_shown_is_rounded_to_fives_and_whole_percents() {
    for (PublishedSchool school : schools()) {
      school.pupils().find().ifPresent(n -> assertThat(n % 5).isZero());
      school.focal().find().ifPresent(n -> assertThat(n % 5).isZero());
      school
          .share()
          .find()
          .ifPresent(s -> assertThat(s * 100).isCloseTo(Math.rint(s * 100), within(1e-9)));
    }
    assertThat(report.totals().pupils().find().orElseThrow() % 5).isZero();
    assertThat(report.totals().focal().find().orElseThrow() % 5).isZero();
  }

  @Test
  void A04_a_hidden_school_is_not_named_among_those_that_moved() {
    var presence = ((Part.Present<Presence>) report.presence()).content();
    assertThat(presence.earlierYear()).hasValue(2015);
    assertThat(presence.shifts()).hasSize(1); // school 4 is shown, school 0 is hidden
    assertThat(presence.shifts().getFirst().school()).isEqualTo(schools().get(4).school());
    assertThat(presence.shifts().getFirst().earlierBand()).isEqualTo(4);
  }

  @Test
  void A07_how_many_schools_have_nobody_is_not_told_while_any_is_hidden() {
    assertThat(schools()).anyMatch(school -> !school.shown());
    assertThat(report.schoolsWithoutGroup()).isEqualTo(Cell.hidden());
  }

  @Test
  void A08_where_one_to_three_schools_are_hidden_no_index_is_shown() {
    UnitGroupCounts few =
        UnitGroupCounts.of(
            List.of("a", "b", "c", "d"),
            List.of("group", "rest"),
            new double[] {2, 98, 40, 80, 30, 90, 25, 75});
    assertThat(gate(few).precision()).isEqualTo(Precision.CLOSED);
    assertThat(gate(few).without(1)).isEqualTo(Cell.hidden());
    UnitGroupCounts open =
        UnitGroupCounts.of(
            List.of("a", "b", "c", "d"),
            List.of("group", "rest"),
            new double[] {22, 98, 40, 80, 30, 90, 25, 75});
    assertThat(gate(open).precision()).isEqualTo(Precision.COARSE);
    assertThat(Precision.COARSE.round(.4718)).isEqualTo(.47);
    assertThat(Precision.FINE.round(.47184)).isEqualTo(.4718);
  }

  private static SchoolGate gate(UnitGroupCounts counts) {
    return SchoolGate.of(
        Demostad.report().edition(), Demostad.report().verdict(), counts, HeldDoubt.atMost(1));
  }

  @Test
  void A05_most_schools_are_shown() {
    assertThat(schools().stream().filter(PublishedSchool::shown).count())
        .isGreaterThanOrEqualTo(18);
  }

  @Test
  void A06_no_page_or_export_reads_counts_of_schools_itself() throws IOException {
    Path sources =
        Path.of(System.getProperty("speelveld.root", "../.."), "shell/report/src/main/java");
    assertThat(sources).isDirectory();
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        // the gates themselves: the room of the monitor, and Published… of an enrolment round
        boolean gate =
            file.toString().contains("published")
                || file.getFileName().toString().startsWith("Published");
        if (!gate) {
          assertThat(Files.readString(file))
              .as(file.toString())
              .doesNotContain(
                  "SchoolRow",
                  "OfferRow",
                  " Where.Row",
                  ".counts()",
                  "SchoolAndNeighbourhood",
                  "UnitGroupCounts",
                  "focalShare");
        }
      }
    }
  }
}
