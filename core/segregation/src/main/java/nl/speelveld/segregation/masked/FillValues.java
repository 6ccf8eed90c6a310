package nl.speelveld.segregation.masked;

import java.util.List;

/// The indices of one fill, all at once.
interface FillValues {
  /// Names of the indices, in order.
  List<String> names();

  /// Writes the values of a fill, row by row; false where the indices are undefined.
  boolean evaluate(double[] cells, double[] values);
}
