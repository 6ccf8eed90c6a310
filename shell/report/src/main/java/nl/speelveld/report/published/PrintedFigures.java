package nl.speelveld.report.published;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleConsumer;
import nl.speelveld.runs.measuring.MonitorIndex;
import nl.speelveld.segregation.twogroup.Exposure;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;

/// What a search for other tables compares of a table of schools, as it is printed: each number as
/// a multiple of its last decimal. Two tables with equal figures look the same in these, not in all
/// that is printed: see what [Doubt] does not try.
///
/// In it: the eight indices of the monitor and what each group meets of the other; every printed
/// decomposition; and what the dissimilarity would be if a school that is shown mirrored its
/// surroundings, with two decimals. Figures by chance follow from sizes and totals and tell no more
/// than these.
final class PrintedFigures {
  private static final double TWO_DECIMALS = 100;

  private final PrintedTable table;
  private final double[] pupils;
  private final List<PrintedParts> parts;
  private final double[] mirrored;

  /// @param parts decompositions that are printed
  /// @param mirrored share of the group that a school would have if it mirrored its surroundings;
  ///   −1 where nothing is printed about that; empty where it is printed of no school
  PrintedFigures(PrintedTable table, List<PrintedParts> parts, double[] mirrored) {
    this.table = table;
    this.parts = List.copyOf(parts);
    this.mirrored = mirrored.clone();
    this.pupils = new double[table.units()];
    for (int unit = 0; unit < pupils.length; unit++) {
      pupils[unit] = table.pupils(unit);
    }
  }

  /// A table of which only indices are printed.
  static PrintedFigures of(PrintedTable table) {
    return new PrintedFigures(table, List.of(), new double[0]);
  }

  /// The same without decompositions.
  PrintedFigures withoutParts() {
    return new PrintedFigures(table, List.of(), mirrored);
  }

  PrintedTable table() {
    return table;
  }

  List<PrintedParts> parts() {
    return parts;
  }

  /// The figures of a table of these schools with other numbers of the group.
  long[] print(double[] group, Precision.Scales scales) {
    List<Long> figures = new ArrayList<>();
    DoubleConsumer to = value -> figures.add((long) Math.rint(value));
    UnitGroupCounts counts = table.with(group);
    for (MonitorIndex index : MonitorIndex.values()) {
      double scale = index == MonitorIndex.DISSIMILARITY ? scales.lead() : scales.other();
      to.accept(scaled(index.of(counts), scale));
    }
    to.accept(scaled(Exposure.of(counts, 1, 0), scales.other()));
    parts.forEach(part -> part.print(pupils, group, scales.other(), to));
    for (int unit = 0; unit < mirrored.length; unit++) {
      if (mirrored[unit] >= 0) {
        to.accept(TWO_DECIMALS * ifMirrored(group, unit));
      }
    }
    return figures.stream().mapToLong(Long::longValue).toArray();
  }

  // why below every index: an index that cannot be computed looks like no other
  private static double scaled(IndexValue value, double scale) {
    return scale * value.find().orElse(-1);
  }

  private double ifMirrored(double[] group, int school) {
    double focal = Arrays.stream(group).sum() - group[school] + pupils[school] * mirrored[school];
    double rest = Arrays.stream(pupils).sum() - focal;
    double sum = 0;
    for (int unit = 0; unit < group.length; unit++) {
      double x = unit == school ? pupils[unit] * mirrored[unit] : group[unit];
      sum += Math.abs(x / focal - (pupils[unit] - x) / rest);
    }
    return sum / 2;
  }
}
