/// The best that can be done within given limits, with the proof that nothing is better or the gap
/// that is left.
///
/// Native code (OR-tools) stays inside the package `solver`, which is not exported. Open
/// `nl.speelveld.optimisation.pairing.BestPairing` first.
module nl.speelveld.optimisation {
  requires transitive nl.speelveld.table;
  requires transitive nl.speelveld.segregation;
  requires transitive nl.speelveld.choice;
  requires transitive nl.speelveld.simulation;
  requires ortools.java;
  requires static transitive org.jspecify;

  exports nl.speelveld.optimisation.catchments;
  exports nl.speelveld.optimisation.finding;
  exports nl.speelveld.optimisation.frontier;
  exports nl.speelveld.optimisation.goal;
  exports nl.speelveld.optimisation.invitations;
  exports nl.speelveld.optimisation.pairing;
  exports nl.speelveld.optimisation.proof;
  exports nl.speelveld.optimisation.seats;
}
