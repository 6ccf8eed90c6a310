package nl.speelveld.runs.measuring;

import static nl.speelveld.runs.measuring.SmallWorld.school;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.runs.data.Composition;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.segregation.value.Interval;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.api.Test;

/// Cells that a file writes as `<5`: 1 to 4 pupils.
class MaskedPlacesTest {
  private static final double MASKED = -1;
  private static final List<String> TWO = List.of("0.00", "0.30");

  private static Counting counting(List<String> categories, double... cells) {
    List<School> schools = new ArrayList<>();
    for (int at = 0; at < cells.length / categories.size(); at++) {
      schools.add(school("S" + at, "GM1", 500));
    }
    return Counting.of(
        new Composition(
            SmallWorld.edition(Feature.WEIGHT, 2016, "weight"),
            schools,
            table(schools, categories, cells, 1),
            table(schools, categories, cells, 4),
            UnitGroupCounts.of(List.of(), List.of(), new double[0]),
            List.of("f1")));
  }

  private static UnitGroupCounts table(
      List<School> schools, List<String> categories, double[] cells, double instead) {
    return UnitGroupCounts.of(
        schools.stream().map(School::code).toList(),
        categories,
        Arrays.stream(cells).map(cell -> cell == MASKED ? instead : cell).toArray());
  }

  @Test
  void B01_middles_keep_the_total_of_their_category() {
    // 30 schools with <5 in the first category and 26 or 27 in the second: 785 + 30 · 2.5 = 860
    double[] cells = new double[60];
    for (int at = 0; at < 30; at++) {
      cells[2 * at] = MASKED;
      cells[2 * at + 1] = at < 5 ? 27 : 26;
    }
    UnitGroupCounts two = counting(TWO, cells).two();
    assertThat(two.total()).isEqualTo(860);
    assertThat(two.groupTotal(SchoolsOfPlace.REST)).isEqualTo(75);
    double[] other = new double[60];
    for (int cell = 0; cell < 60; cell++) {
      other[cell] = cells[cell ^ 1];
    }
    assertThat(counting(TWO, other).two().groupTotal(SchoolsOfPlace.FOCAL)).isEqualTo(75);
  }

  @Test
  void B02_a_school_with_two_masked_cells_has_the_middle_of_its_size() {
    // each cell 2 or 3, the two together 5
    UnitGroupCounts two = counting(TWO, MASKED, MASKED, MASKED, MASKED, MASKED, MASKED).two();
    for (int unit = 0; unit < 3; unit++) {
      assertThat(two.unitTotal(unit)).isEqualTo(5);
    }
  }

  @Test
  void B03_no_fill_of_masked_cells_lies_outside_the_bounds() {
    double[] cells = {20, MASKED, 3, 9, MASKED, 8, 30, MASKED};
    Counting counting = counting(TWO, cells);
    SchoolsOfPlace place = counting.in("GM1");
    Map<MonitorIndex, Interval> bounds = counting.bounds("GM1");
    Map<MonitorIndex, Figure> figures = FiguresOf.all(place.two(), Draws.ofRow(1), bounds);
    assertThat(bounds)
        .containsOnlyKeys(
            MonitorIndex.DISSIMILARITY,
            MonitorIndex.GINI,
            MonitorIndex.INFORMATION,
            MonitorIndex.HUTCHENS,
            MonitorIndex.VARIANCE_RATIO,
            MonitorIndex.ISOLATION,
            MonitorIndex.EXPOSURE);
    bounds.forEach((index, span) -> {
      Figure figure = Optional.ofNullable(figures.get(index)).orElseThrow();
      assertThat(figure.bounds()).isEqualTo(Optional.of(span));
      assertThat(span.method()).isEqualTo(Interval.Method.MASKED_BOUNDS);
      assertThat(span.level()).isEqualTo(1);
      assertThat(span.contains(figure.value().value())).isTrue();
      assertThat(span.width()).isLessThan(.9);
    });
    // all 4³ fills, one by one
    for (int fill = 0; fill < 64; fill++) {
      double[] filled = cells.clone();
      filled[1] = 1 + fill % 4;
      filled[4] = 1 + fill / 4 % 4;
      filled[7] = 1 + fill / 16;
      UnitGroupCounts two = counting(TWO, filled).two();
      bounds.forEach((index, span) ->
          assertThat(index.of(two).value())
              .as(index.id())
              .isBetween(span.low() - 1e-12, span.high() + 1e-12));
    }
  }

  @Test
  void B04_where_nothing_is_masked_there_are_no_bounds() {
    Counting counting = counting(TWO, 20, 3, 3, 9, 5, 8, 30, 2);
    assertThat(counting.bounds("GM1")).isEmpty();
    assertThat(counting.two().groupTotal(SchoolsOfPlace.FOCAL)).isCloseTo(22, within(1e-12));
  }
}
