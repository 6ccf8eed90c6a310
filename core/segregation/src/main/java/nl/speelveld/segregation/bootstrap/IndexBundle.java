package nl.speelveld.segregation.bootstrap;

import java.util.List;

/// The indices that are computed for each drawn table, all in one pass.
public interface IndexBundle {
  /// Names of the indices, in order.
  List<String> names();

  /// Computes all indices of a table of the shape that this bundle was made for.
  ///
  /// @param cells counts, units × groups, row-major; not changed
  /// @param values where the indices go, in the order of the names; NaN where an index is undefined
  ///   for this table. NaN stays inside this room: what leaves it is a figure or a reason.
  void evaluate(double[] cells, double[] values);

  /// As [#evaluate], for drawn cells, which are known to be whole numbers; may be faster, and may
  /// keep ten digits only.
  default void evaluateHeads(double[] cells, double[] values) {
    evaluate(cells, values);
  }

  /// The highest value that an index can have: 1 for most, infinite where there is no end.
  double ceiling(int index);

  /// The lowest value that an index can have.
  default double floor(int index) {
    return 0;
  }
}
