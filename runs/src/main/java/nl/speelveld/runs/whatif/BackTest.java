package nl.speelveld.runs.whatif;

import nl.speelveld.simulation.compare.Band;

/// What the model says beforehand of something that was counted afterwards, or counted apart.
///
/// @param kind what was foretold
/// @param from school year of what the model knew
/// @param to school year of what it foretold
/// @param counted segregation as it was counted
/// @param foretold the same by the model, without it
public record BackTest(Kind kind, int from, int to, double counted, Band foretold) {
  /// What was foretold.
  public enum Kind {
    /// The schools of the youngest pupils, from all older ones.
    YOUNGEST,
    /// The schools of a later counting, from an earlier one.
    LATER
  }

  /// Whether what was counted lies in the band.
  public boolean holds() {
    return counted >= foretold.low() && counted <= foretold.high();
  }
}
