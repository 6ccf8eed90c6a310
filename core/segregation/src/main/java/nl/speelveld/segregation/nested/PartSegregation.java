package nl.speelveld.segregation.nested;

import nl.speelveld.segregation.value.IndexValue;

/// Segregation between the units inside one part: the schools of one wijk, one board.
///
/// @param part name of the part
/// @param units how many units of the part hold somebody
/// @param share share of all pupils in the part, 0 … 1
/// @param m mutual information between the units of the part, in nats; undefined where the part is
///   empty
/// @param h information index inside the part; undefined where the part is empty or has one group
///   only
/// @param entropyRatio how mixed the part is: its entropy over that of all; undefined where it is
///   empty or all have one group
public record PartSegregation(
    String part, int units, double share, IndexValue m, IndexValue h, IndexValue entropyRatio) {

  /// What the part adds to M within parts: `share · m`; 0 for an empty part.
  public double contributionToM() {
    return share * m.find().orElse(0);
  }

  /// What the part adds to H within parts: `share · entropyRatio · h`; 0 where the part has one
  /// group only, because nobody can be apart there.
  public double contributionToH() {
    return share * entropyRatio.find().orElse(0) * h.find().orElse(0);
  }
}
