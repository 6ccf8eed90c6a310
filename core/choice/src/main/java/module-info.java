/// What parents prefer, read from what they chose.
///
/// Values in, values out: lists or flows and a specification of utility become estimates with their
/// uncertainty, and estimates become predictions.
module nl.speelveld.choice {
  requires transitive nl.speelveld.table;
  requires transitive nl.speelveld.segregation;
  requires static transitive org.jspecify;
  requires org.apache.commons.statistics.distribution;

  exports nl.speelveld.choice.estimate;
  exports nl.speelveld.choice.feasible;
  exports nl.speelveld.choice.flow;
  exports nl.speelveld.choice.latent;
  exports nl.speelveld.choice.linear;
  exports nl.speelveld.choice.logit;
  exports nl.speelveld.choice.mixed;
  exports nl.speelveld.choice.predict;
  exports nl.speelveld.choice.situation;
  exports nl.speelveld.choice.term;
}
