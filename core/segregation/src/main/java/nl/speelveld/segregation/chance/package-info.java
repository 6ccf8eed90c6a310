/// Draws of whole tables from a seed: a fast random stream, Poisson and binomial look-up tables,
/// multinomial and fixed-margin tables.
///
/// Chance is an input: every draw comes from a [nl.speelveld.segregation.chance.RandomStream] made
/// of a seed and a number, so the same seed gives the same bytes, whatever ran before. Open
/// [nl.speelveld.segregation.chance.HeadSampler] first. Imports the JDK and table only.
@NullMarked
package nl.speelveld.segregation.chance;

import org.jspecify.annotations.NullMarked;
