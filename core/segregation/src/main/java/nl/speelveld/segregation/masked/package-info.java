/// Bounds of indices when cells are masked: the smallest and largest value over all fills that
/// respect what is known.
///
/// In: a [nl.speelveld.table.masked.MaskedCounts]. Promised: no possible fill lies outside; beside
/// each bound stands the value that a fill was found for, and where the two meet the bound says
/// that it is exact. Open [nl.speelveld.segregation.masked.MaskedBounds] first. Imports the value
/// room, the bundle of two-group indices of the bootstrap, and table.
@NullMarked
package nl.speelveld.segregation.masked;

import org.jspecify.annotations.NullMarked;
