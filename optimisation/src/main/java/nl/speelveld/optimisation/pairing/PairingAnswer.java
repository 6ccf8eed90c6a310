package nl.speelveld.optimisation.pairing;

import java.util.List;
import nl.speelveld.optimisation.proof.Proof;

/// Which schools to join, what it brings, and the proof that nothing brings more.
///
/// @param before the index as it is
/// @param proof the index with these groups, and the limit that no choice of groups passes
/// @param groups that are joined, the largest gain first; every other school stays as it is
/// @param extraPupilMetres how much farther all pupils together travel at most
/// @param choices how many groups were allowed; single schools are not counted
public record PairingAnswer(
    double before, Proof proof, List<Grouping> groups, double extraPupilMetres, int choices) {
  public PairingAnswer {
    groups = List.copyOf(groups);
  }

  /// The index with these groups.
  public double after() {
    return proof.value();
  }
}
