/// The input and the outcome of every mechanism: lists, seats, priority classes, draws, places.
///
/// In: names, lists and seats. Promised: all is checked when it is built, so a mechanism meets no
/// surprise. Open [nl.speelveld.matching.market.Market] first. Imports nothing of the house.
@NullMarked
package nl.speelveld.matching.market;

import org.jspecify.annotations.NullMarked;
