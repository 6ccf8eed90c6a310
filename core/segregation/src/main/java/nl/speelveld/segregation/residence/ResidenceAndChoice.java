package nl.speelveld.segregation.residence;

import nl.speelveld.segregation.twogroup.Dissimilarity;
import nl.speelveld.segregation.twogroup.EtaSquared;
import nl.speelveld.segregation.twogroup.GroupInformationIndex;
import nl.speelveld.segregation.twogroup.GroupMutualInformation;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Segregation between schools divided into residence and choice, by sending every pupil to the
/// nearest school.
///
///     D_residence = D(everyone at the nearest school)        D_choice = D(actual) − D_residence
///
/// D_choice may be below 0: then choice mixes what residence keeps apart. Where home areas are coarse
/// (PC4) sorting inside them is invisible and D_residence is a lower bound. Pupils without a place in
/// the counterfactual are left out of it and reported. Undefined as the indices are. Source:
/// Inspectie van het Onderwijs; Boterman (2019), Urban Studies 56(15).
///
/// @param d dissimilarity of the group against the rest
/// @param h information index of the same two
/// @param m mutual information of the same two, in nats
/// @param v variance ratio (eta squared) of the same two
/// @param placement the counterfactual
/// @param travel how far pupils go, and would go
public record ResidenceAndChoice(
    Split d, Split h, Split m, Split v, NearestSchool.Placement placement, Travel travel) {

  /// How pupils travel.
  ///
  /// @param shareAtNearest share of pupils who attend the nearest school that the rule allows,
  ///   seats aside
  /// @param meanMetres mean distance to the actual school
  /// @param meanMetresCounterfactual mean distance in the counterfactual
  public record Travel(
      IndexValue shareAtNearest, IndexValue meanMetres, IndexValue meanMetresCounterfactual) {}

  /// Divides the segregation of a group against the rest.
  public static ResidenceAndChoice of(
      Flows actual, DistanceTable distances, PlacementRule rule, int group) {
    NearestSchool.Placement placement = NearestSchool.place(actual, distances, rule);
    UnitGroupCounts now = actual.bySchool();
    UnitGroupCounts home = placement.flows().bySchool();
    return new ResidenceAndChoice(
        new Split(Dissimilarity.of(now, group), Dissimilarity.of(home, group)),
        new Split(GroupInformationIndex.of(now, group), GroupInformationIndex.of(home, group)),
        new Split(GroupMutualInformation.of(now, group), GroupMutualInformation.of(home, group)),
        new Split(EtaSquared.of(now, group), EtaSquared.of(home, group)),
        placement,
        travel(actual, placement.flows(), distances, rule));
  }

  private static Travel travel(
      Flows actual, Flows placed, DistanceTable distances, PlacementRule rule) {
    double atNearest = 0;
    for (int pair = 0; pair < actual.pairs(); pair++) {
      int nearest = nearestMetres(actual, pair, distances, rule);
      boolean there = distances.metres(actual.origin(pair), actual.school(pair)) <= nearest;
      atNearest += there ? actual.pupils(pair) : 0;
    }
    double total = actual.total();
    IndexValue share =
        total == 0
            ? IndexValue.undefined(Reason.NOBODY_COUNTED)
            : IndexValue.of(Math.min(1, atNearest / total));
    return new Travel(share, meanMetres(actual, distances), meanMetres(placed, distances));
  }

  private static int nearestMetres(
      Flows flows, int pair, DistanceTable distances, PlacementRule rule) {
    int kind = rule.kindOf(flows.school(pair));
    int nearest = DistanceTable.UNREACHABLE;
    for (int school = 0; school < flows.names().schools().size(); school++) {
      if (rule.kindOf(school) == kind) {
        nearest = Math.min(nearest, distances.metres(flows.origin(pair), school));
      }
    }
    return nearest;
  }

  /// Mean over pupils whose distance is known.
  private static IndexValue meanMetres(Flows flows, DistanceTable distances) {
    double metres = 0;
    double pupils = 0;
    for (int pair = 0; pair < flows.pairs(); pair++) {
      int distance = distances.metres(flows.origin(pair), flows.school(pair));
      if (distance < DistanceTable.UNREACHABLE) {
        metres += distance * flows.pupils(pair);
        pupils += flows.pupils(pair);
      }
    }
    return pupils == 0
        ? IndexValue.undefined(Reason.NOBODY_COUNTED)
        : IndexValue.of(metres / pupils);
  }
}
