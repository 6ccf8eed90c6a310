/// The best that can be done within given limits, with the proof that nothing is better or the gap
/// that is left.
module nl.speelveld.optimisation {
  requires transitive nl.speelveld.table;
  requires transitive nl.speelveld.segregation;
  requires transitive nl.speelveld.choice;
  requires transitive nl.speelveld.simulation;
  requires static transitive org.jspecify;
}
