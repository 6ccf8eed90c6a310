package nl.speelveld.segregation.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.segregation.areas.AreaVerdict.ConstantGroup;
import nl.speelveld.segregation.areas.AreaVerdict.Measured;
import nl.speelveld.segregation.areas.AreaVerdict.NobodyCounted;
import nl.speelveld.segregation.areas.AreaVerdict.TooFewUnits;
import nl.speelveld.segregation.areas.AreaVerdict.TooSmall;
import nl.speelveld.segregation.catalogue.SegregationIndex;
import nl.speelveld.table.counts.Level;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.api.Test;

class ManyAreasTest {
  private static final ManyAreas.Request REQUEST =
      new ManyAreas.Request(
          0,
          List.of(SegregationIndex.DISSIMILARITY, SegregationIndex.INFORMATION_INDEX),
          AreaThresholds.usual());

  @Test
  void every_area_has_a_verdict_and_none_an_exception() {
    int[] cells = {
      100, 0, 60, 40, 40, 60, 0, 100, // Town: D .6
      0, 0, // Town, a school not yet open
      10, 10, 20, 5, // Hamlet: two schools
      30, 0, 20, 0, 10, 0, 5, 0, // Mono: only x
      1, 99, 2, 98, 0, 100, 1, 99, // Sparse: 4 x over 4 schools
      0, 0 // Void
    };
    List<String> schools = IntStream.range(0, 16).mapToObj(i -> "s" + i).toList();
    var counts = UnitGroupCounts.ofHeads(schools, List.of("x", "y"), cells);
    Level areas =
        Level.of(
            "gemeente",
            List.of("Town", "Hamlet", "Mono", "Sparse", "Void"),
            new int[] {0, 0, 0, 0, 0, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4});

    List<AreaVerdict> verdicts = ManyAreas.measure(counts, areas, REQUEST);

    Measured town = (Measured) verdicts.get(0);
    assertThat(town.units()).isEqualTo(4);
    assertThat(town.value(SegregationIndex.DISSIMILARITY).value()).isCloseTo(.6, within(1e-12));
    assertThat(town.value(SegregationIndex.INFORMATION_INDEX).value())
        .isCloseTo(.514525, within(1e-6));
    assertThat(town.expectedUnderChance().value()).isBetween(.05, .1);
    assertThat(verdicts.get(1)).isEqualTo(new TooFewUnits("Hamlet", 2, 45, 4));
    assertThat(verdicts.get(2)).isEqualTo(new ConstantGroup("Mono", 4, 65, "x"));
    assertThat(verdicts.get(3)).isEqualTo(new TooSmall("Sparse", 4, 400, 1, 5));
    assertThat(verdicts.get(4)).isEqualTo(new NobodyCounted("Void"));
  }

  @Test
  void without_thresholds_all_that_has_two_groups_is_measured() {
    var counts = UnitGroupCounts.ofHeads(List.of("a"), List.of("x", "y"), 1, 3);
    var request =
        new ManyAreas.Request(0, List.of(SegregationIndex.DISSIMILARITY), AreaThresholds.none());
    var verdicts =
        ManyAreas.measure(counts, Level.of("gemeente", List.of("One"), new int[] {0}), request);
    assertThat(((Measured) verdicts.getFirst()).value(SegregationIndex.DISSIMILARITY).value())
        .isZero();
  }
}
