package nl.speelveld.web.officer;

import nl.speelveld.runs.office.Phase;

/// What stands on the list of rounds.
public final class RoundView {
  private RoundView() {}

  /// A round.
  public record Line(String path, String title, Phase phase, String next) {}
}
