/// Tastes that differ between people of one group: the mixed logit.
///
/// Open [nl.speelveld.choice.mixed.MixedLogit]; chance comes in as
/// [nl.speelveld.choice.mixed.Draws], which are numbers and not a generator. Imports the rooms of
/// situations, terms, estimates and the kernel.
@NullMarked
package nl.speelveld.choice.mixed;

import org.jspecify.annotations.NullMarked;
