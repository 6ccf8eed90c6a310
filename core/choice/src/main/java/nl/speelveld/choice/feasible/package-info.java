/// Parents who leave out schools out of their reach: what they could have had, and what their
/// choice among those says.
///
/// Open [nl.speelveld.choice.feasible.FeasibleChoice]. Imports the room of situations.
@NullMarked
package nl.speelveld.choice.feasible;

import org.jspecify.annotations.NullMarked;
