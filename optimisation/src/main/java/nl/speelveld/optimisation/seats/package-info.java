/// Where extra places help most: which schools get them, with the limit that no other division
/// passes.
///
/// Two ways in: [nl.speelveld.optimisation.seats.SeatsOnFrontier] asks what becomes possible (the
/// frontier with seats added), [nl.speelveld.optimisation.seats.SeatsByTrial] asks a model that the
/// caller brings what would happen. Open the first one first. May import `frontier`, `proof`,
/// `finding` and `table`.
@NullMarked
package nl.speelveld.optimisation.seats;

import org.jspecify.annotations.NullMarked;
