package nl.speelveld.simulation.taste;

import nl.speelveld.choice.term.CompositionForm;
import nl.speelveld.simulation.limits.Limits;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// How much a family likes a school for its mix: most at an optimal share of its own group, less on
/// either side, and at a school of its own group alone still as much as `atHomogeneity`.
///
///     U(x) = x / f                          where x ≤ f
///     U(x) = M + (1 − x)(1 − M) / (1 − f)   where x > f
///         x share of the own group, f optimal share, M what is left of the liking at x = 1
///
/// Range 0 (nobody of the own group) to 1 (at f); single-peaked and continuous, falling after f from
/// 1 to M. With f = 1 it only rises. A school without pupils has share 0 and so gives 0. Source:
/// Stoica & Flache (2014), Journal of Artificial Societies and Social Simulation 17(1); Zhang (2004)
/// for the form. Checked against 62 values of the COMPASS program to 1e-12.
///
/// @param optimalShare the share f that is liked best, above 0 up to 1
/// @param atHomogeneity the liking M of a school where all are of the own group, 0 to 1
public record CompositionTaste(double optimalShare, double atHomogeneity) {
  /// How much a school is liked where this share of the pupils, 0 to 1, is of the own group.
  public double utility(double ownShare) {
    return CompositionForm.singlePeaked(ownShare, optimalShare, atHomogeneity);
  }

  /// What is out of range.
  public Findings check(Place place) {
    return Limits.at(place)
        .above("optimalShare", optimalShare, 0, 1)
        .within("atHomogeneity", atHomogeneity, 0, 1)
        .findings();
  }
}
