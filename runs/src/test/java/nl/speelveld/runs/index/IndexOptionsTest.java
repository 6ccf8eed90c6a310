package nl.speelveld.runs.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import nl.speelveld.segregation.bootstrap.Bootstrap;
import nl.speelveld.segregation.bootstrap.BootstrapFigure;
import nl.speelveld.segregation.bootstrap.BootstrapSettings;
import nl.speelveld.segregation.local.LocalSegregation;
import nl.speelveld.segregation.multigroup.InformationIndex;
import nl.speelveld.segregation.multigroup.MutualInformation;
import nl.speelveld.segregation.ordered.OrderedBundle;
import nl.speelveld.segregation.ordered.OrderedIndex;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.TableFinding;
import nl.speelveld.table.rows.LongTable;
import nl.speelveld.table.rows.TabulationChoice;
import org.junit.jupiter.api.Test;

/// What may be asked of a table beside the catalogue: groups in an order, and local values.
class IndexOptionsTest {
  private static final TabulationChoice CHOICE = TabulationChoice.counts("school", "group", "n");
  private static final List<String> ORDER = List.of("a", "b", "c", "d");

  /// Three schools, groups in the file in the order d, b, a, c.
  private static final UnitGroupCounts IN_FILE =
      UnitGroupCounts.ofHeads(
          List.of("Noord", "Oost", "Zuid"),
          List.of("d", "b", "a", "c"),
          5,
          20,
          40,
          15,
          30,
          20,
          10,
          25,
          22,
          18,
          21,
          19);

  private static LongTable table(UnitGroupCounts counts) {
    LongTable.Builder table =
        LongTable.builder("schools.csv", List.of("school", "group"), List.of("n"));
    for (int unit = 0; unit < counts.units(); unit++) {
      for (int group = 0; group < counts.groups(); group++) {
        table
            .key(0, counts.unit(unit))
            .key(1, counts.group(group))
            .number(0, counts.count(unit, group))
            .endRow();
      }
    }
    return table.toTable();
  }

  private static IndexReport made(UnitGroupCounts counts, IndexRun.Question question) {
    return ((IndexRun.Outcome.Made) IndexRun.of(table(counts), CHOICE, question)).report();
  }

  private static IndexRun.Question ordered(List<String> order) {
    return new IndexRun.Question(Optional.empty(), Optional.empty(), order, false);
  }

  private static IndexRun.Question local(Optional<String> focal) {
    return new IndexRun.Question(focal, Optional.empty(), List.of(), true);
  }

  @Test
  void A01_ordered_indices_are_those_of_the_columns_in_the_order_that_was_given() {
    IndexReport report = made(IN_FILE, ordered(ORDER));
    UnitGroupCounts inOrder = IN_FILE.selectGroups(2, 1, 3, 0);
    assertThat(report.ordered()).hasSameSizeAs(OrderedIndex.values());
    for (OrderedIndex index : OrderedIndex.values()) {
      IndexReport.Row row = report.ordered().get(index.ordinal());
      assertThat(row.index()).isEqualTo(IndexName.of(index));
      assertThat(row.value()).as(index.id()).isEqualTo(index.of(inOrder));
      assertThat(row.value()).as(index.id()).isNotEqualTo(index.of(IN_FILE));
      assertThat(row.doubt()).isEmpty();
    }
    assertThat(made(IN_FILE, ordered(List.of())).ordered()).isEmpty();
  }

  @Test
  void A02_the_ordinal_variation_of_two_schools_by_hand() {
    // Noord: 10 low; Zuid: 5 middle, 5 high. Shares below the cuts: all .5, .75; Zuid 0, .5.
    // f(c) = 4c(1−c): all 1 + .75 = 1.75; Noord 0; Zuid 0 + 1 = 1.  V = 1 − (½·0 + ½·1)/1.75 = 5/7
    UnitGroupCounts counts =
        UnitGroupCounts.ofHeads(
            List.of("Noord", "Zuid"), List.of("high", "low", "middle"), 0, 10, 0, 5, 0, 5);
    IndexReport report = made(counts, ordered(List.of("low", "middle", "high")));
    IndexReport.Row variation = report.ordered().get(OrderedIndex.ORDINAL_VARIATION.ordinal());
    assertThat(variation.value().value()).isCloseTo(5.0 / 7, within(1e-12));
    // two bounds are too few for an index by rank
    assertThat(report.ordered().get(OrderedIndex.RANK_ORDER_VARIATION.ordinal()).value())
        .isEqualTo(IndexValue.undefined(IndexValue.Reason.NOT_ENOUGH_VARIATION));
  }

  @Test
  void A03_intervals_of_ordered_indices_are_those_of_the_bundle_with_the_same_seed() {
    BootstrapSettings settings = BootstrapSettings.usual(7);
    IndexReport report =
        made(IN_FILE, new IndexRun.Question(Optional.empty(), Optional.of(settings), ORDER, false));
    UnitGroupCounts inOrder = IN_FILE.selectGroups(2, 1, 3, 0);
    List<BootstrapFigure> drawn = Bootstrap.of(inOrder, OrderedBundle.of(inOrder), settings);
    for (IndexReport.Row row : report.ordered()) {
      assertThat(row.doubt().map(BootstrapFigure.class::cast))
          .as(row.index().id())
          .isEqualTo(drawn.stream().filter(f -> f.index().equals(row.index().id())).findFirst());
    }
  }

  @Test
  void A04_a_focal_group_does_not_touch_the_order() {
    var question = new IndexRun.Question(Optional.of("a"), Optional.empty(), ORDER, false);
    IndexReport report = made(IN_FILE, question);
    assertThat(report.groups()).containsExactly("a", "rest");
    assertThat(report.ordered()).isEqualTo(made(IN_FILE, ordered(ORDER)).ordered());
  }

  @Test
  void A05_an_order_that_is_not_that_of_the_groups_is_refused_fault_by_fault() {
    Place place = Place.file("schools.csv");
    assertThat(refused(ordered(List.of("a", "b", "b", "x", "d"))))
        .containsExactly(
            new TableFinding.GroupTwiceInOrder(place, "b"),
            new TableFinding.UnknownGroupInOrder(place, "x", IN_FILE.groupNames()),
            new TableFinding.GroupNotInOrder(place, "c"));
  }

  private static List<Finding> refused(IndexRun.Question question) {
    return ((IndexRun.Outcome.Refused) IndexRun.of(table(IN_FILE), CHOICE, question))
        .findings()
        .kept();
  }

  @Test
  void B01_local_values_are_those_of_the_core_unit_by_unit_and_group_by_group() {
    List<LocalRow> rows = made(IN_FILE, local(Optional.empty())).local();
    assertThat(rows)
        .extracting(LocalRow::name)
        .containsExactly("Noord", "Oost", "Zuid", "d", "b", "a", "c");
    for (int unit = 0; unit < 3; unit++) {
      assertThat(rows.get(unit).m()).isEqualTo(LocalSegregation.ofUnit(IN_FILE, unit));
      assertThat(rows.get(unit).h()).isEqualTo(LocalSegregation.informationOfUnit(IN_FILE, unit));
    }
    for (int group = 0; group < 4; group++) {
      LocalRow row = rows.get(3 + group);
      assertThat(row.m()).isEqualTo(LocalSegregation.ofGroup(IN_FILE, group));
      assertThat(row.h()).isEqualTo(LocalSegregation.informationOfGroup(IN_FILE, group));
    }
    assertThat(made(IN_FILE, ordered(ORDER)).local()).isEmpty();
  }

  @Test
  void B02_the_weighted_mean_of_local_values_is_the_index_of_the_table() {
    List<LocalRow> rows = made(IN_FILE, local(Optional.empty())).local();
    for (LocalRow.Side side : LocalRow.Side.values()) {
      double m = 0;
      double h = 0;
      double share = 0;
      for (LocalRow row : rows) {
        if (row.side() == side) {
          share += row.share();
          m += row.share() * row.m().value();
          h += row.share() * row.h().value();
        }
      }
      assertThat(share).isCloseTo(1, within(1e-12));
      assertThat(m).isCloseTo(MutualInformation.of(IN_FILE).value(), within(1e-12));
      assertThat(h).isCloseTo(InformationIndex.of(IN_FILE).value(), within(1e-12));
    }
  }

  @Test
  void B03_local_segregation_of_a_school_with_one_group_by_hand() {
    // Noord has a only, Zuid b only, 10 each: L of each is 1·ln(1/½) = ln 2, over E = ln 2 is 1
    UnitGroupCounts counts =
        UnitGroupCounts.ofHeads(List.of("Noord", "Zuid"), List.of("a", "b"), 10, 0, 0, 10);
    LocalRow noord = made(counts, local(Optional.of("a"))).local().getFirst();
    assertThat(noord.m().value()).isCloseTo(Math.log(2), within(1e-12));
    assertThat(noord.h().value()).isCloseTo(1, within(1e-12));
    assertThat(noord.share()).isEqualTo(.5);
  }
}
