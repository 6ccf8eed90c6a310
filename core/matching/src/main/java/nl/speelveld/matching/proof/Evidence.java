package nl.speelveld.matching.proof;

import java.util.List;
import java.util.Optional;

/// What a claim is checked against.
///
/// @param fairness what V1 means under the mechanism in force
/// @param standing who stands otherwise than on the day of the draw
/// @param division how seats are divided, where they are
/// @param promises what families may count on
/// @param log what was done, where that is to be checked
/// @param draw the draw, where that is to be checked
public record Evidence(
    Fairness fairness,
    Standing standing,
    Optional<Division> division,
    List<Promise> promises,
    Optional<LogClaim> log,
    Optional<DrawClaim> draw) {
  public Evidence {
    promises = List.copyOf(promises);
  }

  /// Lists, seats and keys alone, on the day of the draw.
  public static Evidence ofListsAlone(Fairness fairness) {
    return new Evidence(
        fairness,
        Standing.ofTheDraw(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /// With others standing than on the day of the draw.
  public Evidence with(Standing other) {
    return new Evidence(fairness, other, division, promises, log, draw);
  }

  /// With divided seats.
  public Evidence with(Division other) {
    return new Evidence(fairness, standing, Optional.of(other), promises, log, draw);
  }

  /// With promises.
  public Evidence with(List<Promise> others) {
    return new Evidence(fairness, standing, division, others, log, draw);
  }

  /// With the log.
  public Evidence with(LogClaim other) {
    return new Evidence(fairness, standing, division, promises, Optional.of(other), draw);
  }

  /// With the draw.
  public Evidence with(DrawClaim other) {
    return new Evidence(fairness, standing, division, promises, log, Optional.of(other));
  }
}
