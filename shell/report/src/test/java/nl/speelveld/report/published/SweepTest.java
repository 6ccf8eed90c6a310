package nl.speelveld.report.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.speelveld.report.Demostad;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.measuring.Wilson;
import nl.speelveld.runs.monitor.Mirror;
import nl.speelveld.runs.monitor.Mirror.Standing;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.Presence;
import nl.speelveld.runs.monitor.Reference;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A reader asks for the same place with every threshold, and takes the schools that are shown off
/// what is counted over all: nothing may be left.
class SweepTest {
  private static final List<String> CODES = List.of("a", "b", "c", "d", "e", "f", "g", "h");
  // pupils of the group and of the rest: a and b are hidden, for they have few, and company is
  private static final double[] TRUTH = {
    1, 144, 1, 165, 54, 111, 20, 380, 21, 239, 45, 170, 70, 130, 26, 394
  };

  static IntStream thresholds() {
    return IntStream.rangeClosed(5, 30);
  }

  private static SchoolGate gate(double[] n) {
    return SchoolGate.of(
        Demostad.report().edition(), Demostad.report().verdict(), counts(n), HeldDoubt.atMost(1));
  }

  private static UnitGroupCounts counts(double[] n) {
    return UnitGroupCounts.of(CODES, List.of("group", "rest"), n);
  }

  private static Mirror mirror(double[] n, int points) {
    double group = IntStream.range(0, n.length / 2).mapToDouble(i -> n[2 * i]).sum();
    double place = IntStream.range(0, n.length).mapToDouble(i -> n[i]).sum();
    List<Mirror.SchoolRow> rows = new ArrayList<>();
    for (int i = 0; i < CODES.size(); i++) {
      double pupils = n[2 * i] + n[2 * i + 1];
      double off = 100 * (n[2 * i] / pupils - group / place);
      rows.add(
          new Mirror.SchoolRow(
              school(i),
              (long) pupils,
              n[2 * i] / pupils,
              Wilson.of(n[2 * i], pupils),
              Optional.of(group / place),
              Optional.of(
                  off > points ? Standing.OVER : off < -points ? Standing.UNDER : Standing.MIRRORS),
              false,
              "",
              Optional.empty()));
    }
    ToIntFunction<Standing> number =
        standing ->
            (int) rows.stream().filter(row -> row.standing().equals(Optional.of(standing))).count();
    return new Mirror(
        Reference.MUNICIPALITY,
        points,
        rows,
        new Mirror.Summary(
            number.applyAsInt(Standing.UNDER),
            number.applyAsInt(Standing.MIRRORS),
            number.applyAsInt(Standing.OVER),
            0,
            0,
            0,
            0,
            0));
  }

  private static School school(int i) {
    School like =
        ((Part.Present<Mirror>) Demostad.report().mirror()).content().schools().get(i).school();
    return new School(
        CODES.get(i),
        like.name(),
        like.municipality(),
        like.postcode4(),
        like.wijk(),
        like.kind(),
        like.denomination(),
        like.board(),
        like.concept(),
        like.levels(),
        like.rdX(),
        like.rdY());
  }

  @ParameterizedTest
  @MethodSource("thresholds")
  void A01_less_the_schools_that_are_shown_no_class_holds_any_school(int points) {
    PublishedMirror shown = gate(TRUTH).mirror(mirror(TRUTH, points), false);
    assertThat(shown.hidden()).isGreaterThanOrEqualTo(2);
    Mirror.Summary sum = shown.summary();
    assertThat(List.of(sum.under(), sum.mirrors(), sum.over()))
        .isEqualTo(
            Stream.of(Standing.UNDER, Standing.MIRRORS, Standing.OVER)
                .map(standing -> listed(shown, standing).size())
                .toList());
    assertThat(List.of(sum.pupilsUnder(), sum.pupilsMirrors(), sum.pupilsOver()))
        .isEqualTo(
            Stream.of(Standing.UNDER, Standing.MIRRORS, Standing.OVER)
                .map(standing ->
                    listed(shown, standing).stream()
                        .mapToLong(school -> (long) school.pupils().find().orElseThrow())
                        .sum())
                .toList());
  }

  private static List<PublishedSchool> listed(PublishedMirror mirror, Standing standing) {
    return mirror.schools().stream()
        .filter(PublishedSchool::shown)
        .filter(school -> school.standing().equals(Optional.of(standing)))
        .toList();
  }

  // pupils move between schools that are shown, and one between those that are hidden: every
  // printed count stays the same, so that no threshold may tell the two places apart
  @ParameterizedTest
  @MethodSource("thresholds")
  void A02_places_that_print_the_same_counts_get_the_same_classes(int points) {
    double[] other = TRUTH.clone();
    move(other, 0, 2);
    move(other, 1, -1);
    move(other, 5, 2);
    move(other, 6, -2);
    move(other, 7, -1);
    PublishedMirror first = gate(TRUTH).mirror(mirror(TRUTH, points), false);
    PublishedMirror second = gate(other).mirror(mirror(other, points), false);
    assertThat(second.schools().stream().map(PublishedSchool::focal).toList())
        .isEqualTo(first.schools().stream().map(PublishedSchool::focal).toList());
    assertThat(second.schools()).isEqualTo(first.schools());
    assertThat(second.summary()).isEqualTo(first.summary());
  }

  private static void move(double[] n, int school, int pupils) {
    n[2 * school] += pupils;
    n[2 * school + 1] -= pupils;
  }

  @Test
  void A03_classes_of_presence_hold_the_schools_that_are_shown_and_no_other() {
    PublishedReport report = PublishedReport.of(Demostad.report());
    Presence presence = ((Part.Present<Presence>) report.presence()).content();
    List<PublishedSchool> shown =
        ((Part.Present<PublishedMirror>) report.mirror())
            .content().schools().stream().filter(PublishedSchool::shown).toList();
    for (Presence.Band band : presence.bands()) {
      assertThat(band.schools())
          .isEqualTo((int) shown.stream().filter(school -> in(band, school)).count());
    }
    assertThat(presence.bands().stream().mapToInt(Presence.Band::schools).sum())
        .isEqualTo(shown.size())
        .isLessThan(report.verdict().schools());
  }

  private static boolean in(Presence.Band band, PublishedSchool school) {
    long percent = Math.round(100 * school.share().find().orElseThrow());
    return percent >= band.fromPercent() && (percent < band.toPercent() || percent == 100);
  }
}
