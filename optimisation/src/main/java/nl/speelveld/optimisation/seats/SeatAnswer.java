package nl.speelveld.optimisation.seats;

import java.util.List;
import nl.speelveld.optimisation.proof.Proof;

/// Where the extra places go.
///
/// @param before what is to be made small, without extra places
/// @param proof the same with them, solved again, and the value below which no division goes
/// @param added places for each school, in the order of the question
/// @param solved how many divisions were worked out in full
public record SeatAnswer(double before, Proof proof, List<Integer> added, int solved) {
  public SeatAnswer {
    added = List.copyOf(added);
  }
}
