package nl.speelveld.optimisation.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.speelveld.optimisation.frontier.Cell;
import nl.speelveld.optimisation.frontier.Frontier;
import nl.speelveld.optimisation.frontier.FrontierPoint;
import nl.speelveld.optimisation.frontier.FrontierQuestion;
import nl.speelveld.optimisation.frontier.Limit;
import nl.speelveld.optimisation.frontier.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeatsTest {
  private static final Limit ANY = Limit.ofMeanMetres(Double.POSITIVE_INFINITY);

  @Test
  void A01_places_go_where_the_two_groups_can_meet() {
    // West has 10 of the group, East 10 others, 1 km apart; Middle is 100 m from both and holds
    // nobody yet. All may travel 2 km together (100 m a pupil). Without Middle one of each side
    // swaps
    // (2 km): D = 0.8. With 4 places there 2 of each meet for 0.4 km, and 1.6 km are left for 0.8
    // of
    // a swap: D = 1 − 0.2 − 0.16 = 0.64.
    double[][] metres = {{0, 100, 1000}, {1000, 100, 0}};
    FrontierQuestion town =
        new FrontierQuestion(
            List.of(new Cell(0, 0, 10, 0), new Cell(1000, 0, 0, 10)),
            List.of(
                new Site("West", 0, 0, 10),
                new Site("Middle", 500, 0, 0),
                new Site("East", 1000, 0, 10)),
            new FrontierQuestion.Reach(3, (cell, school) -> metres[cell][school]),
            List.of());
    SeatAnswer answer =
        SeatsOnFrontier.find(town, Limit.ofMeanMetres(100), new Portions(1, 4), 50).orElseThrow();
    assertThat(answer.before()).isEqualTo(0.8, within(1e-9));
    assertThat(answer.added()).containsExactly(0, 4, 0);
    assertThat(answer.proof().value()).isEqualTo(0.64, within(1e-9));
    assertThat(answer.proof().isBest()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void B01_no_other_division_lowers_the_frontier_more(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    FrontierQuestion town = town(random);
    double least = Frontier.findLeastTravel(town, ANY).orElseThrow().meanMetres().value();
    Limit limit = Limit.ofMeanMetres(least * 1.1);
    Portions portions = new Portions(2, 10);
    SeatAnswer answer = SeatsOnFrontier.find(town, limit, portions, 100).orElseThrow();
    SeatAnswer tried =
        SeatsByTrial.of(added -> d(withSeats(town, added), limit), 5, portions, 1000);
    assertThat(answer.proof().value())
        .as("seed " + seed)
        .isEqualTo(tried.proof().value(), within(1e-8));
    assertThat(answer.proof().isBest()).as("seed " + seed).isTrue();
    assertThat(answer.proof().value())
        .as("seed " + seed)
        .isEqualTo(
            d(withSeats(town, answer.added().stream().mapToInt(i -> i).toArray()), limit),
            within(1e-8));
    assertThat(answer.before()).isEqualTo(tried.before(), within(1e-9));
  }

  @Test
  void B02_greedy_hands_in_its_bound() {
    // Each portion at school s is worth s + 1, at most twice: value = 100 − Σ (s+1)·min(2,
    // portions).
    SeatsByTrial.Model model =
        added -> {
          double value = 100;
          for (int school = 0; school < added.length; school++) {
            value -= (school + 1) * Math.min(2, added[school] / 25);
          }
          return value;
        };
    SeatAnswer greedy = SeatsByTrial.of(model, 10, new Portions(3, 25), 10);
    assertThat(greedy.proof().value()).isEqualTo(100 - 10 - 10 - 9);
    // with three portions everywhere: 100 − 2·(1 + … + 10) = −10
    assertThat(greedy.proof().bound()).isEqualTo(-10);
    SeatAnswer exact = SeatsByTrial.of(model, 10, new Portions(3, 25), 1000);
    assertThat(exact.proof().value()).isEqualTo(71);
    assertThat(exact.proof().isBest()).isTrue();
    assertThat(exact.added()).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 25, 50);
  }

  @Test
  void C01_no_answer_where_the_limit_cannot_be_kept() {
    FrontierQuestion town = town(new SplittableRandom(1));
    assertThat(SeatsOnFrontier.find(town, Limit.ofMeanMetres(0), new Portions(1, 10), 10))
        .isEmpty();
    assertThatThrownBy(() -> new Portions(0, 10)).isInstanceOf(IllegalArgumentException.class);
  }

  private static double d(FrontierQuestion question, Limit limit) {
    return ((FrontierPoint.Reached) Frontier.at(question, limit)).dissimilarity();
  }

  private static FrontierQuestion withSeats(FrontierQuestion town, int[] added) {
    List<Site> schools = new ArrayList<>();
    for (int school = 0; school < added.length; school++) {
      Site site = town.schools().get(school);
      schools.add(site.withSeats(site.seats() + added[school]));
    }
    return town.withSchools(schools);
  }

  private static FrontierQuestion town(SplittableRandom random) {
    List<Cell> cells = new ArrayList<>();
    for (int cell = 0; cell < 8; cell++) {
      int x = random.nextInt(4000);
      cells.add(new Cell(x, random.nextInt(4000), x / 200, 20 - x / 200.0));
    }
    List<Site> schools = new ArrayList<>();
    for (int school = 0; school < 5; school++) {
      schools.add(
          new Site(
              "s" + school, random.nextInt(4000), random.nextInt(4000), 32 + random.nextInt(4)));
    }
    return FrontierQuestion.asTheCrowFlies(cells, schools, 5);
  }
}
