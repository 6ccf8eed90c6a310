/// What a policy would do: a population that chooses schools year by year, and ordered changes of
/// what it finds.
///
/// Values in, values out; chance is a seed, and a stream is derived from it for each purpose, year
/// and pupil.
module nl.speelveld.simulation {
  requires transitive nl.speelveld.table;
  requires transitive nl.speelveld.segregation;
  requires transitive nl.speelveld.matching;
  requires transitive nl.speelveld.choice;
  requires static transitive org.jspecify;

  exports nl.speelveld.simulation.admission;
  exports nl.speelveld.simulation.base;
  exports nl.speelveld.simulation.calibration;
  exports nl.speelveld.simulation.chance;
  exports nl.speelveld.simulation.classes;
  exports nl.speelveld.simulation.compare;
  exports nl.speelveld.simulation.compass;
  exports nl.speelveld.simulation.equilibrium;
  exports nl.speelveld.simulation.limits;
  exports nl.speelveld.simulation.policy;
  exports nl.speelveld.simulation.population;
  exports nl.speelveld.simulation.schelling;
  exports nl.speelveld.simulation.sensitivity;
  exports nl.speelveld.simulation.sweep;
  exports nl.speelveld.simulation.taste;
  exports nl.speelveld.simulation.transport;
  exports nl.speelveld.simulation.years;
}
