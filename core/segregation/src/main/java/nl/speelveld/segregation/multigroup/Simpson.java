package nl.speelveld.segregation.multigroup;

import nl.speelveld.segregation.information.CompensatedSum;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Simpson's measures of the whole population: the chance that two pupils, drawn with return, are of
/// one group (concentration) or of different groups (interaction I).
///
///     concentration = Σ_g P_g²     interaction I = Σ_g P_g (1 − P_g) = 1 − concentration
///
/// They describe diversity, not segregation: units play no part. Range of the interaction: 0 (one
/// group) to 1 − 1/K. Undefined where nobody is counted. Time O(groups). Source: Simpson (1949),
/// Nature 163. Checked against exact values of 25 digits and PySAL.
public final class Simpson {
  private Simpson() {}

  /// The chance that two pupils are of one group.
  public static IndexValue concentration(UnitGroupCounts counts) {
    return interaction(counts).map(interaction -> 1 - interaction);
  }

  /// The chance that two pupils are of different groups.
  public static IndexValue interaction(UnitGroupCounts counts) {
    if (counts.total() == 0) {
      return IndexValue.undefined(Reason.NOBODY_COUNTED);
    }
    CompensatedSum sum = new CompensatedSum();
    for (int first = 0; first < counts.groups(); first++) {
      for (int second = first + 1; second < counts.groups(); second++) {
        sum.add(2 * counts.groupShare(first) * counts.groupShare(second));
      }
    }
    return IndexValue.of(sum.value());
  }
}
