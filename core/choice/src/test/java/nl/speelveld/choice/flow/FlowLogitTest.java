package nl.speelveld.choice.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import nl.speelveld.choice.estimate.Estimates;
import nl.speelveld.choice.estimate.NotIdentified;
import nl.speelveld.choice.estimate.NotIdentified.Reason;
import nl.speelveld.choice.flow.FlowLogit.FlowFit;
import nl.speelveld.choice.logit.RankOrderedLogit;
import nl.speelveld.choice.situation.RankedLists;
import nl.speelveld.choice.term.Term;
import nl.speelveld.choice.term.Utility;
import org.junit.jupiter.api.Test;

class FlowLogitTest {
  private static final int ORIGINS = 20;
  private static final int SCHOOLS = 6;
  private final SplittableRandom random = new SplittableRandom(1);
  private final double[] distance = random.doubles(ORIGINS * SCHOOLS, 0, 5).toArray();
  private final double[] other = random.doubles(ORIGINS * SCHOOLS, -1, 1).toArray();
  private final double[] counts = counts();

  /// About 50 pupils from each origin, the school by distance and its own attraction.
  private double[] counts() {
    double[] drawn = new double[ORIGINS * SCHOOLS];
    for (int origin = 0; origin < ORIGINS; origin++) {
      for (int pupil = 0; pupil < 50; pupil++) {
        int best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int s = 0; s < SCHOOLS; s++) {
          int cell = origin * SCHOOLS + s;
          double v =
              -0.8 * distance[cell]
                  + 0.5 * other[cell]
                  + 0.3 * s
                  - Math.log(-Math.log(random.nextDouble()));
          best = v > highest ? s : best;
          highest = Math.max(highest, v);
        }
        drawn[origin * SCHOOLS + best]++;
      }
    }
    return drawn;
  }

  @Test
  void it_is_the_logit_of_single_choices_with_constants() {
    FlowFit fit =
        FlowLogit.find(
                Flows.dense(SCHOOLS, counts),
                List.of(FlowTerm.of("dist", distance), FlowTerm.of("other", other)))
            .orElseThrow();
    // the same, one row for each cell that is not empty, the count as its weight
    int[] cells = IntStream.range(0, counts.length).filter(cell -> counts[cell] > 0).toArray();
    List<int[]> lists = new ArrayList<>();
    double[] weights = new double[cells.length];
    int[] originOf = new int[cells.length];
    for (int row = 0; row < cells.length; row++) {
      lists.add(new int[] {cells[row] % SCHOOLS});
      weights[row] = counts[cells[row]];
      originOf[row] = cells[row] / SCHOOLS;
    }
    Estimates plain =
        RankOrderedLogit.fit(
                RankedLists.of(SCHOOLS, lists).givenBy(originOf).weighing(weights),
                Utility.of(
                        Term.table("dist", SCHOOLS, distance), Term.table("other", SCHOOLS, other))
                    .ofRows(originOf)
                    .withConstants(IntStream.range(0, SCHOOLS).mapToObj(s -> "s" + s).toList(), 0))
            .estimates();
    for (int k = 0; k < 2; k++) {
      assertThat(fit.values().get(k)).isCloseTo(plain.values().get(k), within(1e-8));
      for (int l = 0; l < 2; l++) {
        assertThat(fit.covariance().at(k, l)).isCloseTo(plain.classical().at(k, l), within(1e-9));
        assertThat(fit.clustered().at(k, l)).isCloseTo(plain.clustered().at(k, l), within(1e-9));
      }
    }
    assertThat(fit.constants().get(3) - fit.constants().get(0))
        .isCloseTo(plain.value("s3"), within(1e-8));
    assertThat(fit.logLikelihood()).isCloseTo(plain.account().logLikelihood(), within(1e-7));
    assertThat(fit.largestMisfit()).isLessThan(1e-11);
  }

  @Test
  void a_school_that_nobody_goes_to_is_named_and_has_no_chance() {
    double[] without = counts.clone();
    for (int origin = 0; origin < ORIGINS; origin++) {
      without[origin * SCHOOLS + 2] = 0;
    }
    FlowFit fit =
        FlowLogit.find(Flows.dense(SCHOOLS, without), List.of(FlowTerm.of("dist", distance)))
            .orElseThrow();
    assertThat(fit.notIdentified())
        .containsExactly(new NotIdentified("destination 2", Reason.NEVER_LISTED));
    assertThat(fit.constants().get(2)).isEqualTo(Double.NEGATIVE_INFINITY);
  }

  @Test
  void what_the_constants_can_stand_for_is_named() {
    double[] quality = new double[counts.length];
    double[] flat = new double[counts.length];
    for (int cell = 0; cell < quality.length; cell++) {
      quality[cell] = cell % SCHOOLS;
      flat[cell] = cell / SCHOOLS;
    }
    FlowFit fit =
        FlowLogit.find(
                Flows.dense(SCHOOLS, counts),
                List.of(
                    FlowTerm.of("dist", distance),
                    FlowTerm.of("quality", quality),
                    FlowTerm.of("flat", flat)))
            .orElseThrow();
    assertThat(fit.names()).containsExactly("dist");
    assertThat(fit.notIdentified())
        .containsExactly(
            new NotIdentified("quality", Reason.FOLLOWS_FROM_OTHERS),
            new NotIdentified("flat", Reason.NO_VARIATION));
  }

  // two islands without a bridge: what their schools have against each other nothing settles; and
  // an area all of whose pupils go to one school, which nobody else considers
  @Test
  void islands_and_an_area_with_one_school_have_the_same_taste_as_all() {
    int[] start = {0, 2, 4, 6, 8, 11};
    int[] school = {0, 1, 0, 1, 2, 3, 2, 3, 0, 1, 4};
    double[] km = {1, 2, 2, 1, 1, 2, 2, 1, 1, 2, 1};
    double[] heads = {30, 10, 10, 30, 60, 20, 20, 60, 0, 0, 7};
    FlowFit fit =
        FlowLogit.find(Flows.of(5, start, school, heads), List.of(FlowTerm.of("km", km)))
            .orElseThrow();
    // by hand: a kilometre divides the odds by 3
    assertThat(fit.value("km")).isCloseTo(-Math.log(3), within(1e-7));
    assertThat(fit.largestMisfit()).isLessThan(1e-6);
    // two areas of 40 apart: 2b is the log of an odds ratio with variance 2/30 + 2/10 = 4/15 in the
    // small island and 2/15 in the large one, so b has information 4 · 15/4 + 4 · 15/2
    assertThat(fit.covariance().standardError(0)).isCloseTo(1 / Math.sqrt(15 + 30), within(1e-6));
  }

  @Test
  void digits_do_not_hang_on_the_number_of_threads() throws Exception {
    int side = 400; // 160,000 cells are three parts
    double[] far = random.doubles((long) side * side, 0, 9).toArray();
    double[] heads = new double[far.length];
    for (int cell = 0; cell < heads.length; cell++) {
      heads[cell] = far[cell] < 3 ? random.nextInt(9) : 0;
    }
    Flows flows = Flows.dense(side, heads);
    List<FlowTerm> terms = List.of(FlowTerm.of("km", far));
    try (ForkJoinPool alone = new ForkJoinPool(1);
        ForkJoinPool four = new ForkJoinPool(4)) {
      FlowFit one = alone.submit(() -> FlowLogit.find(flows, terms).orElseThrow()).get();
      FlowFit many = four.submit(() -> FlowLogit.find(flows, terms).orElseThrow()).get();
      assertThat(many.values()).isEqualTo(one.values());
      assertThat(many.constants()).isEqualTo(one.constants());
      assertThat(many.covariance().at(0, 0)).isEqualTo(one.covariance().at(0, 0));
    }
  }

  // proportional fitting: each constant raised by the log of counted over expected, until none
  // moves
  @Test
  void constants_are_those_of_proportional_fitting() {
    for (long seed = 1; seed <= 40; seed++) {
      Flows flows = islands(new SplittableRandom(seed), 1 + (int) (seed % 3));
      double[] km = new SplittableRandom(-seed).doubles(flows.cells(), 0, 5).toArray();
      List<Double> begin = Collections.nCopies(flows.destinations(), 0.0);
      List<Double> found =
          FlowLogit.constants(flows, List.of(FlowTerm.of("km", km)), new double[] {-0.7}, begin);
      double[] expected = intake(flows, km, found.stream().mapToDouble(c -> c).toArray());
      double[] fitted = fitted(flows, km);
      double[] arriving = flows.arriving();
      for (int s = 0; s < arriving.length; s++) {
        assertThat(expected[s]).as("seed %d", seed).isCloseTo(arriving[s], within(1e-8));
        // constants of one island against each other; schools stand by turns on the islands
        int islands = 1 + (int) (seed % 3);
        int first = s % islands;
        while (arriving[first] == 0) {
          first += islands;
        }
        if (arriving[s] > 0) {
          assertThat(found.get(s) - found.get(first))
              .as("seed %d school %d", seed, s)
              .isCloseTo(fitted[s] - fitted[first], within(1e-6));
        } else {
          assertThat(found.get(s)).isEqualTo(Double.NEGATIVE_INFINITY);
        }
      }
    }
  }

  /// Thirty areas and twelve schools on islands without a bridge; some schools without pupils, some
  /// areas without families.
  private static Flows islands(SplittableRandom random, int islands) {
    int[] start = new int[31];
    List<Integer> to = new ArrayList<>();
    for (int origin = 0; origin < 30; origin++) {
      for (int school = origin % islands; school < 12; school += islands) {
        to.add(school);
      }
      start[origin + 1] = to.size();
    }
    double[] heads = new double[to.size()];
    for (int cell = 0; cell < heads.length; cell++) {
      heads[cell] = to.get(cell) >= 10 ? 0 : random.nextInt(8);
    }
    Arrays.fill(heads, start[7], start[8], 0);
    return Flows.of(12, start, to.stream().mapToInt(Integer::intValue).toArray(), heads);
  }

  private static double[] fitted(Flows flows, double[] km) {
    double[] constants = new double[flows.destinations()];
    double[] arriving = flows.arriving();
    for (int round = 0; round < 5_000; round++) {
      double[] now = intake(flows, km, constants);
      for (int s = 0; s < now.length; s++) {
        constants[s] =
            arriving[s] > 0
                ? constants[s] + Math.log(arriving[s] / now[s])
                : Double.NEGATIVE_INFINITY;
      }
    }
    return constants;
  }

  private static double[] intake(Flows flows, double[] km, double[] constants) {
    double[] intake = new double[constants.length];
    for (int origin = 0; origin < flows.origins(); origin++) {
      double sum = 0;
      for (int cell = flows.start(origin); cell < flows.start(origin + 1); cell++) {
        sum += Math.exp(-0.7 * km[cell] + constants[flows.destination(cell)]);
      }
      for (int cell = flows.start(origin); cell < flows.start(origin + 1); cell++) {
        int to = flows.destination(cell);
        intake[to] += flows.leaving(origin) * Math.exp(-0.7 * km[cell] + constants[to]) / sum;
      }
    }
    return intake;
  }

  @Test
  void a_thousand_islands_have_the_constants_of_one() {
    int islands = 1000; // more than there are regions
    int[] start = IntStream.rangeClosed(0, 2 * islands).map(origin -> 2 * origin).toArray();
    int[] school = IntStream.range(0, 4 * islands).map(cell -> cell / 4 * 2 + cell % 2).toArray();
    double[] heads = {30, 10, 10, 30};
    double[] km = {1, 2, 2, 1};
    FlowFit fit =
        FlowLogit.find(
                Flows.of(
                    2 * islands,
                    start,
                    school,
                    IntStream.range(0, school.length).mapToDouble(c -> heads[c % 4]).toArray()),
                List.of(
                    FlowTerm.of(
                        "km",
                        IntStream.range(0, school.length).mapToDouble(c -> km[c % 4]).toArray())))
            .orElseThrow();
    assertThat(fit.value("km")).isCloseTo(-Math.log(3), within(1e-7)); // by hand
  }

  @Test
  void flows_without_pupils_say_nothing() {
    Flows nobody = Flows.dense(2, new double[4]);
    assertThat(FlowLogit.find(nobody, List.of(FlowTerm.of("km", new double[] {1, 2, 2, 1}))))
        .isEmpty();
  }
}
