/// Indices of segregation, their uncertainty, their decomposition and their change over time.
///
/// Values in, values out: counts of units × groups become index values that say why when they
/// cannot be computed. Open [nl.speelveld.segregation.value.IndexValue] first.
module nl.speelveld.segregation {
  requires transitive nl.speelveld.table;
  requires static transitive org.jspecify;

  exports nl.speelveld.segregation.areas;
  exports nl.speelveld.segregation.bootstrap;
  exports nl.speelveld.segregation.catalogue;
  exports nl.speelveld.segregation.chance;
  exports nl.speelveld.segregation.change;
  exports nl.speelveld.segregation.compression;
  exports nl.speelveld.segregation.curve;
  exports nl.speelveld.segregation.expectation;
  exports nl.speelveld.segregation.incremental;
  exports nl.speelveld.segregation.indication;
  exports nl.speelveld.segregation.information;
  exports nl.speelveld.segregation.local;
  exports nl.speelveld.segregation.masked;
  exports nl.speelveld.segregation.multigroup;
  exports nl.speelveld.segregation.nested;
  exports nl.speelveld.segregation.ordered;
  exports nl.speelveld.segregation.permutation;
  exports nl.speelveld.segregation.residence;
  exports nl.speelveld.segregation.smallunits;
  exports nl.speelveld.segregation.spatial;
  exports nl.speelveld.segregation.twogroup;
  exports nl.speelveld.segregation.value;
}
