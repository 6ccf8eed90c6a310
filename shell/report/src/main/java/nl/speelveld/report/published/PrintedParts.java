package nl.speelveld.report.published;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/// One decomposition as it is printed beside a table of schools: which school is in which part, and
/// which parts show their share, their index inside and their contribution.
final class PrintedParts {
  private final int[] partOf;
  private final List<PublishedWhere.Row> rows;

  private PrintedParts(int[] partOf, List<PublishedWhere.Row> rows) {
    this.partOf = partOf;
    this.rows = rows;
  }

  /// The decomposition; empty where the part of a school is unknown.
  ///
  /// @param codes code of the part of each school
  static Optional<PrintedParts> find(List<String> codes, PublishedWhere printed) {
    Map<String, Integer> rowOfCode = new HashMap<>();
    for (int row = 0; row < printed.parts().size(); row++) {
      rowOfCode.put(printed.parts().get(row).code(), row);
    }
    return rowOfCode.keySet().containsAll(codes)
        ? Optional.of(
            new PrintedParts(codes.stream().mapToInt(rowOfCode::get).toArray(), printed.parts()))
        : Optional.empty();
  }

  int parts() {
    return rows.size();
  }

  int partOf(int unit) {
    return partOf[unit];
  }

  /// Whether the pupils of the group in a part are shown.
  boolean shows(int part) {
    return rows.get(part).share().shown();
  }

  /// What is printed of a table, each number as a multiple of its last decimal: of each part that
  /// shows them what its inside adds (three decimals) and the index inside (two), and what lies
  /// between the parts.
  ///
  /// @param scale ten to the power of the decimals of `between`
  void print(double[] pupils, double[] group, double scale, DoubleConsumer to) {
    double[] all = new double[parts()];
    double[] focal = new double[parts()];
    double[] inside = new double[parts()];
    double place = 0;
    double placeFocal = 0;
    for (int unit = 0; unit < partOf.length; unit++) {
      all[partOf[unit]] += pupils[unit];
      focal[partOf[unit]] += group[unit];
      inside[partOf[unit]] += Mixedness.of(group[unit], pupils[unit]);
      place += pupils[unit];
      placeFocal += group[unit];
    }
    double whole = Mixedness.of(placeFocal, place);
    double between = whole;
    for (int part = 0; part < parts(); part++) {
      double own = Mixedness.of(focal[part], all[part]);
      between -= own;
      double lost = own - inside[part];
      if (rows.get(part).contribution().shown()) {
        to.accept(1000 * lost / whole);
      }
      if (rows.get(part).within().filter(within -> within.find().isPresent()).isPresent()) {
        to.accept(own == 0 ? -1 : 100 * lost / own);
      } else if (rows.get(part).within().isPresent()) {
        to.accept(own == 0 ? 0 : 1);
      }
    }
    to.accept(scale * between / whole);
  }
}
