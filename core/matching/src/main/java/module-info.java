/// Central enrolment: who may have which seat, in which order, by which draw, and the proof of it.
///
/// Values in, values out: a market (lists, seats, classes) and priorities (classes and draw) become
/// an assignment that tells for each applicant why not a higher wish. Open
/// [nl.speelveld.matching.market.Market] first, then
/// [nl.speelveld.matching.deferred.DeferredAcceptance].
module nl.speelveld.matching {
  requires transitive nl.speelveld.table;
  requires static transitive org.jspecify;

  exports nl.speelveld.matching.account;
  exports nl.speelveld.matching.afterwards;
  exports nl.speelveld.matching.callorder;
  exports nl.speelveld.matching.canonical;
  exports nl.speelveld.matching.chances;
  exports nl.speelveld.matching.compare;
  exports nl.speelveld.matching.deferred;
  exports nl.speelveld.matching.draw;
  exports nl.speelveld.matching.efficient;
  exports nl.speelveld.matching.exact;
  exports nl.speelveld.matching.grades;
  exports nl.speelveld.matching.incentives;
  exports nl.speelveld.matching.joint;
  exports nl.speelveld.matching.lint;
  exports nl.speelveld.matching.log;
  exports nl.speelveld.matching.market;
  exports nl.speelveld.matching.mechanism;
  exports nl.speelveld.matching.outcome;
  exports nl.speelveld.matching.proof;
  exports nl.speelveld.matching.published;
  exports nl.speelveld.matching.round;
  exports nl.speelveld.matching.rules;
  exports nl.speelveld.matching.seats;
  exports nl.speelveld.matching.stable;
  exports nl.speelveld.matching.statistics;
}
