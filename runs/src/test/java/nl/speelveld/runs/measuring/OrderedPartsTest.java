package nl.speelveld.runs.measuring;

import static nl.speelveld.runs.measuring.SmallPartsTest.present;
import static nl.speelveld.runs.measuring.SmallWorld.school;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.runs.monitor.CountryReport;
import nl.speelveld.runs.monitor.Levels;
import nl.speelveld.runs.monitor.MonitorReport;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.monitor.OrderedSpread;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.ScoreMet;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.runs.place.Urbanity;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import org.junit.jupiter.api.Test;

/// All categories in their order, areas inside one another, and the score that pupils meet.
class OrderedPartsTest {
  private static final Origin ORIGIN = new Origin("1.0", "speelveld monitor X");
  private static final List<String> EDUCATION = List.of("laag", "midden", "hoog", "onbekend");
  private static final List<String> SCORE = List.of("score", "pupils");

  private static Edition edition(Feature feature, int year) {
    return new Edition(Sector.PO, feature, year, LocalDate.of(year, 10, 1), feature.id(), "");
  }

  private static List<School> schools(String municipality, int n) {
    List<School> schools = new ArrayList<>();
    for (int at = 0; at < n; at++) {
      schools.add(school(municipality + "-" + at, municipality, 500 + 1000 * at));
    }
    return schools;
  }

  private static SmallWorld world() {
    return new SmallWorld().municipality("GM1", 30_000, Urbanity.MODERATE);
  }

  private static MonitorReport report(SmallWorld world) {
    return new SegregationMonitor(world, ORIGIN)
        .of(world.place("GM1"), MonitorRequest.of(Sector.PO))
        .report();
  }

  private static double value(List<Figure> figures, String id) {
    return figure(figures, id).value().value();
  }

  private static Figure figure(List<Figure> figures, String id) {
    return figures.stream().filter(figure -> figure.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void H01_all_categories_are_measured_in_their_order() {
    // low, middle, high; five pupils whose parents' education is unknown are left out
    SmallWorld world =
        world()
            .counting(
                edition(Feature.EDUCATION, 2018),
                schools("GM1", 4),
                EDUCATION,
                new double[] {40, 20, 0, 5, 20, 20, 20, 0, 20, 20, 20, 0, 0, 20, 40, 0});
    OrderedSpread ordered = present(report(world).ordered());
    assertThat(ordered.categories()).containsExactly("laag", "midden", "hoog");
    // cuts of the whole at 1/3 and 2/3. V at the first: shares 2/3, 1/3, 1/3, 0 of schools of 60:
    // mean square (4/9 + 1/9 + 1/9)/4 = 1/6, less 1/9 = 1/18, over 1/3 · 2/3 = 2/9: V = 1/4; at the
    // second the same by symmetry, so the mean is 1/4
    assertThat(value(ordered.ordered(), "ordinal_variation")).isCloseTo(.25, within(1e-12));
    // two groups: the lowest against the rest, which is the first cut
    assertThat(value(ordered.twoGroups(), "eta_squared")).isCloseTo(.25, within(1e-12));
    // chance: (4 − 1)/(240 − 1) at every cut
    assertThat(figure(ordered.ordered(), "ordinal_variation").byChance().orElseThrow().value())
        .isCloseTo(3 / 239.0, within(1e-12));
    // M by hand: ln 3 − ¼ (2 · E(⅔, ⅓) + 2 · ln 3)
    double mixed = -(2 / 3.0 * Math.log(2 / 3.0) + 1 / 3.0 * Math.log(1 / 3.0));
    assertThat(value(ordered.unordered(), "mutual_information"))
        .isCloseTo(Math.log(3) - (mixed + Math.log(3)) / 2, within(1e-12));
    // two bounds are too few for an index by rank
    assertThat(ordered.ordered()).extracting(Figure::id).noneMatch(id -> id.startsWith("rank"));
    for (Figure figure : ordered.ordered()) {
      assertThat(figure.interval().orElseThrow().contains(figure.corrected().orElseThrow().value()))
          .isTrue();
    }
  }

  @Test
  void H02_a_feature_without_order_or_a_small_place_has_no_such_part() {
    SmallWorld noat =
        world()
            .counting(
                edition(Feature.NOAT, 2018),
                schools("GM1", 4),
                List.of("noat", "other"),
                new double[] {40, 20, 20, 20, 10, 30, 30, 20});
    assertThat(report(noat).ordered()).isEqualTo(Part.absent(Part.Why.NOT_ORDERED));
    assertThat(report(noat).score()).isEqualTo(Part.absent(Part.Why.NOT_A_SCORE));
    SmallWorld small =
        world()
            .counting(
                edition(Feature.EDUCATION, 2018),
                schools("GM1", 2),
                EDUCATION,
                new double[] {40, 20, 0, 5, 20, 20, 20, 0});
    assertThat(report(small).ordered()).isEqualTo(Part.absent(Part.Why.TOO_SMALL));
  }

  @Test
  void H03_a_country_is_divided_over_areas_inside_one_another() {
    SmallWorld world = new SmallWorld();
    List<School> schools = new ArrayList<>();
    int[] counts = new int[40];
    Random random = new Random(7);
    for (int place = 0; place < 5; place++) {
      world.municipality("GM" + place, 10_000, Urbanity.MODERATE);
      schools.addAll(schools("GM" + place, 4));
      for (int at = 0; at < 4; at++) {
        counts[2 * (4 * place + at)] = 5 + random.nextInt(30) + 10 * place;
        counts[2 * (4 * place + at) + 1] = 20 + random.nextInt(50);
      }
    }
    world.weights(edition(Feature.WEIGHT, 2018), schools, counts);
    CountryReport report =
        new SegregationMonitor(world, ORIGIN)
            .ofCountry(Optional.empty(), MonitorRequest.of(Sector.PO))
            .report();
    Levels levels = present(report.levels());
    assertThat(levels.levels())
        .extracting(Levels.Term::between)
        .containsExactly("province", "municipality", "school");
    assertThat(levels.levels()).extracting(Levels.Term::parts).containsExactly(1, 5, 20);
    double between = between(counts);
    double whole = entropyOfAll(counts) - meanEntropy(counts, 2);
    assertThat(levels.m().value()).isCloseTo(whole, within(1e-12));
    assertThat(levels.levels().getFirst().m().value()).isCloseTo(0, within(1e-12)); // one province
    assertThat(levels.levels().get(1).m().value()).isCloseTo(between, within(1e-12));
    assertThat(levels.levels().get(2).m().value()).isCloseTo(whole - between, within(1e-12));
    assertThat(levels.levels().stream().mapToDouble(term -> term.h().value()).sum())
        .isCloseTo(levels.h().value(), within(1e-12));
    assertThat(levels.levels().stream().mapToDouble(term -> term.share().value()).sum())
        .isCloseTo(1, within(1e-12));
    // a country has the indices in order too, without draws
    assertThat(value(report.national(), "ordinal_information")).isPositive();
    // parts are known by their code, named by their name
    assertThat(report.where().get(1).parts().getFirst().code()).startsWith("GM");
    assertThat(report.where().get(1).parts().getFirst().name()).startsWith("Place ");
  }

  /// M between places of four schools each: entropy of all less the mean of those inside.
  private static double between(int[] counts) {
    return entropyOfAll(counts) - meanEntropy(counts, 8);
  }

  private static double entropyOfAll(int[] counts) {
    return meanEntropy(counts, counts.length);
  }

  private static double meanEntropy(int[] counts, int width) {
    double sum = 0;
    double total = 0;
    for (int first = 0; first < counts.length; first += width) {
      double x = 0;
      double y = 0;
      for (int at = first; at < first + width; at += 2) {
        x += counts[at];
        y += counts[at + 1];
      }
      sum -= x * Math.log(x / (x + y)) + y * Math.log(y / (x + y));
      total += x + y;
    }
    return sum / total;
  }

  private static SmallWorld scores() {
    // per pupil 3, 1, 2, 0
    return world()
        .counting(
            edition(Feature.SCORE, 2019),
            schools("GM1", 4),
            SCORE,
            new double[] {300, 100, 100, 100, 400, 200, 0, 100});
  }

  @Test
  void H04_pupils_meet_the_score_of_their_school() {
    MonitorReport report = report(scores());
    ScoreMet score = present(report.score());
    // 800 points over 500 pupils; points: (300·3 + 100·1 + 400·2)/800 = 2.25
    assertThat(score.perPupil().value().value()).isCloseTo(1.6, within(1e-12));
    assertThat(score.aroundScore().value().value()).isCloseTo(2.25, within(1e-12));
    // mean square (9 + 1 + 2·4 + 0)/5 = 3.6, less 2.56 = 1.04
    assertThat(score.deviation().value().value()).isCloseTo(Math.sqrt(1.04), within(1e-12));
    assertThat(score.squaredVariation().value().value()).isCloseTo(1.04 / 2.56, within(1e-12));
    assertThat(score.aroundScore().value().value())
        .isCloseTo(1.6 * (1 + score.squaredVariation().value().value()), within(1e-12));
    assertThat(score.varianceShare().value())
        .isEqualTo(IndexValue.undefined(Reason.INSIDE_OF_UNITS_UNKNOWN));
    assertThat(score.groups()).isEmpty();
    assertThat(report.ordered()).isEqualTo(Part.absent(Part.Why.NOT_ORDERED));
  }

  @Test
  void H05_groups_of_the_same_school_year_meet_their_own_score() {
    SmallWorld world =
        scores()
            .weights(
                edition(Feature.WEIGHT, 2019), schools("GM1", 4), 60, 40, 20, 80, 50, 50, 10, 90)
            .weights(edition(Feature.WEIGHT, 2018), schools("GM1", 4), 1, 9, 1, 9, 1, 9, 1, 9);
    MonitorReport report =
        new SegregationMonitor(world, ORIGIN)
            .of(
                world.place("GM1"),
                new MonitorRequest(
                    Sector.PO,
                    Optional.of(Feature.SCORE),
                    OptionalInt.of(2019),
                    MonitorRequest.of(Sector.PO).reference(),
                    20,
                    1))
            .report();
    List<ScoreMet.Groups> groups = present(report.score()).groups();
    assertThat(groups).hasSize(1);
    ScoreMet.Groups met = groups.getFirst();
    // (60·3 + 20·1 + 50·2 + 10·0)/140 and (40·3 + 80·1 + 50·2)/260
    assertThat(met.focal().value().value()).isCloseTo(300 / 140.0, within(1e-12));
    assertThat(met.rest().value().value()).isCloseTo(300 / 260.0, within(1e-12));
    assertThat(met.difference().value().value())
        .isCloseTo(300 / 140.0 - 300 / 260.0, within(1e-12));
    assertThat(met.focal().byChance().orElseThrow().value()).isCloseTo(1.5, within(1e-12));
    // the interval is as wide as drawing every school anew makes it
    double[] drawn = drawnDifferences(20_000);
    double deviation = deviation(drawn);
    assertThat(met.difference().interval().orElseThrow().width())
        .isCloseTo(2 * 1.96 * deviation, within(.04 * deviation));
  }

  private static double[] drawnDifferences(int draws) {
    int[] focal = {60, 20, 50, 10};
    double[] score = {3, 1, 2, 0};
    Random random = new Random(11);
    double[] differences = new double[draws];
    for (int draw = 0; draw < draws; draw++) {
      double[] sums = new double[4]; // score and pupils of the group, then of the rest
      for (int school = 0; school < 4; school++) {
        for (int pupil = 0; pupil < 100; pupil++) {
          int side = random.nextInt(100) < focal[school] ? 0 : 2;
          sums[side] += score[school];
          sums[side + 1]++;
        }
      }
      differences[draw] = sums[0] / sums[1] - sums[2] / sums[3];
    }
    return differences;
  }

  private static double deviation(double[] values) {
    double mean = 0;
    double squares = 0;
    for (double value : values) {
      mean += value / values.length;
      squares += value * value / values.length;
    }
    return Math.sqrt(squares - mean * mean);
  }

  @Test
  void H06_a_low_score_does_not_close_a_place_for_comparison() {
    // 1 point a school: fewer than 5 of the smaller column per school, but a score is no group
    SmallWorld world =
        new SmallWorld()
            .municipality("GM1", 30_000, Urbanity.MODERATE)
            .municipality("GM2", 30_000, Urbanity.MODERATE);
    List<School> both = schools("GM1", 4);
    both.addAll(schools("GM2", 4));
    world.counting(
        edition(Feature.SCORE, 2019),
        both,
        SCORE,
        new double[] {300, 100, 100, 100, 400, 200, 0, 100, 1, 99, 0, 99, 2, 99, 1, 99});
    Counting counting = Counting.of(world.composition(edition(Feature.SCORE, 2019)));
    NationalLeads nation = NationalLeads.of(counting, world.municipalities());
    // ½ (|1−1| + |0−1| + |2−1| + |1−1|)/4 = .25
    assertThat(nation.lead("GM2").evenness().value()).isCloseTo(.25, within(1e-12));
    assertThat(nation.comparables(world.place("GM1"))).containsExactly(world.place("GM2"));
  }
}
