package nl.speelveld.simulation.compass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.segregation.chance.RandomStream;
import nl.speelveld.simulation.taste.CompositionTaste;
import nl.speelveld.simulation.taste.DistanceTaste;
import nl.speelveld.table.finding.Place;
import org.junit.jupiter.api.Test;

/// Families that move between schools.
class CompassSchoolsTest {
  private static final CompositionTaste MIX = new CompositionTaste(0.5, 0.6);
  private static final DistanceTaste NEAR = new DistanceTaste(2, 2);

  /// A straight street: a family at each of 0 … n − 1, a school at each third of it.
  private static CompassCity street(int families) {
    double[] schools = {families / 6.0, families / 2.0, families * 5 / 6.0};
    double[][] distances = new double[families][];
    int[] group = new int[families];
    for (int family = 0; family < families; family++) {
      int at = family;
      distances[family] = Arrays.stream(schools).map(school -> Math.abs(school - at)).toArray();
      group[family] = family % 2;
    }
    return CompassCity.of(distances, IntStream.range(0, families).toArray(), group);
  }

  private static CompassParameters parameters(double alpha, Seats seats) {
    CompassGroup group = new CompassGroup(alpha, MIX, NEAR);
    return new CompassParameters(
        List.of(group, group), seats, Pace.published(100), new SchoolRanking.Highest());
  }

  @Test
  void A01_by_distance_alone_everybody_ends_at_the_nearest_school_that_has_room() {
    CompassCity street = street(60);
    CompassOutcome end = CompassSchools.of(street, parameters(0, new Seats(3, 0))).run(7);
    NearestSchools nearest = NearestSchools.of(street);
    for (int family = 0; family < 60; family++) {
      assertThat(end.schoolOf(family)).isEqualTo(nearest.schoolOf(family));
    }
    assertThat(end.meanDistance()).isEqualTo(nearest.meanDistance());
    assertThat(end.settled()).isTrue();
  }

  @Test
  void A02_nobody_leaves_a_school_of_the_minimum() {
    // dealt evenly, 20 pupils each, and 20 is the minimum: nobody may go
    CompassOutcome end = CompassSchools.of(street(60), parameters(0, new Seats(3, 20))).run(7);
    assertThat(end.path().subList(1, end.path().size())).allMatch(step -> step.moved() == 0);
  }

  @Test
  void A03_no_school_holds_more_than_its_seats() {
    CompassParameters tight = parameters(0.5, new Seats(1, 0));
    CompassOutcome end = CompassSchools.of(street(60), tight).run(3);
    assertThat(tight.seats().perSchool(60, 3)).isEqualTo(21); // 1 + 60 / 3
    for (int school = 0; school < 3; school++) {
      assertThat(end.pupils().unitTotal(school)).isLessThanOrEqualTo(21);
    }
    assertThat(end.pupils().total()).isEqualTo(60);
  }

  @Test
  void B01_the_published_random_ranking_is_not_random_at_any_temperature() {
    CompassCity street = street(90);
    CompassParameters highest = parameters(0.5, new Seats(2, 0));
    CompassOutcome sorted = CompassSchools.of(street, highest).run(5);
    for (double temperature : new double[] {0, 1, 50}) {
      CompassOutcome drawn =
          CompassSchools.of(
                  street,
                  highest.withRanking(new SchoolRanking.ProportionalAsPublished(temperature)))
              .run(5);
      assertThat(drawn.pupils().toString()).isEqualTo(sorted.pupils().toString());
      assertThat(drawn.path()).isEqualTo(sorted.path());
    }
  }

  @Test
  void B02_with_the_fault_mended_chance_alone_mixes_and_a_high_temperature_sorts() {
    CompassCity street = street(90);
    CompassParameters byDistance = parameters(0, new Seats(3, 0));
    NearestSchools nearest = NearestSchools.of(street);
    CompassOutcome hot =
        CompassSchools.of(street, byDistance.withRanking(new SchoolRanking.RandomUtility(1e6)))
            .run(1);
    assertThat(hot.meanDistance()).isCloseTo(nearest.meanDistance(), within(1e-9));
    CompassOutcome cold =
        CompassSchools.of(street, byDistance.withRanking(new SchoolRanking.RandomUtility(0)))
            .run(1);
    assertThat(cold.meanDistance()).isGreaterThan(2 * nearest.meanDistance());
  }

  @Test
  void C01_the_same_seed_gives_the_same_schools_and_runs_do_not_disturb_each_other() {
    CompassSchools prepared = CompassSchools.of(street(90), parameters(0.5, new Seats(2, 0)));
    List<StepFigures> alone = prepared.run(11).path();
    List<List<StepFigures>> sideBySide =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(run -> prepared.run(run == 5 ? 11 : run).path())
            .toList();
    assertThat(sideBySide.get(5)).isEqualTo(alone);
    assertThat(sideBySide.get(4)).isNotEqualTo(alone);
  }

  @Test
  void C02_the_mean_and_spread_that_follow_moves_are_those_of_all_families() {
    CompassCity street = street(61);
    CompassParameters parameters = parameters(0.4, new Seats(2, 3));
    CompassOutcome end = CompassSchools.of(street, parameters).run(2);
    double[] utility = new double[61];
    for (int family = 0; family < 61; family++) {
      int school = end.schoolOf(family);
      int group = street.group(family);
      double share = end.pupils().count(school, group) / end.pupils().unitTotal(school);
      double far = street.distance(street.place(family), school);
      utility[family] = 0.4 * MIX.utility(share) + 0.6 * NEAR.utility(far);
    }
    double mean = Arrays.stream(utility).average().orElseThrow();
    double squares = Arrays.stream(utility).map(u -> (u - mean) * (u - mean)).sum();
    assertThat(end.last().meanUtility()).isCloseTo(mean, within(1e-12));
    assertThat(end.last().sdUtility()).isCloseTo(Math.sqrt(squares / 61), within(1e-9));
  }

  @Test
  void C03_the_quick_search_finds_what_looking_at_every_school_finds() {
    RandomStream random = RandomStream.of(20260101, 0);
    double[][] distances = new double[40][9];
    for (double[] row : distances) {
      Arrays.setAll(row, school -> random.below(5)); // many ties
    }
    int[] place = IntStream.range(0, 200).map(family -> random.below(40)).toArray();
    int[] group = IntStream.range(0, 200).map(family -> random.below(2)).toArray();
    CompassCity city = CompassCity.of(distances, place, group);
    CompassParameters parameters = parameters(0.5, new Seats(1.2, 2));
    int[] start = IntStream.range(0, 200).map(family -> family % 9).toArray();
    int[] order = IntStream.range(0, 200).map(turn -> (turn * 77) % 200).toArray();
    CompassOutcome after =
        CompassSchools.of(city, parameters).replay(start, List.of(order)).getFirst();
    int[] expected = slowly(city, parameters, start, order);
    for (int family = 0; family < 200; family++) {
      assertThat(after.schoolOf(family)).isEqualTo(expected[family]);
    }
  }

  /// One step, as it is told: each mover sorts all schools and goes down the list.
  private static int[] slowly(
      CompassCity city, CompassParameters parameters, int[] start, int[] order) {
    int[] schoolOf = start.clone();
    int[] total = new int[city.schools()];
    double[][] share = new double[2][city.schools()];
    for (int family = 0; family < start.length; family++) {
      total[start[family]]++;
      share[city.group(family)][start[family]]++;
    }
    for (int school = 0; school < total.length; school++) {
      share[0][school] /= total[school];
      share[1][school] /= total[school];
    }
    int seats = parameters.seats().perSchool(start.length, total.length);
    for (int family : order) {
      int own = schoolOf[family];
      CompassGroup likes = parameters.groups().get(city.group(family));
      List<Integer> list =
          IntStream.range(0, total.length)
              .boxed()
              .sorted(
                  Comparator.comparingDouble(school ->
                      -(likes.alpha()
                              * likes.composition().utility(share[city.group(family)][school])
                          + (1 - likes.alpha())
                              * likes
                                  .distance()
                                  .utility(city.distance(city.place(family), school)))))
              .toList();
      boolean kept = total[own] <= parameters.seats().minimumPupils();
      int to =
          kept
              ? own
              : list.stream()
                  .filter(school -> school == own || total[school] < seats)
                  .findFirst()
                  .orElseThrow();
      total[own]--;
      total[to]++;
      schoolOf[family] = to;
    }
    return schoolOf;
  }

  @Test
  void D01_parameters_that_do_not_fit_the_city_are_found_before_anything_runs() {
    CompassParameters one =
        new CompassParameters(
            List.of(new CompassGroup(2, MIX, NEAR)),
            new Seats(0.5, -1),
            new Pace(0, 0, 1, 0),
            new SchoolRanking.RandomUtility(-1));
    assertThat(CompassSchools.check(street(9), one, Place.NOWHERE).count("S102")).isEqualTo(1);
    assertThat(CompassSchools.check(street(9), one, Place.NOWHERE).count("S101")).isEqualTo(8);
    assertThatThrownBy(() -> CompassSchools.of(street(9), one))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Check before running");
  }
}
