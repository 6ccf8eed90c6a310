package nl.speelveld.web.officer;

import java.util.Optional;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.runs.office.SecretHash;

/// What stands on the pages of freeze and draw.
public final class StepView {
  private StepView() {}

  /// What is to be frozen.
  ///
  /// @param applicants how many take part
  /// @param wishes how many choices their lists hold
  /// @param noList how many have no list
  /// @param seats how many seats there are
  /// @param rules the rules
  /// @param onPaper whether numbers were drawn on paper
  /// @param hash the notary's hash, where it was handed in
  /// @param told what stands in the way, or is worth knowing
  public record Freeze(
      int applicants,
      int wishes,
      int noList,
      int seats,
      RoundRules rules,
      boolean onPaper,
      Optional<SecretHash> hash,
      Told told) {
    /// Whether nothing stands in the way.
    public boolean isReady() {
      return !told.errors() && (onPaper || hash.isPresent());
    }
  }

  /// What was frozen and waits for the draw.
  public record Draw(
      String root, String source, String secretHash, boolean onPaper, String again) {}
}
