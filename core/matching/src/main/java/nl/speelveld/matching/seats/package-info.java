/// Seats divided: reserves, contingents, ceilings and transfers, written as lists over seat groups.
///
/// In: for each programme how its seats are divided, for each applicant the types they belong to
/// and their list. Promised: a market in which plain deferred acceptance does exactly what the
/// division says. Open [nl.speelveld.matching.seats.DividedMarket] first. Imports the market room.
@NullMarked
package nl.speelveld.matching.seats;

import org.jspecify.annotations.NullMarked;
