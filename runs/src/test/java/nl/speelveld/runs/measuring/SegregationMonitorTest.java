package nl.speelveld.runs.measuring;

import static nl.speelveld.runs.measuring.SmallWorld.school;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.data.SourceFile;
import nl.speelveld.runs.monitor.CountryReport;
import nl.speelveld.runs.monitor.MonitorAnswer;
import nl.speelveld.runs.monitor.MonitorReport;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.Reference;
import nl.speelveld.runs.monitor.Verdict.Answer;
import nl.speelveld.runs.monitor.Years;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.runs.place.Urbanity;
import org.junit.jupiter.api.Test;

class SegregationMonitorTest {
  private static final Origin ORIGIN = new Origin("1.0", "speelveld monitor X");
  private static final Edition EDITION = SmallWorld.edition(Feature.WEIGHT, 2016, "weight");

  private static List<School> schools(String municipality, int how) {
    List<School> schools = new ArrayList<>();
    for (int at = 0; at < how; at++) {
      schools.add(school(municipality + "-" + at, municipality, 500 + 1000 * at));
    }
    return schools;
  }

  private static MonitorReport report(SmallWorld world, MonitorRequest request) {
    return new SegregationMonitor(world, ORIGIN).of(world.place("GM1"), request).report();
  }

  private static SmallWorld world(int... focalAndRest) {
    return new SmallWorld()
        .municipality("GM1", 30_000, Urbanity.MODERATE)
        .weights(EDITION, schools("GM1", focalAndRest.length / 2), focalAndRest);
  }

  @Test
  void D01_plain_segregation_is_called_by_its_name() {
    // 100/0, 60/40, 40/60, 0/100: D = .6
    MonitorReport report =
        report(world(100, 0, 60, 40, 40, 60, 0, 100), MonitorRequest.of(Sector.PO));
    assertThat(report.verdict().answer()).isEqualTo(Answer.YES);
    assertThat(report.verdict().dissimilarity().value().value()).isCloseTo(.6, within(1e-12));
    assertThat(report.verdict().pValue()).isLessThan(.01);
    assertThat(report.verdict().nullSchools()).isEqualTo(1);
    assertThat(report.verdict().dissimilarity().interval().orElseThrow().contains(.6)).isTrue();
    assertThat(report.groups()).containsExactly("weight-above-0", "weight-0");
    assertThat(report.basis().sources()).extracting(file -> file.sha256()).containsExactly("ab");
  }

  @Test
  void D02_what_chance_alone_gives_is_not_called_segregation() {
    // ten schools of 100 with 10 each: perfectly even, less than chance gives
    int[] even = new int[20];
    for (int at = 0; at < 10; at++) {
      even[2 * at] = 10;
      even[2 * at + 1] = 90;
    }
    MonitorReport report = report(world(even), MonitorRequest.of(Sector.PO));
    assertThat(report.verdict().answer()).isEqualTo(Answer.NOT_SHOWN);
    assertThat(report.verdict().pValue()).isEqualTo(1);
  }

  @Test
  void D03_a_weak_but_certain_difference_is_somewhat() {
    // two kinds of schools: 30 % and 50 % of 1,000, D = ½·4·|300/1600 − 700/2400|… = .2083
    MonitorReport report =
        report(world(300, 700, 300, 700, 500, 500, 500, 500), MonitorRequest.of(Sector.PO));
    assertThat(report.verdict().dissimilarity().value().value())
        .isCloseTo(2 * Math.abs(300 / 1600.0 - 700 / 2400.0), within(1e-12));
    assertThat(report.verdict().answer()).isEqualTo(Answer.SOMEWHAT);
  }

  @Test
  void D04_few_schools_or_few_of_the_group_are_too_small_to_measure() {
    assertThat(
            report(world(100, 0, 0, 100, 50, 50), MonitorRequest.of(Sector.PO)).verdict().answer())
        .isEqualTo(Answer.TOO_SMALL);
    assertThat(
            report(world(4, 96, 4, 96, 4, 96, 4, 96), MonitorRequest.of(Sector.PO))
                .verdict()
                .answer())
        .isEqualTo(Answer.TOO_SMALL);
  }

  @Test
  void D12_a_place_that_is_too_small_gets_shares_and_no_indices() {
    MonitorReport report = report(world(30, 70, 20, 80), MonitorRequest.of(Sector.PO));
    assertThat(report.verdict().answer()).isEqualTo(Answer.TOO_SMALL);
    assertThat(report.verdict().findPValue()).isEmpty();
    assertThat(report.spread()).isEqualTo(Part.absent(Part.Why.TOO_SMALL));
    assertThat(report.residence()).isEqualTo(Part.absent(Part.Why.TOO_SMALL));
    assertThat(report.years()).isEqualTo(Part.absent(Part.Why.TOO_SMALL));
    assertThat(report.where()).isEmpty();
    assertThat(SmallPartsTest.present(report.mirror()).schools()).hasSize(2);
    assertThat(SmallPartsTest.present(report.meeting()).mirror()).containsExactly(6, 18);
    MonitorReport one = report(world(30, 70), MonitorRequest.of(Sector.PO));
    assertThat(one.meeting()).isEqualTo(Part.absent(Part.Why.TOO_SMALL));
  }

  @Test
  void D13_a_chance_is_given_where_it_was_computed_only() {
    MonitorReport report =
        report(world(100, 0, 60, 40, 40, 60, 0, 100), MonitorRequest.of(Sector.PO));
    // none of 999 shuffles comes near D = .6
    assertThat(report.verdict().findPValue()).hasValue(1 / 1000.0);
  }

  @Test
  void D05_the_parts_of_a_decomposition_add_up_to_the_whole() {
    MonitorReport report =
        report(world(100, 10, 60, 40, 40, 60, 5, 100), MonitorRequest.of(Sector.PO));
    report
        .where()
        .forEach(where -> {
          double inside = where.parts().stream().mapToDouble(row -> row.contribution()).sum();
          assertThat(where.between().value() + inside)
              .isCloseTo(where.total().value(), within(1e-12));
        });
  }

  @Test
  void D06_lines_are_never_joined_across_a_break_in_registration() {
    SmallWorld world =
        world(100, 0, 60, 40, 40, 60, 0, 100)
            .weights(
                SmallWorld.edition(Feature.WEIGHT, 2017, "weight"),
                schools("GM1", 4),
                90,
                10,
                60,
                40,
                40,
                60,
                10,
                90)
            .weights(
                SmallWorld.edition(Feature.WEIGHT, 2018, "new-weight"),
                schools("GM1", 4),
                80,
                20,
                60,
                40,
                40,
                60,
                20,
                80);
    Years years = SmallPartsTest.present(report(world, MonitorRequest.of(Sector.PO)).years());
    assertThat(years.lines()).hasSize(2); // dissimilarity and the chance to meet, stock only
    assertThat(years.lines().getFirst().segments())
        .extracting(Years.Segment::registration)
        .containsExactly("weight", "new-weight");
    assertThat(years.lines().getFirst().segments().getFirst().points())
        .extracting(Years.Point::year)
        .containsExactly(2016, 2017);
    assertThat(years.breaks()).containsExactly(new Years.Break(2017, 2018, "weight-to-new-weight"));
  }

  @Test
  void D14_the_counting_that_was_asked_has_the_same_figures_through_the_years() {
    MonitorReport report =
        report(world(100, 0, 60, 40, 40, 60, 0, 100), MonitorRequest.of(Sector.PO));
    assertThat(SmallPartsTest.present(report.years()).lines())
        .filteredOn(line -> line.index().equals(MonitorIndex.DISSIMILARITY.id()))
        .flatExtracting(Years.Line::segments)
        .flatExtracting(Years.Segment::points)
        .extracting(Years.Point::figure)
        .containsExactly(report.verdict().dissimilarity());
  }

  @Test
  void D15_a_report_names_the_files_of_its_own_figures_and_no_others() {
    SmallWorld world =
        world(100, 0, 60, 40, 40, 60, 0, 100)
            .sources("schools weight 2016-10-01 GM1", "addresses")
            .sources("schools weight 2016-10-01", "addresses", "addresses-elsewhere")
            .sources("shapes GM1", "outline")
            .sources("shapes", "all-outlines")
            .sources("flows GM1", "homes-of-schools-here")
            .sources("figure wijk target-group-ja GM2", "wijken-elsewhere")
            .sources("figure wijk share-low-income GM1", "incomes")
            .sources("offers", "classes");
    MonitorReport report = report(world, MonitorRequest.of(Sector.PO));
    // no flows, no areas with incomes, primary schools: none of those files was read
    assertThat(report.basis().sources())
        .extracting(SourceFile::id)
        .containsExactly("f1", "addresses", "outline");
  }

  @Test
  void D07_schools_that_moved_between_classes_are_named() {
    SmallWorld world =
        world(100, 0, 60, 40, 40, 60, 0, 100)
            .weights(
                SmallWorld.edition(Feature.WEIGHT, 2017, "weight"),
                schools("GM1", 4),
                70,
                30,
                60,
                40,
                40,
                60,
                10,
                90);
    var presence = SmallPartsTest.present(report(world, MonitorRequest.of(Sector.PO)).presence());
    assertThat(presence.earlierYear()).isEqualTo(OptionalInt.of(2016));
    // 70 % → 60-80 (was 80-100); 60 % → 60-80; 40 % → 40-60; 10 % → below 20
    assertThat(presence.bands()).extracting(band -> band.schools()).containsExactly(1, 0, 1, 2, 0);
    assertThat(presence.bands().getLast().schoolsEarlier()).isEqualTo(1);
    assertThat(presence.shifts()).hasSize(1);
    assertThat(presence.shifts().getFirst().school().code()).isEqualTo("GM1-0");
  }

  @Test
  void D08_a_score_is_no_head_count() {
    Edition scores = SmallWorld.edition(Feature.SCORE, 2019, "score-2019");
    SmallWorld world =
        new SmallWorld()
            .municipality("GM1", 30_000, Urbanity.MODERATE)
            .counting(
                scores,
                schools("GM1", 4),
                List.of("score", "pupils"),
                60,
                100,
                20,
                100,
                20,
                100,
                0,
                100);
    MonitorReport report = report(world, MonitorRequest.of(Sector.PO));
    // ½(|.6−.25| + |.2−.25| + |.2−.25| + |0−.25|) = .35
    assertThat(report.verdict().dissimilarity().value().value()).isCloseTo(.35, within(1e-12));
    assertThat(report.verdict().dissimilarity().interval()).isEmpty();
    assertThat(report.verdict().findPValue()).isEmpty();
    assertThat(report.mirror()).isEqualTo(Part.absent(Part.Why.NOT_A_HEAD_COUNT));
    assertThat(report.findings().count("M111")).isEqualTo(1);
  }

  @Test
  void D09_a_question_that_the_folder_cannot_answer_says_what_it_holds() {
    SmallWorld world = world(100, 0, 60, 40);
    MonitorRequest income =
        new MonitorRequest(
            Sector.PO,
            Optional.of(Feature.INCOME),
            OptionalInt.empty(),
            Reference.MUNICIPALITY,
            20,
            1);
    assertThat(new SegregationMonitor(world, ORIGIN).of(world.place("GM1"), income))
        .isEqualTo(new MonitorAnswer.NotHeld<MonitorReport>(List.of(EDITION)));
  }

  @Test
  void D10_a_country_report_has_a_row_for_each_municipality() {
    List<School> schools = new ArrayList<>(schools("GM1", 4));
    schools.addAll(schools("GM2", 4));
    schools.addAll(schools("GM3", 2));
    SmallWorld world =
        new SmallWorld()
            .municipality("GM1", 30_000, Urbanity.MODERATE)
            .municipality("GM2", 60_000, Urbanity.STRONG)
            .municipality("GM3", 9_000, Urbanity.NOT_URBAN)
            .weights(
                EDITION, schools, 100, 0, 60, 40, 40, 60, 0, 100, 50, 50, 50, 50, 50, 50, 50, 50,
                10, 90, 20, 80);
    CountryReport report =
        new SegregationMonitor(world, ORIGIN)
            .ofCountry(Optional.empty(), MonitorRequest.of(Sector.PO))
            .report();
    assertThat(report.municipalities())
        .extracting(row -> row.verdict().answer())
        .containsExactly(Answer.YES, Answer.NOT_SHOWN, Answer.TOO_SMALL);
    // pooled within, all classes of g4 = other: both places weigh 400·¼: (.6 + 0)/2 = .3
    var other =
        report.classes().stream().filter(row -> row.by().equals("g4")).findFirst().orElseThrow();
    assertThat(other.municipalities()).isEqualTo(2);
    assertThat(other.pooled().evenness().value()).isCloseTo(.3, within(1e-12));
    assertThat(report.where())
        .extracting(where -> where.by())
        .containsExactly("province", "municipality", "denomination");
  }

  @Test
  void D11_the_same_question_gives_the_same_report() {
    SmallWorld world = world(100, 10, 60, 40, 40, 60, 5, 100);
    assertThat(report(world, MonitorRequest.of(Sector.PO)).verdict())
        .isEqualTo(report(world, MonitorRequest.of(Sector.PO)).verdict());
  }
}
