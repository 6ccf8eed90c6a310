package nl.speelveld.runs.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import nl.speelveld.segregation.bootstrap.BootstrapSettings;
import nl.speelveld.segregation.catalogue.SegregationIndex;
import nl.speelveld.table.rows.LongTable;
import nl.speelveld.table.rows.TabulationChoice;
import org.junit.jupiter.api.Test;

class IndexRunTest {
  private static final TabulationChoice CHOICE = TabulationChoice.counts("school", "group", "n");

  private static final IndexRun.Question ALL =
      new IndexRun.Question(Optional.empty(), Optional.empty());

  private static IndexRun.Question focal(String group) {
    return new IndexRun.Question(Optional.of(group), Optional.empty());
  }

  /// Four schools: 100/0, 60/40, 40/60, 0/100; the first two in wijk W, the others in wijk O.
  private static LongTable table(int... low) {
    LongTable.Builder table =
        LongTable.builder("schools.csv", List.of("school", "wijk", "group"), List.of("n"));
    for (int school = 0; school < low.length; school++) {
      for (String group : List.of("low", "high")) {
        table
            .key(0, "S" + school)
            .key(1, school < 2 ? "W" : "O")
            .key(2, group)
            .number(0, group.equals("low") ? low[school] : 100 - low[school])
            .endRow();
      }
    }
    return table.toTable();
  }

  @Test
  void A01_all_indices_of_a_table() {
    IndexReport report = made(IndexRun.of(table(100, 60, 40, 0), CHOICE, focal("low")));
    assertThat(report.units()).isEqualTo(4);
    assertThat(report.groups()).containsExactly("low", "rest");
    assertThat(
            report.rows().stream()
                .filter(row -> row.index().id().equals("dissimilarity"))
                .filter(row -> row.group().equals("low"))
                .findFirst()
                .orElseThrow()
                .value()
                .value())
        .isCloseTo(.6, within(1e-12));
  }

  @Test
  void A02_levels_add_up_to_the_whole() {
    IndexReport report = made(IndexRun.of(table(100, 60, 40, 0), CHOICE.within("wijk"), ALL));
    var levels = report.levels().orElseThrow();
    double sum = levels.levels().stream().mapToDouble(level -> level.h().value()).sum();
    assertThat(sum).isCloseTo(levels.h().value(), within(1e-12));
    // wijk W 160 of 200 low, O 40 of 200: H between = 1 − E(.8)/ln 2 = .278072
    assertThat(levels.levels().getFirst().h().value()).isCloseTo(.278072, within(1e-6));
  }

  @Test
  void A03_a_group_that_is_not_there_is_told_with_those_that_are() {
    assertThat(IndexRun.of(table(10, 20, 30, 40), CHOICE, focal("laag")))
        .isEqualTo(new IndexRun.Outcome.NoSuchGroup("laag", List.of("low", "high")));
  }

  @Test
  void A04_a_column_that_is_not_there_refuses_the_table() {
    var refused =
        (IndexRun.Outcome.Refused)
            IndexRun.of(table(10, 20), TabulationChoice.counts("schol", "group", "n"), ALL);
    assertThat(refused.findings().hasErrors()).isTrue();
  }

  @Test
  void A05_the_parts_of_a_change_add_up_to_the_difference() {
    var made =
        (ChangeRun.Outcome.Made) ChangeRun.of(table(100, 60, 40, 0), table(90, 60, 40, 10), CHOICE);
    var change = made.change().change();
    assertThat(change.sumOfParts()).isCloseTo(change.difference(), within(1e-12));
    assertThat(change.difference()).isNegative();
  }

  @Test
  void A06_intervals_hold_the_estimate_for_every_index_that_can_be_drawn() {
    var question = new IndexRun.Question(Optional.empty(), Optional.of(BootstrapSettings.usual(7)));
    IndexReport report = made(IndexRun.of(table(90, 60, 40, 10), CHOICE, question));
    assertThat(report.hasIntervals()).isTrue();
    IndexReport.Row dissimilarity = report.rows().getFirst();
    assertThat(dissimilarity.index()).isEqualTo(IndexName.of(SegregationIndex.DISSIMILARITY));
    var doubt = dissimilarity.doubt().orElseThrow();
    // D = ½ (|.45−.05| + |.3−.2| + |.2−.3| + |.05−.45|) = .5; chance adds a little to it
    assertThat(dissimilarity.value().value()).isCloseTo(.5, within(1e-12));
    assertThat(doubt.estimate()).isBetween(.45, .5);
    assertThat(doubt.interval().contains(doubt.estimate())).isTrue();
  }

  private static IndexReport made(IndexRun.Outcome outcome) {
    return ((IndexRun.Outcome.Made) outcome).report();
  }
}
