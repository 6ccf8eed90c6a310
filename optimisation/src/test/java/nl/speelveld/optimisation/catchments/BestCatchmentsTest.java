package nl.speelveld.optimisation.catchments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.speelveld.optimisation.proof.Effort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BestCatchmentsTest {
  /// A street of four blocks, 10 pupils each; in the group 10, 10, 0, 0. Schools in the first and
  /// the last block, 20 seats each, now the two nearest blocks each.
  private static final List<Block> STREET =
      List.of(
          new Block("1", 10, 0, 0),
          new Block("2", 10, 0, 0),
          new Block("3", 0, 10, 1),
          new Block("4", 0, 10, 1));

  private static final CatchmentQuestion.Travel FAR =
      new CatchmentQuestion.Travel((block, school) -> 1 + Math.abs(block - 3 * school), 10);

  @Test
  void A01_blocks_across_the_street_are_exchanged() {
    // One of the two blocks of each side changes: both schools 10 : 10, D from 1 to 0.
    Drawing.Drawn drawn =
        drawn(new CatchmentQuestion(STREET, List.of(20.0, 20.0), FAR, new Shape.Anyhow()));
    assertThat(drawn.before()).isEqualTo(1, within(1e-12));
    assertThat(drawn.proof().value()).isEqualTo(0, within(1e-12));
    assertThat(drawn.proof().isBest()).isTrue();
    assertThat(drawn.movedShare()).isEqualTo(0.5, within(1e-12));
  }

  @Test
  void A02_areas_that_hang_together_cannot_reach_across_each_other() {
    // School 0 stands in block 1 and school 1 in block 4; with 20 seats each, the only areas in a
    // street are 1+2 and 3+4. Nothing is to be had.
    Drawing.Drawn drawn =
        drawn(
            new CatchmentQuestion(
                STREET,
                List.of(20.0, 20.0),
                FAR,
                new Shape.HangingTogether(
                    List.of(new Shape.Border(0, 1), new Shape.Border(1, 2), new Shape.Border(2, 3)),
                    List.of(0, 3))));
    assertThat(drawn.proof().value()).isEqualTo(1, within(1e-12));
    assertThat(drawn.proof().isBest()).isTrue();
    assertThat(drawn.movedShare()).isZero();
  }

  @Test
  void A03_nobody_travels_farther_than_allowed() {
    Drawing.Drawn drawn =
        drawn(
            new CatchmentQuestion(
                STREET,
                List.of(40.0, 40.0),
                new CatchmentQuestion.Travel(FAR.distance(), 1.4),
                new Shape.Anyhow()));
    // Block 2 is 2 from its school and 3 from the other: 1.5 times, too far.
    assertThat(drawn.movedShare()).isZero();
  }

  @Test
  void A04_a_block_without_a_way_to_any_school_has_no_drawing() {
    Drawing drawing =
        BestCatchments.of(
            new CatchmentQuestion(
                STREET,
                List.of(20.0, 20.0),
                FAR,
                new Shape.HangingTogether(
                    List.of(new Shape.Border(0, 1), new Shape.Border(2, 3)), List.of(0, 2))));
    // Block 4 hangs on block 3 only and block 2 on block 1 only: the present areas are the only
    // ones.
    assertThat(((Drawing.Drawn) drawing).proof().value()).isEqualTo(1, within(1e-12));
    Drawing none =
        BestCatchments.of(
            new CatchmentQuestion(
                STREET,
                List.of(20.0, 20.0),
                FAR,
                new Shape.HangingTogether(
                    List.of(new Shape.Border(0, 1), new Shape.Border(1, 2)), List.of(0, 2))));
    assertThat(none).isEqualTo(new Drawing.None(true));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void B01_no_other_drawing_of_a_small_town_is_better(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (boolean together : new boolean[] {false, true}) {
      CatchmentQuestion town = town(random, together);
      double best = best(town, new int[9], 0);
      Drawing drawing = BestCatchments.of(town);
      if (drawing instanceof Drawing.Drawn drawn) {
        assertThat(drawn.proof().value())
            .as("seed " + seed + " together " + together)
            .isEqualTo(best, within(1e-9));
        assertThat(drawn.proof().isBest()).as("seed " + seed).isTrue();
      } else {
        assertThat(drawing).as("seed " + seed).isEqualTo(new Drawing.None(true));
        assertThat(best).as("seed " + seed).isEqualTo(Double.POSITIVE_INFINITY);
      }
    }
  }

  @Test
  void B02_little_effort_leaves_a_gap_and_a_true_bound() {
    CatchmentQuestion town = town(new SplittableRandom(3), false);
    Drawing little = BestCatchments.of(town, new Effort(1e-6));
    double best = best(town, new int[9], 0);
    if (little instanceof Drawing.Drawn drawn) {
      assertThat(drawn.proof().bound()).isLessThanOrEqualTo(best + 1e-9);
      assertThat(drawn.proof().value()).isGreaterThanOrEqualTo(best - 1e-9);
    } else {
      assertThat(little).isEqualTo(new Drawing.None(false));
    }
  }

  @Test
  void C01_what_is_wrong_is_said_before_anything_runs() {
    CatchmentQuestion question =
        new CatchmentQuestion(
            List.of(new Block("1", -1, 0, 0), new Block("1", 5, 0, 7)),
            List.of(2.0, 1.0),
            new CatchmentQuestion.Travel((block, school) -> 1, 0.5),
            new Shape.HangingTogether(List.of(new Shape.Border(0, 9)), List.of(0, 0)));
    assertThat(question.check().kept())
        .extracting(finding -> finding.code())
        .containsExactlyInAnyOrder("X101", "X105", "X107", "X103", "X106", "X105", "X105", "X107");
    assertThatThrownBy(() -> BestCatchments.of(question))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Drawing.Drawn drawn(CatchmentQuestion question) {
    return (Drawing.Drawn) BestCatchments.of(question);
  }

  /// Nine blocks in a square of three by three, three schools in three of them.
  private static CatchmentQuestion town(SplittableRandom random, boolean together) {
    List<Block> blocks = new ArrayList<>();
    List<Shape.Border> borders = new ArrayList<>();
    for (int block = 0; block < 9; block++) {
      int inGroup = random.nextInt(20);
      blocks.add(new Block("b" + block, inGroup, 20 - inGroup, block / 3));
      if (block % 3 < 2) {
        borders.add(new Shape.Border(block, block + 1));
      }
      if (block < 6) {
        borders.add(new Shape.Border(block, block + 3));
      }
    }
    List<Integer> standing =
        List.of(random.nextInt(3), 3 + random.nextInt(3), 6 + random.nextInt(3));
    return new CatchmentQuestion(
        blocks,
        List.of(70.0, 80.0, 60.0),
        new CatchmentQuestion.Travel(
            (block, school) ->
                1
                    + Math.abs(block % 3 - standing.get(school) % 3)
                    + Math.abs(block / 3 - standing.get(school) / 3),
            2),
        together ? new Shape.HangingTogether(borders, standing) : new Shape.Anyhow());
  }

  /// Tries every school for every block.
  private static double best(CatchmentQuestion town, int[] school, int block) {
    if (block == 9) {
      return value(town, school);
    }
    double best = Double.POSITIVE_INFINITY;
    for (int choice = 0; choice < 3; choice++) {
      if (town.mayBelong(block, choice)) {
        school[block] = choice;
        best = Math.min(best, best(town, school, block + 1));
      }
    }
    return best;
  }

  private static double value(CatchmentQuestion town, int[] school) {
    double[][] counts = new double[3][2];
    double[] all = new double[2];
    for (int block = 0; block < 9; block++) {
      counts[school[block]][0] += town.blocks().get(block).inGroup();
      counts[school[block]][1] += town.blocks().get(block).rest();
      all[0] += town.blocks().get(block).inGroup();
      all[1] += town.blocks().get(block).rest();
    }
    double d = 0;
    for (int one = 0; one < 3; one++) {
      if (counts[one][0] + counts[one][1] > town.seats().get(one)) {
        return Double.POSITIVE_INFINITY;
      }
      d += Math.abs(counts[one][0] / all[0] - counts[one][1] / all[1]) / 2;
    }
    if (town.shape() instanceof Shape.HangingTogether together && !hangs(together, school)) {
      return Double.POSITIVE_INFINITY;
    }
    return d;
  }

  /// Spreads from the schools until nothing is added.
  private static boolean hangs(Shape.HangingTogether together, int[] school) {
    boolean[] reached = new boolean[9];
    for (int one = 0; one < 3; one++) {
      reached[together.blockOfSchool().get(one)] = school[together.blockOfSchool().get(one)] == one;
    }
    for (int round = 0; round < 9; round++) {
      for (Shape.Border border : together.borders()) {
        if (school[border.one()] == school[border.other()]
            && (reached[border.one()] || reached[border.other()])) {
          reached[border.one()] = true;
          reached[border.other()] = true;
        }
      }
    }
    for (boolean one : reached) {
      if (!one) {
        return false;
      }
    }
    return true;
  }
}
