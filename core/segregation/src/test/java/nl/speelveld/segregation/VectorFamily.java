package nl.speelveld.segregation;

import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// One family of reference results: the rows of one file under `expected/`.
///
/// Inputs are found through the `dataset` (or `pair`) column of each row, never from a fixed list,
/// so that another folder of the same kind runs unchanged. Every row is compared; a row that is
/// left out is counted as failed unless the vectors' README says that the peer is wrong.
public interface VectorFamily {
  /// File name under `expected/`, without `.csv`.
  String name();

  /// Compares every row.
  void compare(ReferenceVectors vectors, Tally tally);
}
