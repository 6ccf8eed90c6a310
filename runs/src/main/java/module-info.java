/// Use cases: read → check → compute → verify; owns the ports that the shells implement.
module nl.speelveld.runs {
  requires transitive nl.speelveld.choice;
  requires transitive nl.speelveld.matching;
  requires transitive nl.speelveld.optimisation;
  requires transitive nl.speelveld.segregation;
  requires transitive nl.speelveld.simulation;
  requires static transitive org.jspecify;

  exports nl.speelveld.runs.choosing;
  exports nl.speelveld.runs.data;
  exports nl.speelveld.runs.enrolment;
  exports nl.speelveld.runs.enrolment.draws;
  exports nl.speelveld.runs.enrolment.family;
  exports nl.speelveld.runs.enrolment.questions;
  exports nl.speelveld.runs.figure;
  exports nl.speelveld.runs.held;
  exports nl.speelveld.runs.importing;
  exports nl.speelveld.runs.index;
  exports nl.speelveld.runs.measuring;
  exports nl.speelveld.runs.monitor;
  exports nl.speelveld.runs.office;
  exports nl.speelveld.runs.optimising;
  exports nl.speelveld.runs.people;
  exports nl.speelveld.runs.place;
  exports nl.speelveld.runs.preferences;
  exports nl.speelveld.runs.pupils;
  exports nl.speelveld.runs.pupils.coverage;
  exports nl.speelveld.runs.schools;
  exports nl.speelveld.runs.whatif;
  exports nl.speelveld.runs.whatif.round;
}
