/// The book of the draw: what is frozen ([nl.speelveld.matching.draw.SealedRoundTest]), what is
/// promised and made known ([nl.speelveld.matching.draw.RevealTest]), what follows for applicants
/// ([nl.speelveld.matching.draw.LotteryKeysTest], [nl.speelveld.matching.draw.DrawnNumbersTest]),
/// numbers on paper, the specification with its vectors, and the texts of findings.
@NullMarked
package nl.speelveld.matching.draw;

import org.jspecify.annotations.NullMarked;
