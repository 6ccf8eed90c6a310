/// What another set of rules would do to the same applicants: who wins, who loses, where pupils
/// come to sit.
///
/// In: two markets with the same applicants and programmes, and a seed. Promised: both are assigned
/// by the same numbers in every draw, so that a difference is one of rules and not of luck. Open
/// [nl.speelveld.matching.compare.Comparison] first. Imports the market, deferred and chances
/// rooms. What the intake means for segregation is computed by the caller from
/// [nl.speelveld.matching.compare.Comparison#intake].
@NullMarked
package nl.speelveld.matching.compare;

import org.jspecify.annotations.NullMarked;
