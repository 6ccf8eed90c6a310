package nl.speelveld.segregation.residence;

import nl.speelveld.segregation.information.Entropy;
import nl.speelveld.segregation.multigroup.MutualInformation;
import nl.speelveld.segregation.nested.WithinParts;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.NestedCounts;
import nl.speelveld.table.counts.UnitGroupCounts;

/// The exact account of school segregation by residence:
///
///     M(S;G) = M(R;G) + M(S;G | R) − M(R;G | S)
///
/// Segregation between schools is segregation between home areas, plus what pupils of one home area
/// sort over schools, minus what schools mix across home areas. It holds for any counts. Beside it
/// the counterfactual residential mix: each school gets, for the pupils it has from each area, the
/// mix of that area; what M is more than that comes from sorting inside areas. Symbols: S school, R
/// residence, G group. In nats. Undefined where nobody is counted. Cost O(pairs × groups). Source:
/// chain rule of mutual information (Theil 1971; Cover & Thomas 2006, §2.5). Checked against values
/// of 25 digits.
///
/// @param school M(S;G)
/// @param residential M(R;G)
/// @param joint M of groups with pairs of school and residence
/// @param schoolGivenResidence M(S;G | R)
/// @param residenceGivenSchool M(R;G | S)
/// @param groupEntropy entropy of the groups, the largest that M can be
/// @param residentialMix counts of the counterfactual, schools × groups
/// @param residentialMixM M between schools in the counterfactual
public record ResidenceIdentity(
    IndexValue school,
    IndexValue residential,
    IndexValue joint,
    IndexValue schoolGivenResidence,
    IndexValue residenceGivenSchool,
    IndexValue groupEntropy,
    UnitGroupCounts residentialMix,
    IndexValue residentialMixM) {

  /// Computes all terms, each from its own definition: the identity is checked, not assumed.
  public static ResidenceIdentity of(Flows flows) {
    UnitGroupCounts bySchool = flows.bySchool();
    UnitGroupCounts mix = residentialMix(flows);
    NestedCounts pairs = flows.byPair();
    return new ResidenceIdentity(
        MutualInformation.of(bySchool),
        MutualInformation.of(flows.byOrigin()),
        MutualInformation.of(pairs.counts()),
        WithinParts.of(pairs.counts(), pairs.level(0)).m(),
        WithinParts.of(pairs.counts(), pairs.level(1)).m(),
        Entropy.ofGroups(bySchool),
        mix,
        MutualInformation.of(mix));
  }

  /// What sorting over schools inside home areas adds: M(S;G) minus M of the residential mix. May
  /// be negative.
  public IndexValue excess() {
    return school.map(m -> m - residentialMixM.value());
  }

  /// What the identity leaves over; 0 up to rounding.
  public IndexValue residue() {
    return school.map(m ->
        m - (residential.value() + schoolGivenResidence.value() - residenceGivenSchool.value()));
  }

  /// Each school gets, for its pupils from each area, the mix of that area.
  public static UnitGroupCounts residentialMix(Flows flows) {
    UnitGroupCounts homes = flows.byOrigin();
    int groups = homes.groups();
    double[] cells = new double[flows.names().schools().size() * groups];
    for (int pair = 0; pair < flows.pairs(); pair++) {
      double pupils = flows.pupils(pair);
      int origin = flows.origin(pair);
      for (int group = 0; group < groups && pupils > 0; group++) {
        cells[flows.school(pair) * groups + group] +=
            pupils * homes.count(origin, group) / homes.unitTotal(origin);
      }
    }
    return UnitGroupCounts.of(flows.names().schools(), flows.names().groups(), cells);
  }
}
