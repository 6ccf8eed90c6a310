/// What parents prefer, read from what they chose.
///
/// Values in, values out: lists or flows and a specification of utility become estimates with their
/// uncertainty, and estimates become predictions.
module nl.speelveld.choice {
  requires transitive nl.speelveld.table;
  requires transitive nl.speelveld.segregation;
  requires static transitive org.jspecify;
}
