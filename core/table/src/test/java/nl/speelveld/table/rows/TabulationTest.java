package nl.speelveld.table.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.speelveld.table.counts.CountsBuilder;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.TableFinding;
import nl.speelveld.table.rows.Tabulation.Counted;
import nl.speelveld.table.rows.Tabulation.Refused;
import org.junit.jupiter.api.Test;

class TabulationTest {
  private static final TabulationChoice CHOICE = TabulationChoice.counts("school", "group", "n");

  /// One line a row: school, group, wijk, city, n; the header stands above.
  private static LongTable table(String... lines) {
    LongTable.Builder builder =
        LongTable.builder("schools.csv", List.of("school", "group", "wijk", "city"), List.of("n"));
    for (String line : lines) {
      String[] cells = line.split(" *, *", -1);
      for (int column = 0; column < 4; column++) {
        builder.key(column, cells[column]);
      }
      builder.number(0, cells[4]).endRow();
    }
    return builder.toTable();
  }

  private static UnitGroupCounts counted(LongTable table, TabulationChoice choice) {
    assertThat(Tabulation.of(table, choice)).isInstanceOf(Counted.class);
    return ((Counted) Tabulation.of(table, choice)).counts().counts();
  }

  private static List<Finding> refused(LongTable table, TabulationChoice choice) {
    assertThat(Tabulation.of(table, choice)).isInstanceOf(Refused.class);
    return Tabulation.of(table, choice).findings().kept();
  }

  private static Place at(int row, String field) {
    return new Place("schools.csv", row, field);
  }

  @Test
  void A01_rows_become_cells() {
    LongTable table = table("Noord, low, A, X, 3", "Noord, high, A, X, 4", "Zuid, high, B, X, 5");
    assertThat(counted(table, CHOICE))
        .isEqualTo(
            UnitGroupCounts.ofHeads(List.of("Noord", "Zuid"), List.of("low", "high"), 3, 4, 0, 5));
  }

  @Test
  void A02_without_a_count_column_each_row_is_one_pupil() {
    LongTable table = table("Noord, low, A, X, ", "Noord, low, A, X, ", "Zuid, high, B, X, ");
    assertThat(counted(table, TabulationChoice.pupils("school", "group")).toCells())
        .containsExactly(2, 0, 0, 1);
  }

  @Test
  void A03_levels_come_along_the_outermost_first() {
    LongTable table =
        table("s1, low, A, X, 3", "s2, low, B, X, 4", "s3, low, C, Y, 5", "s1, high, A, X, 1");
    var counts = ((Counted) Tabulation.of(table, CHOICE.within("city", "wijk"))).counts();
    assertThat(counts.nested()).isTrue();
    assertThat(counts.level(0).partNames()).containsExactly("X", "Y");
    assertThat(counts.at(0).toCells()).containsExactly(7, 1, 5, 0); // X: low 3+4, high 1
    assertThat(counts.level(1).partOf(2)).isEqualTo(2);
  }

  @Test
  void B01_a_negative_count_is_refused_with_its_row() {
    assertThat(refused(table("Noord, low, A, X, 3", "Zuid, low, A, X, -2"), CHOICE))
        .containsExactly(new TableFinding.NegativeCount(at(3, "n"), "Zuid", "low", -2));
  }

  @Test
  void B02_a_missing_count_is_refused() {
    assertThat(refused(table("Noord, low, A, X, "), CHOICE))
        .containsExactly(new TableFinding.MissingCount(at(2, "n"), "Noord", "low"));
  }

  @Test
  void B03_a_text_is_not_a_count() {
    assertThat(refused(table("Noord, low, A, X, <5", "Noord, high, A, X, NaN"), CHOICE))
        .containsExactly(
            new TableFinding.NotANumber(at(2, "n"), "Noord", "low", "<5"),
            new TableFinding.NotANumber(at(3, "n"), "Noord", "high", "NaN"));
  }

  @Test
  void B04_a_second_row_of_a_cell_is_refused_or_added_as_chosen() {
    LongTable table = table("Noord, low, A, X, 3", "Noord, low, A, X, 4");
    assertThat(refused(table, CHOICE))
        .containsExactly(new TableFinding.DuplicateRow(at(3, ""), "Noord", "low"));
    assertThat(counted(table, CHOICE.addingRepeats()).count(0, 0)).isEqualTo(7);
  }

  @Test
  void B05_a_second_row_is_found_also_when_the_first_counts_nobody() {
    assertThat(refused(table("Noord, low, A, X, 0", "Noord, low, A, X, 4"), CHOICE)).hasSize(1);
  }

  @Test
  void B06_a_school_in_two_districts_is_refused_and_both_are_named() {
    LongTable table = table("Noord, low, A, X, 3", "Zuid, low, B, X, 3", "Noord, high, B, X, 4");
    assertThat(refused(table, CHOICE.within("wijk")))
        .containsExactly(new TableFinding.UnitInTwoParts(at(4, "wijk"), "Noord", "wijk", "B", "A"));
    assertThat(counted(table, CHOICE).units()).isEqualTo(2); // without the level nothing is wrong
  }

  @Test
  void B07_empty_units_and_groups_stay_and_are_told() {
    LongTable table = table("Noord, low, A, X, 3", "Leeg, low, A, X, 0", "Noord, none, A, X, 0");
    assertThat(counted(table, CHOICE).units()).isEqualTo(2);
    assertThat(Tabulation.of(table, CHOICE).findings().kept())
        .containsExactly(
            new TableFinding.EmptyUnit(Place.file("schools.csv"), "Leeg"),
            new TableFinding.EmptyGroup(Place.file("schools.csv"), "none"));
  }

  @Test
  void B08_an_empty_name_is_refused_in_whichever_column() {
    LongTable table = table(", low, A, X, 3", "Noord, low,  , X, 3");
    assertThat(refused(table, CHOICE.within("wijk")))
        .containsExactlyInAnyOrder(
            new TableFinding.EmptyName(at(2, "school")), new TableFinding.EmptyName(at(3, "wijk")));
  }

  @Test
  void B09_columns_that_are_not_there_are_named_with_those_that_are() {
    LongTable table = table("Noord, low, A, X, 3");
    List<Finding> findings =
        refused(table, TabulationChoice.counts("skool", "group", "m").within("board"));
    assertThat(findings).hasSize(3).allMatch(finding -> finding.code().equals("T109"));
    assertThat(findings.getFirst())
        .isEqualTo(
            new TableFinding.UnknownColumn(
                Place.file("schools.csv"),
                "skool",
                List.of("school", "group", "wijk", "city", "n")));
  }

  @Test
  void B10_a_table_without_rows_is_refused() {
    assertThat(refused(table(), CHOICE))
        .containsExactly(new TableFinding.NoRows(Place.file("schools.csv")));
  }

  @Test
  void B11_all_faults_are_told_at_once() {
    assertThat(
            refused(
                table("Noord, low, A, X, -1", "Zuid, low, A, X, x", "Zuid, low, B, X, 3"),
                CHOICE.within("wijk")))
        .extracting(Finding::code)
        .containsExactly("T101", "T103", "T105");
  }

  @Test
  void B12_more_cells_than_an_array_holds_are_refused_without_being_made() {
    LongTable.Builder builder = LongTable.builder("big.csv", List.of("u", "g"), List.of());
    for (int row = 0; row < 47_000; row++) { // 47,000² cells are more than 2³¹
      builder.key(0, "u" + row).key(1, "g" + row).endRow();
    }
    assertThat(refused(builder.toTable(), TabulationChoice.pupils("u", "g")))
        .containsExactly(new TableFinding.TooManyCells(Place.file("big.csv"), 47_000, 47_000));
  }

  @Test
  void B13_a_unit_that_stands_in_no_row_has_no_part_and_is_our_fault() {
    LongTable.Builder builder = LongTable.builder("t", List.of("u", "g", "w"), List.of());
    builder.intern(0, "ghost");
    LongTable table = builder.key(0, "u").key(1, "g").key(2, "w").endRow().toTable();
    assertThatThrownBy(() -> Tabulation.of(table, TabulationChoice.pupils("u", "g").within("w")))
        .hasMessageContaining("ghost");
  }

  @Test
  void C01_the_rows_of_a_random_table_in_any_order_count_as_the_builder_does() {
    for (int seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      List<String> lines = new ArrayList<>();
      CountsBuilder expected = new CountsBuilder();
      for (int row = 0; row < 1 + random.nextInt(60); row++) {
        String school = "s" + random.nextInt(6);
        String group = "g" + random.nextInt(4);
        int n = random.nextInt(20);
        lines.add(school + "," + group + ",A,X," + n);
        expected.add(school, group, n);
      }
      LongTable table = table(lines.toArray(String[]::new));
      UnitGroupCounts counts = counted(table, CHOICE.addingRepeats());
      assertThat(counts).as("seed %d", seed).isEqualTo(expected.toCounts());
      Collections.shuffle(lines, random);
      UnitGroupCounts shuffled =
          counted(table(lines.toArray(String[]::new)), CHOICE.addingRepeats());
      assertThat(shuffled.total()).as("seed %d", seed).isEqualTo(counts.total());
    }
  }
}
