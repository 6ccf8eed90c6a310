package nl.speelveld.segregation.incremental;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import nl.speelveld.segregation.catalogue.DrawnTables;
import nl.speelveld.segregation.multigroup.InformationIndex;
import nl.speelveld.segregation.multigroup.MutualInformation;
import nl.speelveld.segregation.twogroup.Dissimilarity;
import nl.speelveld.segregation.twogroup.EtaSquared;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.api.Test;

class MovingPupilsTest {
  private static UnitGroupCounts drawn(Random random, int units, int groups) {
    int[] n = random.ints((long) units * groups, 0, 60).toArray();
    return UnitGroupCounts.ofHeads(
        DrawnTables.names("u", units), DrawnTables.names("g", groups), n);
  }

  private static UnitGroupCounts tableOf(MovingPupils pupils, UnitGroupCounts shape) {
    double[] cells = new double[shape.units() * shape.groups()];
    for (int cell = 0; cell < cells.length; cell++) {
      cells[cell] = pupils.count(cell / shape.groups(), cell % shape.groups());
    }
    return UnitGroupCounts.of(shape.unitNames(), shape.groupNames(), cells);
  }

  private static void equalsRecomputation(MovingPupils pupils, UnitGroupCounts shape) {
    UnitGroupCounts now = tableOf(pupils, shape);
    for (int group = 0; group < shape.groups(); group++) {
      assertThat(pupils.dissimilarity(group).value())
          .isCloseTo(Dissimilarity.of(now, group).value(), within(1e-12));
      assertThat(pupils.etaSquared(group).value())
          .isCloseTo(EtaSquared.of(now, group).value(), within(1e-12));
    }
    assertThat(pupils.mutualInformation().value())
        .isCloseTo(MutualInformation.of(now).value(), within(1e-12));
    assertThat(pupils.informationIndex().value())
        .isCloseTo(InformationIndex.of(now).value(), within(1e-12));
  }

  @Test
  void A01_a_million_moves_equal_a_recomputation() {
    Random random = new Random(20261122);
    UnitGroupCounts start = drawn(random, 40, 5);
    MovingPupils pupils = MovingPupils.of(start);
    for (int moved = 0; moved < 1_000_000; ) {
      int group = random.nextInt(5);
      int from = random.nextInt(40);
      if (pupils.count(from, group) > 0) {
        pupils.move(group, from, random.nextInt(40));
        moved++;
      }
    }
    equalsRecomputation(pupils, start);
    assertThat(tableOf(pupils, start).total()).isEqualTo(start.total());
  }

  @Test
  void A02_pupils_who_come_and_go_equal_a_recomputation() {
    Random random = new Random(7);
    UnitGroupCounts start = drawn(random, 12, 3);
    MovingPupils pupils = MovingPupils.of(start);
    for (int step = 0; step < 20_000; step++) {
      int unit = random.nextInt(12);
      int group = random.nextInt(3);
      if (random.nextBoolean() || pupils.count(unit, group) == 0) {
        pupils.add(unit, group);
      } else {
        pupils.remove(unit, group);
      }
      if (step % 4_000 == 0) {
        equalsRecomputation(pupils, start);
        moveSomebody(pupils, random);
        equalsRecomputation(pupils, start);
      }
    }
    equalsRecomputation(pupils, start);
  }

  private static void moveSomebody(MovingPupils pupils, Random random) {
    for (int unit = 0; unit < 12; unit++) {
      if (pupils.count(unit, 0) > 0) {
        pupils.move(0, unit, random.nextInt(12));
        return;
      }
    }
  }

  @Test
  void A03_a_move_to_the_same_school_changes_nothing() {
    UnitGroupCounts start =
        UnitGroupCounts.ofHeads(List.of("s", "t"), List.of("a", "b"), 3, 1, 1, 3);
    MovingPupils pupils = MovingPupils.of(start);
    pupils.move(0, 0, 0);
    assertThat(tableOf(pupils, start)).isEqualTo(start);
    assertThat(pupils.dissimilarity(0).value()).isEqualTo(0.5); // ½ (|¾ − ¼| + |¼ − ¾|)
  }

  @Test
  void A04_a_school_may_empty_and_fill_again() {
    UnitGroupCounts start =
        UnitGroupCounts.ofHeads(List.of("s", "t"), List.of("a", "b"), 1, 0, 4, 4);
    MovingPupils pupils = MovingPupils.of(start);
    pupils.move(0, 0, 1);
    assertThat(pupils.dissimilarity(0).value()).isZero();
    pupils.move(0, 1, 0);
    equalsRecomputation(pupils, start);
  }

  @Test
  void A05_who_is_not_there_cannot_move() {
    MovingPupils pupils =
        MovingPupils.of(UnitGroupCounts.ofHeads(List.of("s", "t"), List.of("a", "b"), 0, 2, 1, 0));
    assertThatThrownBy(() -> pupils.move(0, 0, 1)).hasMessageContaining("unit (0)");
    assertThatThrownBy(() -> pupils.remove(0, 0)).hasMessageContaining("group (0)");
  }

  @Test
  void A06_weights_are_refused() {
    UnitGroupCounts weights =
        UnitGroupCounts.of(List.of("s"), List.of("a", "b"), new double[] {1.5, 2});
    assertThatThrownBy(() -> MovingPupils.of(weights)).hasMessageContaining("not whole");
  }

  @Test
  void A07_without_a_group_there_is_a_reason_and_no_value() {
    MovingPupils pupils =
        MovingPupils.of(UnitGroupCounts.ofHeads(List.of("s"), List.of("a", "b"), 1, 0));
    assertThat(pupils.dissimilarity(1)).isEqualTo(IndexValue.undefined(Reason.GROUP_IS_EMPTY));
    assertThat(pupils.etaSquared(0))
        .isEqualTo(IndexValue.undefined(Reason.EVERYONE_IS_IN_THE_GROUP));
    assertThat(pupils.informationIndex())
        .isEqualTo(IndexValue.undefined(Reason.EVERYONE_IS_IN_THE_GROUP));
    pupils.remove(0, 0);
    assertThat(pupils.informationIndex()).isEqualTo(IndexValue.undefined(Reason.NOBODY_COUNTED));
  }
}
