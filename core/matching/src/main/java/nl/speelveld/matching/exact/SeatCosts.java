package nl.speelveld.matching.exact;

import java.util.function.IntToLongFunction;

/// What a seat, no seat and an added seat cost, in whole numbers of 0 or more.
///
/// @param ofWish cost of granting a wish
/// @param ofNoSeat cost of leaving an applicant without a seat
/// @param added whether seats may be added, and at which cost each
record SeatCosts(IntToLongFunction ofWish, IntToLongFunction ofNoSeat, Added added) {
  sealed interface Added {
    record Never() implements Added {}

    record At(long cost) implements Added {}
  }
}
