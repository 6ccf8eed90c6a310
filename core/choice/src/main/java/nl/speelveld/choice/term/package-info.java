/// What a utility is made of: distance and its decay, composition, quality, siblings, each for all
/// or for one group, and a constant for each alternative.
///
/// Open [nl.speelveld.choice.term.Utility], then [nl.speelveld.choice.term.Term]. Imports nothing.
@NullMarked
package nl.speelveld.choice.term;

import org.jspecify.annotations.NullMarked;
