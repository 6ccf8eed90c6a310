package nl.speelveld.segregation.change;

/// What one unit had to do with the change. For the same per group, decompose the transposed
/// tables: groups are then the units.
///
/// @param unit name of a unit that both tables have
/// @param shareBefore share of all pupils in common units and groups, earlier
/// @param shareAfter the same, later
/// @param localBefore change of the unit's local score at the earlier margins
/// @param localAfter change of the unit's local score at the later margins
/// @param structural the unit's part of the structural change: `½ shareBefore · localBefore + ½
///   shareAfter · localAfter`
/// @param unitMarginal the unit's part of the change through units that grew or shrank
public record UnitChange(
    String unit,
    double shareBefore,
    double shareAfter,
    double localBefore,
    double localAfter,
    double structural,
    double unitMarginal) {

  /// Mean of the two changes of the local score.
  public double localMean() {
    return (localBefore + localAfter) / 2;
  }
}
