package nl.speelveld.segregation.masked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.speelveld.segregation.masked.IndexBounds.Sharpness;
import nl.speelveld.segregation.masked.MaskedOutcome.Bounded;
import nl.speelveld.segregation.masked.MaskedOutcome.NeverDefined;
import nl.speelveld.segregation.masked.MaskedOutcome.NoFillExists;
import nl.speelveld.segregation.multigroup.InformationIndex;
import nl.speelveld.segregation.multigroup.MultigroupDissimilarity;
import nl.speelveld.segregation.multigroup.MutualInformation;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.table.masked.CountRange;
import nl.speelveld.table.masked.MaskedCounts;
import org.junit.jupiter.api.Test;

class MaskedMultigroupTest {
  @Test
  void A01_ends_by_hand() {
    // unit a holds 10 pupils, x of them in the first group and x from 1 to 4; unit b 10 of the
    // first. X = 10 + x, Y = 10 − x, all Y in a: D = ½ ((1 − x/X) + 10/X) = 10/X
    MaskedCounts counts =
        MaskedCounts.of(
                List.of("a", "b"),
                List.of("first", "second"),
                new long[] {1, 6, 10, 0},
                new long[] {4, 9, 10, 0})
            .withUnitTotal(0, CountRange.exactly(10));
    IndexBounds found = ((Bounded) MaskedBounds.ofGroups(counts)).of("D");
    assertThat(found.sharpness()).isEqualTo(Sharpness.EXACT);
    assertThat(found.interval().low()).isCloseTo(10 / 14.0, within(1e-12));
    assertThat(found.interval().high()).isCloseTo(10 / 11.0, within(1e-12));
    assertThat(found.reached()).isEqualTo(found.interval());
  }

  @Test
  void A02_nothing_masked_gives_the_indices_themselves() {
    UnitGroupCounts counts =
        UnitGroupCounts.ofHeads(
            List.of("a", "b", "c"), List.of("x", "y", "z"), 10, 0, 3, 6, 4, 8, 1, 7, 0);
    Bounded found = (Bounded) MaskedBounds.ofGroups(MaskedCounts.exactly(counts));
    isPoint(found.of("D"), MultigroupDissimilarity.of(counts));
    isPoint(found.of("H"), InformationIndex.of(counts));
    isPoint(found.of("M"), MutualInformation.of(counts));
  }

  private static void isPoint(IndexBounds bounds, IndexValue value) {
    assertThat(bounds.sharpness()).isEqualTo(Sharpness.EXACT);
    double point = ((IndexValue.Defined) value).value();
    assertThat(bounds.interval().low()).isCloseTo(point, within(1e-12));
    assertThat(bounds.interval().high()).isCloseTo(point, within(1e-12));
  }

  @Test
  void A03_few_fills_are_all_looked_at() {
    for (int seed = 0; seed < 12; seed++) {
      MaskedCounts table = SmallTables.draw(new Random(seed), 3);
      Bounded found = (Bounded) MaskedBounds.ofGroups(table);
      assertThat(found.bounds()).allMatch(bounds -> bounds.sharpness() == Sharpness.EXACT);
      SmallTables.check(
          found, SmallTables.fills(table), new MultigroupValues(3), " of seed " + seed);
    }
  }

  @Test
  void A04_outer_ends_enclose_every_fill_and_inner_ends_are_reached() {
    for (int seed = 0; seed < 40; seed++) {
      int groups = 2 + seed % 3;
      MaskedCounts table = SmallTables.draw(new Random(seed), groups);
      List<double[]> fills = SmallTables.fills(table);
      MultigroupValues values = new MultigroupValues(groups);
      SmallTables.check(
          (Bounded) MaskedBounds.ofGroups(table, 0), fills, values, " of seed " + seed);
      // the outer side by itself: what the search reached must not hide an end too narrow
      FillSearch search = new FillSearch(table.sharpened(), values, 0);
      search.run(fills.getFirst(), Set.of());
      MultigroupEnds ends = new MultigroupEnds(table.sharpened(), search);
      String of = " of seed " + seed;
      SmallTables.encloses(ends.dissimilarity(), SmallTables.ends(fills, values, "D"), "D" + of);
      SmallTables.encloses(ends.information(), SmallTables.ends(fills, values, "H"), "H" + of);
      SmallTables.encloses(ends.mutual(), SmallTables.ends(fills, values, "M"), "M" + of);
    }
  }

  @Test
  void A05_the_search_finds_the_ends_of_most_small_tables() {
    int ends = 0;
    int found = 0;
    MultigroupValues values = new MultigroupValues(3);
    for (int seed = 0; seed < 30; seed++) {
      MaskedCounts table = SmallTables.draw(new Random(seed), 3);
      List<double[]> fills = SmallTables.fills(table);
      Bounded bounded = (Bounded) MaskedBounds.ofGroups(table, 0);
      for (String index : values.names()) {
        Span all = SmallTables.ends(fills, values, index);
        ends += 2;
        found += bounded.of(index).reached().low() < all.low() + 1e-9 ? 1 : 0;
        found += bounded.of(index).reached().high() > all.high() - 1e-9 ? 1 : 0;
      }
    }
    assertThat(found / (double) ends).as(found + " of " + ends).isGreaterThan(.9);
  }

  @Test
  void A06_a_city_has_both_sides() {
    MaskedCounts city = MaskedCities.draw(200, 4, 300);
    Bounded found = (Bounded) MaskedBounds.ofGroups(city);
    for (IndexBounds bounds : found.bounds()) {
      assertThat(bounds.interval().low()).isLessThanOrEqualTo(bounds.reached().low());
      assertThat(bounds.interval().high()).isGreaterThanOrEqualTo(bounds.reached().high());
      assertThat(bounds.reached().width()).isPositive();
      assertThat(bounds.interval().width()).isLessThan(6 * bounds.reached().width());
    }
  }

  @Test
  void A07_one_group_has_no_multigroup_index_and_totals_that_contradict_no_fill() {
    List<String> units = List.of("a", "b");
    List<String> groups = List.of("x", "y");
    MaskedCounts alone =
        MaskedCounts.of(units, groups, new long[] {1, 0, 5, 0}, new long[] {4, 0, 5, 0});
    assertThat(MaskedBounds.ofGroups(alone)).isInstanceOf(NeverDefined.class);
    assertThat(MaskedBounds.ofGroups(alone.withGroupTotal(0, CountRange.exactly(20))))
        .isInstanceOf(NoFillExists.class);
  }
}
