package nl.speelveld.optimisation.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontierTest {
  /// A street of 1 km: at 0 live 10 of the group, at 1000 live 10 others, a school of 10 at each.
  private static final FrontierQuestion STREET =
      FrontierQuestion.asTheCrowFlies(
          List.of(new Cell(0, 0, 10, 0), new Cell(1000, 0, 0, 10)),
          List.of(new Site("West", 0, 0, 10), new Site("East", 1000, 0, 10)),
          2);

  @Test
  void A01_who_must_not_travel_stays_apart() {
    assertThat(reached(STREET, Limit.ofMeanMetres(0)).dissimilarity()).isEqualTo(1, within(1e-9));
  }

  @Test
  void A02_each_swap_costs_two_kilometres_and_takes_away_a_fifth() {
    // k of each side swap: 2k pupils travel 1 km, mean 2k·1000/20 = 100k metres. D = 1 − 2k/10 for
    // k ≤ 5. A mean of 300 m allows k = 3: D = 0.4.
    FrontierPoint.Reached point = reached(STREET, Limit.ofMeanMetres(300));
    assertThat(point.dissimilarity()).isEqualTo(0.4, within(1e-9));
    assertThat(point.meanMetres()).isEqualTo(300, within(1e-6));
    assertThat(point.proof().isBest()).isTrue();
  }

  @Test
  void A03_half_a_pupil_may_go_east() {
    // 25 m: a quarter of a pupil of each side, D = 1 − 2·0.25/10 = 0.95.
    assertThat(reached(STREET, Limit.ofMeanMetres(25)).dissimilarity())
        .isEqualTo(0.95, within(1e-9));
  }

  @Test
  void A04_with_500_metres_nothing_is_left() {
    assertThat(reached(STREET, Limit.ofMeanMetres(500)).dissimilarity()).isEqualTo(0, within(1e-9));
    assertThat(reached(STREET, Limit.ofMeanMetres(Double.POSITIVE_INFINITY)).dissimilarity())
        .isEqualTo(0, within(1e-9));
  }

  @Test
  void A05_a_share_of_first_choices_holds_pupils_back() {
    // All want the school next door. At 80 % first choices, 4 of 20 may go elsewhere: k = 2, D 0.6.
    FrontierQuestion question =
        STREET.withFirstChoices(
            List.of(new FirstChoice(0, 0, 0, 10), new FirstChoice(1, 1, 1, 10)));
    FrontierPoint.Reached point = reached(question, Limit.ofMeanMetres(500).withFirstChoices(0.8));
    assertThat(point.dissimilarity()).isEqualTo(0.6, within(1e-9));
    assertThat(point.firstChoiceShare()).isEqualTo(0.8, within(1e-9));
    assertThat(point.proof().isBest()).isTrue();
  }

  @Test
  void A06_a_limit_that_cannot_be_kept_says_which() {
    // West holds 5 of its 10 pupils, so 5 must travel: 250 m at least.
    FrontierQuestion question =
        STREET.withSchools(List.of(new Site("West", 0, 0, 5), new Site("East", 1000, 0, 15)));
    assertThat(Frontier.at(question, Limit.ofMeanMetres(200)))
        .isEqualTo(
            new FrontierPoint.OutOfReach(Limit.ofMeanMetres(200), FrontierPoint.Reason.DISTANCE));
    Limit wishes = Limit.ofMeanMetres(300).withFirstChoices(0.9);
    FrontierQuestion wishing = question.withFirstChoices(List.of(new FirstChoice(0, 0, 0, 10)));
    assertThat(Frontier.at(wishing, wishes))
        .isEqualTo(new FrontierPoint.OutOfReach(wishes, FrontierPoint.Reason.FIRST_CHOICES));
    FrontierQuestion near =
        FrontierQuestion.asTheCrowFlies(question.cells(), question.schools(), 1);
    assertThat(Frontier.at(near, Limit.ofMeanMetres(200)))
        .isEqualTo(
            new FrontierPoint.OutOfReach(Limit.ofMeanMetres(200), FrontierPoint.Reason.SEATS));
  }

  @Test
  void A07_the_least_distance_is_known_on_paper() {
    FrontierQuestion question =
        STREET.withSchools(List.of(new Site("West", 0, 0, 5), new Site("East", 1000, 0, 15)));
    Frontier.LeastTravel least =
        Frontier.findLeastTravel(question, Limit.ofMeanMetres(0)).orElseThrow();
    // 5 of 20 travel 1 km. West has 5 of the group, East 5 of 10: D = ½(0.5 + |0.5 − 1|) = 0.5.
    assertThat(least.meanMetres().value()).isEqualTo(250, within(1e-6));
    assertThat(least.meanMetres().isBest()).isTrue();
    assertThat(least.dissimilarity()).isEqualTo(0.5, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void B01_no_whole_placing_of_a_small_town_goes_below(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    FrontierQuestion town = town(random);
    double mean = 600 + random.nextInt(1500);
    double wishes = random.nextInt(3) * 0.25;
    Limit limit = Limit.ofMeanMetres(mean).withFirstChoices(wishes);
    double best = bestWhole(town, limit, new int[6], 0);
    FrontierPoint point = Frontier.at(town, limit);
    if (point instanceof FrontierPoint.Reached reached) {
      assertThat(reached.proof().bound()).as("seed " + seed).isLessThanOrEqualTo(best + 1e-9);
      assertThat(reached.proof().isBest()).as("seed " + seed).isTrue();
      assertThat(reached.meanMetres()).isLessThanOrEqualTo(mean + 1e-6);
      assertThat(reached.firstChoiceShare()).isGreaterThanOrEqualTo(wishes - 1e-9);
      assertKept(town, reached, seed);
    } else {
      assertThat(best).as("seed " + seed).isEqualTo(Double.POSITIVE_INFINITY);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void B02_the_frontier_falls_and_bends_one_way(long seed) {
    FrontierQuestion town = town(new SplittableRandom(seed));
    double least =
        Frontier.findLeastTravel(town, Limit.ofMeanMetres(0)).orElseThrow().meanMetres().value();
    List<Limit> limits = new ArrayList<>();
    for (int step = 0; step < 6; step++) {
      limits.add(Limit.ofMeanMetres(least * (1.0001 + 0.1 * step)));
    }
    double[] d =
        Frontier.along(town, limits).stream()
            .mapToDouble(point -> ((FrontierPoint.Reached) point).dissimilarity())
            .toArray();
    for (int step = 1; step < 5; step++) {
      assertThat(d[step]).as("seed " + seed).isLessThanOrEqualTo(d[step - 1] + 1e-9);
      assertThat(2 * d[step])
          .as("seed " + seed)
          .isLessThanOrEqualTo(d[step - 1] + d[step + 1] + 1e-9);
    }
  }

  @Test
  void C01_what_is_wrong_is_said_before_anything_runs() {
    FrontierQuestion question =
        FrontierQuestion.asTheCrowFlies(
                List.of(new Cell(0, 0, 10, 0), new Cell(0, 0, -1, 0)),
                List.of(new Site("A", 0, 0, 2), new Site("A", 0, 0, 2)),
                0)
            .withFirstChoices(List.of(new FirstChoice(0, 2, 5, 1)));
    assertThat(question.check().kept())
        .extracting(finding -> finding.code())
        .containsExactlyInAnyOrder("X101", "X107", "X103", "X106", "X105", "X105", "X105");
    assertThatThrownBy(() -> Frontier.at(question, Limit.ofMeanMetres(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Limit(-1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  private static FrontierPoint.Reached reached(FrontierQuestion question, Limit limit) {
    return (FrontierPoint.Reached) Frontier.at(question, limit);
  }

  /// Three cells and three schools within 4 km, six pupils.
  static FrontierQuestion town(SplittableRandom random) {
    List<Cell> cells = new ArrayList<>();
    List<Site> schools = new ArrayList<>();
    for (int one = 0; one < 3; one++) {
      int inGroup = one == 2 ? 2 : random.nextInt(2);
      cells.add(new Cell(random.nextInt(4000), random.nextInt(4000), inGroup, 2 - inGroup));
      schools.add(
          new Site("s" + one, random.nextInt(4000), random.nextInt(4000), 2 + random.nextInt(2)));
    }
    if (cells.stream().mapToDouble(Cell::rest).sum() == 0) {
      cells.set(0, new Cell(100, 100, 0, 2));
    }
    List<FirstChoice> wishes = new ArrayList<>();
    for (int cell = 0; cell < 3; cell++) {
      for (int side = 0; side < 2; side++) {
        wishes.add(new FirstChoice(cell, side, random.nextInt(3), cells.get(cell).pupils(side)));
      }
    }
    return FrontierQuestion.asTheCrowFlies(cells, schools, 3).withFirstChoices(wishes);
  }

  /// Tries every school for every pupil.
  private static double bestWhole(FrontierQuestion town, Limit limit, int[] school, int pupil) {
    if (pupil == 6) {
      return value(town, limit, school);
    }
    double best = Double.POSITIVE_INFINITY;
    for (int choice = 0; choice < 3; choice++) {
      school[pupil] = choice;
      best = Math.min(best, bestWhole(town, limit, school, pupil + 1));
    }
    return best;
  }

  private static double value(FrontierQuestion town, Limit limit, int[] school) {
    double[][] counts = new double[3][2];
    double metres = 0;
    double met = 0;
    for (int pupil = 0; pupil < 6; pupil++) {
      int cell = pupil / 2;
      int side = pupil % 2 < town.cells().get(cell).inGroup() ? 0 : 1;
      counts[school[pupil]][side]++;
      metres += town.reach().distance().metres(cell, school[pupil]);
      for (FirstChoice wish : town.firstChoices()) {
        if (wish.cell() == cell && wish.side() == side && wish.school() == school[pupil]) {
          met++;
        }
      }
    }
    double d = 0;
    for (int one = 0; one < 3; one++) {
      if (counts[one][0] + counts[one][1] > town.schools().get(one).seats()) {
        return Double.POSITIVE_INFINITY;
      }
      d += Math.abs(counts[one][0] / town.pupils(0) - counts[one][1] / town.pupils(1)) / 2;
    }
    boolean kept = metres / 6 <= limit.mostMeanMetres() && met / 6 >= limit.leastFirstChoiceShare();
    return kept ? d : Double.POSITIVE_INFINITY;
  }

  private static void assertKept(FrontierQuestion town, FrontierPoint.Reached reached, long seed) {
    double[] at = new double[3];
    reached.flows().forEach(flow -> at[flow.school()] += flow.pupils());
    for (int school = 0; school < 3; school++) {
      assertThat(at[school])
          .as("seed " + seed)
          .isLessThanOrEqualTo(town.schools().get(school).seats() + 1e-6);
    }
    assertThat(at[0] + at[1] + at[2]).as("seed " + seed).isEqualTo(6, within(1e-9));
  }
}
