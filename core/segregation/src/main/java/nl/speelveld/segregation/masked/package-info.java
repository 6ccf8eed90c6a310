/// Bounds of indices when cells are masked: the smallest and largest value over all fills that
/// respect what is known.
///
/// In: a [nl.speelveld.table.masked.MaskedCounts]. Promised: no possible fill lies outside; bounds
/// that are reached by a fill say so. Open [nl.speelveld.segregation.masked.MaskedBounds] first.
/// Imports the value room and table.
@NullMarked
package nl.speelveld.segregation.masked;

import org.jspecify.annotations.NullMarked;
