/// Which numbers a model of choice can be run with, and what is said where a number is not one of
/// them.
///
/// In: named numbers. Promised: each one out of range is a finding with its name, its value and
/// what is allowed; nothing is corrected. Open [nl.speelveld.simulation.limits.Limits] first.
/// Imports findings only.
@NullMarked
package nl.speelveld.simulation.limits;

import org.jspecify.annotations.NullMarked;
