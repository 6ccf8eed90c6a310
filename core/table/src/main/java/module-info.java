/// Counts of units by groups, codes, findings, provenance, identity over time and disclosure
/// control.
///
/// The ground floor of the house: values only, no file, clock, logger or chance. Open
/// [nl.speelveld.table.counts.UnitGroupCounts] first.
module nl.speelveld.table {
  requires static transitive org.jspecify;

  exports nl.speelveld.table.code;
  exports nl.speelveld.table.counts;
  exports nl.speelveld.table.disclosure;
  exports nl.speelveld.table.finding;
  exports nl.speelveld.table.identity;
  exports nl.speelveld.table.masked;
  exports nl.speelveld.table.observation;
  exports nl.speelveld.table.rows;
}
