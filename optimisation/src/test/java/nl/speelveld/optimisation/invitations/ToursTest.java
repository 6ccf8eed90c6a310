package nl.speelveld.optimisation.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToursTest {
  private static final TourQuestion.Rules RULES =
      new TourQuestion.Rules(0.40, 0.60, 0.20, new TourQuestion.Reach(1000, 12));

  @Test
  void A01_a_mixed_neighbourhood_with_schools_of_one_kind_gets_a_tour() {
    // Half of 200 children in the group; its schools have 90 % of 200 and 10 % of 100 in it.
    Spot middle = new Spot("Midden", 0, 0, 100, 100);
    List<Tour> tours =
        Tours.of(
            new TourQuestion(
                List.of(middle, new Spot("Rand", 500, 0, 190, 10)),
                List.of(
                    new Spot("Noord", 0, 300, 180, 20),
                    new Spot("Zuid", 400, 0, 10, 90),
                    new Spot("Ver", 5000, 0, 0, 100)),
                RULES));
    assertThat(tours).hasSize(1);
    Tour tour = tours.getFirst();
    assertThat(tour.neighbourhood()).isEqualTo(middle);
    assertThat(tour.schoolsNearby()).isEqualTo(2);
    assertThat(tour.notMirroring()).isEqualTo(2);
    // both differ by 0.4: 200 children × 0.4
    assertThat(tour.childrenApart()).isEqualTo(80, within(1e-9));
    // a triangle of 300, 400 and 500 m
    assertThat(tour.metres()).isEqualTo(1200, within(1e-9));
    assertThat(tour.stops())
        .extracting(Tour.Stop::verdict)
        .containsOnly(Tour.Verdict.DOES_NOT_MIRROR);
  }

  @Test
  void A02_schools_that_mirror_need_no_tour() {
    assertThat(
            Tours.of(
                new TourQuestion(
                    List.of(new Spot("Midden", 0, 0, 100, 100)),
                    List.of(new Spot("Noord", 0, 300, 60, 40)),
                    RULES)))
        .isEmpty();
  }

  @Test
  void A03_a_small_school_may_differ_by_chance() {
    // 8 of 10: 30 points off, but 1.96·√(0.8·0.2/10) = 0.248, so 20 points are within chance.
    Tour tour =
        Tours.of(
                new TourQuestion(
                    List.of(new Spot("Midden", 0, 0, 100, 100)),
                    List.of(new Spot("Klein", 0, 300, 8, 2)),
                    RULES))
            .getFirst();
    assertThat(tour.stops().getFirst().verdict()).isEqualTo(Tour.Verdict.UNCERTAIN);
  }

  @Test
  void A04_the_schools_that_differ_most_are_visited() {
    Tour tour =
        Tours.of(
                new TourQuestion(
                    List.of(new Spot("Midden", 0, 0, 100, 100)),
                    List.of(
                        new Spot("Spiegel", 0, 100, 50, 50),
                        new Spot("Wit", 0, 300, 5, 95),
                        new Spot("Zwart", 0, 200, 95, 5)),
                    new TourQuestion.Rules(0.4, 0.6, 0.2, new TourQuestion.Reach(1000, 2))))
            .getFirst();
    assertThat(tour.stops())
        .extracting(stop -> stop.school().name())
        .containsExactlyInAnyOrder("Wit", "Zwart");
    assertThat(tour.metres()).isEqualTo(600, within(1e-9));
    assertThat(tour.schoolsNearby()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void B01_no_other_order_is_shorter(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Spot> stops = new ArrayList<>();
    int count = 1 + random.nextInt(7);
    for (int stop = 0; stop < count; stop++) {
      stops.add(new Spot("s" + stop, random.nextInt(1000), random.nextInt(1000), 1, 1));
    }
    Spot start = new Spot("home", random.nextInt(1000), random.nextInt(1000), 1, 1);
    ShortestRound round = ShortestRound.of(start, stops);
    assertThat(round.order()).as("seed " + seed).hasSize(count).doesNotHaveDuplicates();
    assertThat(length(start, stops, round.order())).isEqualTo(round.metres(), within(1e-9));
    assertThat(round.metres())
        .as("seed " + seed)
        .isEqualTo(shortest(start, start, new ArrayList<>(stops)), within(1e-9));
  }

  @Test
  void C01_what_is_wrong_is_said() {
    TourQuestion question =
        new TourQuestion(
            List.of(new Spot("A", 0, 0, -1, 0), new Spot("A", 0, 0, 1, 0)),
            List.of(new Spot("B", 0, 0, 0, -1)),
            new TourQuestion.Rules(0.6, 0.4, 2, new TourQuestion.Reach(-1, 13)));
    assertThat(question.check().kept())
        .extracting(finding -> finding.code())
        .containsExactlyInAnyOrder("X101", "X107", "X101", "X105", "X105", "X105", "X105");
    assertThatThrownBy(() -> Tours.of(question)).isInstanceOf(IllegalArgumentException.class);
  }

  private static double length(Spot start, List<Spot> stops, List<Integer> order) {
    double metres = 0;
    Spot at = start;
    for (int stop : order) {
      metres += at.metresTo(stops.get(stop));
      at = stops.get(stop);
    }
    return metres + at.metresTo(start);
  }

  private static double shortest(Spot home, Spot at, List<Spot> left) {
    if (left.isEmpty()) {
      return at.metresTo(home);
    }
    double least = Double.POSITIVE_INFINITY;
    for (Spot next : List.copyOf(left)) {
      List<Spot> rest = new ArrayList<>(left);
      rest.remove(next);
      least = Math.min(least, at.metresTo(next) + shortest(home, next, rest));
    }
    return least;
  }
}
