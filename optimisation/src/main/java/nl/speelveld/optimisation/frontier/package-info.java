/// The possibility frontier: the least segregation that is possible for a given mean distance to
/// school, number of seats, and share of first choices.
///
/// In goes a [nl.speelveld.optimisation.frontier.FrontierQuestion]: where pupils of two groups
/// live, where the schools stand and what they hold. Out comes, for every limit, the least
/// dissimilarity with the flows that reach it, and a bound that is computed from prices without the
/// solver: no policy of any kind does better within that limit. Scenarios are dots against this
/// line. Open [nl.speelveld.optimisation.frontier.Frontier] first. May import `proof`, `finding`,
/// `solver` and `table`.
///
/// Not in it: pupils are divisible (half a pupil may go east), nobody refuses, and a pupil reaches
/// only the schools in the list of candidates. So the frontier is a limit, never a forecast.
@NullMarked
package nl.speelveld.optimisation.frontier;

import org.jspecify.annotations.NullMarked;
