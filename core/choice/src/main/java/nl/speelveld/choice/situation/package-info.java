/// What was chosen: ranked lists, single choices, who made them, and what each could choose from.
///
/// Open [nl.speelveld.choice.situation.RankedLists]. Imports nothing.
@NullMarked
package nl.speelveld.choice.situation;

import org.jspecify.annotations.NullMarked;
