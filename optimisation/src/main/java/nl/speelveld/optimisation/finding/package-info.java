/// What is wrong with a question before anything is computed.
///
/// Open [nl.speelveld.optimisation.finding.OptimisationFinding] first. May import `table` only.
@NullMarked
package nl.speelveld.optimisation.finding;

import org.jspecify.annotations.NullMarked;
