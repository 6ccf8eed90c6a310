package nl.speelveld.simulation.policy;

/// Where a policy stands in the policy agenda against segregation (Kamerstuk 35050-G, 18 December
/// 2020), and what is known of its effect.
///
/// @param group of the agenda
/// @param evidence what is known
public record Measure(Group group, Evidence evidence) {
  /// The five groups of the agenda, and what lies outside it.
  public enum Group {
    /// Joint agreements (samen afspraken maken).
    AGREEMENTS,
    /// A level playing field (gelijk speelveld).
    LEVEL_FIELD,
    /// Neighbourhood and school (wijk en school verbinden).
    NEIGHBOURHOOD,
    /// School organised differently (school anders inrichten).
    SCHOOL_FORM,
    /// Knowledge (kennis opbouwen).
    KNOWLEDGE,
    /// Housing, buildings and transport: outside the agenda.
    OUTSIDE
  }

  /// What is known of the effect on the mix.
  public enum Evidence {
    /// Measured, and more than once.
    STRONG,
    /// Measured once, or simulated only.
    INDICATION,
    /// Nobody measured it.
    UNKNOWN
  }
}
