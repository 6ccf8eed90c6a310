package nl.speelveld.optimisation.frontier;

import java.util.List;
import nl.speelveld.optimisation.proof.Proof;

/// A point of the frontier, or the statement that the limit cannot be kept.
public sealed interface FrontierPoint {
  /// What was asked.
  Limit limit();

  /// The limit can be kept.
  ///
  /// @param limit what was asked
  /// @param proof the least dissimilarity, recomputed from the flows, and the limit below which
  ///   nothing can go, computed from the prices of seats and distance without the solver
  /// @param meanMetres to school, over all pupils
  /// @param firstChoiceShare of the pupils whose first choice is known; 1 where none is known
  /// @param flows who goes where
  /// @param seats what a seat more would bring at each school
  record Reached(
      Limit limit,
      Proof proof,
      double meanMetres,
      double firstChoiceShare,
      List<Flow> flows,
      List<SeatPrice> seats)
      implements FrontierPoint {
    public Reached {
      flows = List.copyOf(flows);
      seats = List.copyOf(seats);
    }

    /// The least dissimilarity D, 0…1.
    public double dissimilarity() {
      return proof.value();
    }
  }

  /// No way of placing the pupils keeps the limit: there are too few seats within reach, or the
  /// distance or the share of first choices asks too much.
  record OutOfReach(Limit limit, Reason reason) implements FrontierPoint {}

  /// Which part of a limit cannot be kept.
  enum Reason {
    /// The candidate schools of some pupils are full, whatever the distance.
    SEATS,
    /// The mean distance is below the least that is possible.
    DISTANCE,
    /// So many first choices cannot be met within seats and distance.
    FIRST_CHOICES
  }

  /// What seats are worth at one school.
  ///
  /// @param school number in the list of schools
  /// @param price by how much D falls with one seat more, for the first seats
  /// @param added seats that were added, of those that the limit gives away
  record SeatPrice(int school, double price, double added) {}
}
