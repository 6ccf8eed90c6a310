package nl.speelveld.choice;

import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// One kind of reference results.
interface ChoiceCase {
  /// Whether a file holds results of this kind.
  boolean covers(String file);

  /// Compares all of them.
  void compare(String file, ReferenceVectors vectors, Tally tally);
}
