package nl.speelveld.segregation.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.speelveld.segregation.multigroup.InformationIndex;
import nl.speelveld.segregation.multigroup.MultigroupDissimilarity;
import nl.speelveld.segregation.multigroup.RelativeDiversity;
import nl.speelveld.segregation.twogroup.Exposure;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpatialTest {
  private static final List<String> GROUPS = List.of("a", "b");
  // a straight street: three doors, 100 metres apart, ten people behind each
  private static final UnitGroupCounts STREET =
      UnitGroupCounts.ofHeads(List.of("1", "2", "3"), GROUPS, 10, 0, 0, 10, 10, 0);
  private static final Sites DOORS = Sites.of(new double[] {0, 100, 200}, new double[] {0, 0, 0});

  @Test
  void a_straight_street_by_hand() {
    // radius 100: door 1 has doors 1, 2 around it: ½ a; door 2 all three: ⅔ a; door 3: ½ a. Overall
    // ⅔ a.
    LocalEnvironments around = LocalEnvironments.of(STREET, DOORS, new Kernel.Uniform(100));
    assertThat(around.share(0, 0)).isCloseTo(1 / 2.0, within(1e-15));
    assertThat(around.share(1, 0)).isCloseTo(2 / 3.0, within(1e-15));
    // a live behind doors 1 and 3: isolation ½
    assertThat(SpatialExposure.isolation(around, 0).value()).isCloseTo(1 / 2.0, within(1e-15));
    // b live behind door 2: exposure to a ⅔
    assertThat(SpatialExposure.of(around, 1, 0).value()).isCloseTo(2 / 3.0, within(1e-15));
    // per group 10·⅙ + 0 + 10·⅙ = 10/3, both 20/3; I = 4/9; 20/3 / (2·30·4/9) = ¼
    assertThat(SpatialDissimilarity.of(around).value()).isCloseTo(1 / 4.0, within(1e-15));
    // Ĩ: ½, 4/9, ½ against 4/9: 1 − (½ + 4/9 + ½) / (3 · 4/9) = −1/12: more mixed than the whole
    assertThat(RelativeSpatialDiversity.of(around).value()).isCloseTo(-1 / 12.0, within(1e-14));
    double whole = -2 / 3.0 * Math.log(2 / 3.0) - 1 / 3.0 * Math.log(1 / 3.0);
    assertThat(SpatialInformationIndex.of(around).value())
        .isCloseTo(1 - (2 * Math.log(2) + whole) / (3 * whole), within(1e-14));
  }

  @Test
  void nearer_people_count_more() {
    // linear to 200 m: door 1 counts door 1 fully, door 2 half, door 3 not: a 10, b 5
    LocalEnvironments linear = LocalEnvironments.of(STREET, DOORS, new Kernel.Linear(200));
    assertThat(linear.share(0, 0)).isCloseTo(2 / 3.0, within(1e-15));
    // exponential, scale 100: weights 1, e⁻¹, e⁻²
    LocalEnvironments exponential =
        LocalEnvironments.of(STREET, DOORS, new Kernel.Exponential(100));
    double near = 1 + Math.exp(-2);
    assertThat(exponential.share(0, 0)).isCloseTo(near / (near + Math.exp(-1)), within(1e-15));
    // gaussian, σ 100: weights 1, e^−½, e⁻²
    LocalEnvironments gaussian = LocalEnvironments.of(STREET, DOORS, new Kernel.Gaussian(100));
    assertThat(gaussian.share(0, 0)).isCloseTo(near / (near + Math.exp(-.5)), within(1e-15));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void at_radius_nought_the_indices_are_the_ordinary_ones(int seed) {
    World world = new World(seed);
    LocalEnvironments around =
        LocalEnvironments.of(world.counts, world.sites, new Kernel.Uniform(0));
    near(SpatialInformationIndex.of(around), InformationIndex.of(world.counts));
    near(SpatialDissimilarity.of(around), MultigroupDissimilarity.of(world.counts));
    near(RelativeSpatialDiversity.of(around), RelativeDiversity.of(world.counts));
    near(SpatialExposure.of(around, 0, 1), Exposure.of(world.counts, 0, 1));
  }

  @ParameterizedTest
  @MethodSource("wide")
  void with_everybody_around_nobody_is_segregated(Kernel kernel) {
    World world = new World(9);
    LocalEnvironments around = LocalEnvironments.of(world.counts, world.sites, kernel);
    assertThat(SpatialInformationIndex.of(around).value()).isCloseTo(0, within(1e-9));
    assertThat(SpatialDissimilarity.of(around).value()).isCloseTo(0, within(1e-6));
    assertThat(SpatialExposure.of(around, 0, 1).value())
        .isCloseTo(world.counts.groupTotal(1) / world.counts.total(), within(1e-6));
  }

  static Stream<Kernel> wide() {
    return Stream.of(
        new Kernel.Uniform(1e9),
        new Kernel.Linear(1e12),
        new Kernel.Exponential(1e12),
        new Kernel.Gaussian(1e9));
  }

  @ParameterizedTest
  @MethodSource("some")
  void looking_into_buckets_is_looking_at_everybody(Kernel kernel) {
    for (int seed = 1; seed <= 5; seed++) {
      World world = new World(seed);
      LocalEnvironments around = LocalEnvironments.of(world.counts, world.sites, kernel);
      for (int point = 0; point < world.counts.units(); point++) {
        double inGroup = 0;
        double all = 0;
        for (int other = 0; other < world.counts.units(); other++) {
          double weight = kernel.weight(world.sites.metres(point, other));
          inGroup += weight * world.counts.count(other, 1);
          all += weight * world.counts.unitTotal(other);
        }
        assertThat(around.share(point, 1))
            .as("seed %d point %d", seed, point)
            .isCloseTo(all == 0 ? 0 : inGroup / all, within(1e-12));
      }
    }
  }

  static Stream<Kernel> some() {
    return Stream.of(
        new Kernel.Uniform(130),
        new Kernel.Linear(400),
        new Kernel.Exponential(20),
        new Kernel.Gaussian(35));
  }

  @Test
  void the_mirror_image_of_a_town_is_as_segregated() {
    World world = new World(4);
    double[] mirrored = new double[world.sites.size()];
    Arrays.setAll(mirrored, site -> -world.sites.x(site));
    double[] north = new double[mirrored.length];
    Arrays.setAll(north, world.sites::y);
    Kernel kernel = new Kernel.Gaussian(150);
    LocalEnvironments one = LocalEnvironments.of(world.counts, world.sites, kernel);
    LocalEnvironments other = LocalEnvironments.of(world.counts, Sites.of(mirrored, north), kernel);
    near(SpatialInformationIndex.of(one), SpatialInformationIndex.of(other));
    near(SpatialDissimilarity.of(one), SpatialDissimilarity.of(other));
  }

  @Test
  void exposures_to_all_groups_add_up_to_one() {
    World world = new World(6);
    LocalEnvironments around =
        LocalEnvironments.of(world.counts, world.sites, new Kernel.Linear(300));
    double sum =
        IntStream.range(0, world.counts.groups())
            .mapToDouble(group -> SpatialExposure.of(around, 0, group).value())
            .sum();
    assertThat(sum).isCloseTo(1, within(1e-12));
  }

  @Test
  void a_chess_board_is_segregated_by_street_and_two_halves_by_part_of_town() {
    // the same hundred points, a and b alternating or in two halves
    double[] x = new double[100];
    Arrays.setAll(x, site -> 10.0 * site);
    Sites street = Sites.of(x, new double[100]);
    List<Double> radii = List.of(0.0, 20.0, 100.0);
    SpatialProfile board =
        SpatialProfile.of(world(site -> site % 2), street, radii, Kernel.Uniform::new);
    SpatialProfile halves =
        SpatialProfile.of(world(site -> site / 50), street, radii, Kernel.Uniform::new);
    assertThat(board.scales().getFirst().informationIndex().value()).isEqualTo(1);
    assertThat(halves.scales().getFirst().informationIndex().value()).isEqualTo(1);
    assertThat(board.macroToMicro().value()).isLessThan(.01);
    assertThat(halves.macroToMicro().value()).isGreaterThan(.8);
  }

  @Test
  void nobody_and_one_group_give_reasons() {
    UnitGroupCounts nobody =
        UnitGroupCounts.ofHeads(List.of("1", "2", "3"), GROUPS, 0, 0, 0, 0, 0, 0);
    LocalEnvironments around = LocalEnvironments.of(nobody, DOORS, new Kernel.Uniform(50));
    assertThat(around.somebodyNear(0)).isFalse();
    assertThat(SpatialInformationIndex.of(around))
        .isEqualTo(IndexValue.undefined(IndexValue.Reason.NOBODY_COUNTED));
    assertThat(SpatialExposure.of(around, 0, 1))
        .isEqualTo(IndexValue.undefined(IndexValue.Reason.GROUP_IS_EMPTY));
    UnitGroupCounts one = UnitGroupCounts.ofHeads(List.of("1", "2", "3"), GROUPS, 1, 0, 4, 0, 2, 0);
    assertThat(SpatialDissimilarity.of(LocalEnvironments.of(one, DOORS, new Kernel.Uniform(50))))
        .isEqualTo(IndexValue.undefined(IndexValue.Reason.EVERYONE_IS_IN_THE_GROUP));
  }

  private static UnitGroupCounts world(java.util.function.IntUnaryOperator groupOfSite) {
    double[] n = new double[200];
    for (int site = 0; site < 100; site++) {
      n[2 * site + groupOfSite.applyAsInt(site)] = 10;
    }
    return UnitGroupCounts.of(
        IntStream.range(0, 100).mapToObj(site -> "p" + site).toList(), GROUPS, n);
  }

  private static void near(IndexValue actual, IndexValue expected) {
    assertThat(actual.value()).isCloseTo(expected.value(), within(1e-12));
  }

  /// A random town of 80 points on a square kilometre.
  private static final class World {
    final UnitGroupCounts counts;
    final Sites sites;

    World(int seed) {
      Random random = new Random(seed);
      counts =
          UnitGroupCounts.of(
              IntStream.range(0, 80).mapToObj(point -> "p" + point).toList(),
              List.of("a", "b", "c"),
              random.ints(240, 0, 30).asDoubleStream().toArray());
      sites =
          Sites.of(random.doubles(80, 0, 1000).toArray(), random.doubles(80, 0, 1000).toArray());
    }
  }
}
