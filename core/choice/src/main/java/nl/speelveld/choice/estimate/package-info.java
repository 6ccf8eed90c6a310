/// What an estimation gives: coefficients, their covariance by the information and clustered by
/// person, tests between estimates, and figures in metres with their intervals.
///
/// Open [nl.speelveld.choice.estimate.Estimates]. Imports linear algebra.
@NullMarked
package nl.speelveld.choice.estimate;

import org.jspecify.annotations.NullMarked;
