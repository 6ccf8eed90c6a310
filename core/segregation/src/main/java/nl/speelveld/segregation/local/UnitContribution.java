package nl.speelveld.segregation.local;

import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.Level;
import nl.speelveld.table.counts.UnitGroupCounts;

/// What one unit contributes to an index: the index as it is, and as it would be if this unit, with
/// all its pupils, mirrored its surroundings.
///
///     contribution = I(table) − I(table in which row i is tᵢ × shares of the surroundings)
///
/// Positive: the unit adds to segregation. Negative: it makes up for others. Contributions of all units
/// need not add up to the index. The surroundings are the whole table or a part of it (district,
/// neighbourhood), the unit itself included. Undefined where the index is, before or after. Time: that
/// of the index twice. Source: the idea of the Segregation Contribution Index of the Urban Institute
/// (2022), for any index.
///
/// @param index the index of the table as it is
/// @param ifMirrored the index if the unit mirrored its surroundings
public record UnitContribution(IndexValue index, IndexValue ifMirrored) {
  /// An index of a table: `MutualInformation::of`, or `counts -> Dissimilarity.of(counts, group)`.
  @FunctionalInterface
  public interface TableIndex {
    /// The value for a table.
    IndexValue of(UnitGroupCounts counts);
  }

  /// Contribution of a unit, set against the whole table.
  public static UnitContribution of(UnitGroupCounts counts, int unit, TableIndex index) {
    double[] surroundings = new double[counts.groups()];
    for (int group = 0; group < surroundings.length; group++) {
      surroundings[group] = counts.groupTotal(group);
    }
    return compare(counts, unit, surroundings, index);
  }

  /// Contribution of a unit, set against the part of a level in which it lies.
  public static UnitContribution within(
      UnitGroupCounts counts, int unit, Level level, TableIndex index) {
    double[] surroundings = new double[counts.groups()];
    for (int other = 0; other < counts.units(); other++) {
      for (int group = 0; group < surroundings.length; group++) {
        boolean same = level.partOf(other) == level.partOf(unit);
        surroundings[group] += same ? counts.count(other, group) : 0;
      }
    }
    return compare(counts, unit, surroundings, index);
  }

  private static UnitContribution compare(
      UnitGroupCounts counts, int unit, double[] surroundings, TableIndex index) {
    IndexValue asItIs = index.of(counts);
    if (counts.unitTotal(unit) == 0) {
      return new UnitContribution(asItIs, asItIs); // an empty unit mirrors anything
    }
    double everyone = 0;
    for (double pupils : surroundings) {
      everyone += pupils;
    }
    double[] cells = counts.toCells();
    for (int group = 0; group < surroundings.length; group++) {
      cells[unit * surroundings.length + group] =
          counts.unitTotal(unit) * surroundings[group] / everyone;
    }
    return new UnitContribution(
        asItIs, index.of(UnitGroupCounts.of(counts.unitNames(), counts.groupNames(), cells)));
  }

  /// The difference that the unit makes.
  public IndexValue contribution() {
    return switch (index) {
      case IndexValue.Defined(double value) -> ifMirrored.map(mirrored -> value - mirrored);
      case IndexValue.Undefined none -> none;
    };
  }

  /// The difference as a share of the index; undefined too where the index is 0.
  public IndexValue shareOfIndex() {
    return switch (index) {
      case IndexValue.Defined(double value) when value == 0 ->
          IndexValue.undefined(IndexValue.Reason.NOT_ENOUGH_VARIATION);
      case IndexValue.Defined(double value) -> contribution().map(part -> part / value);
      case IndexValue.Undefined none -> none;
    };
  }
}
