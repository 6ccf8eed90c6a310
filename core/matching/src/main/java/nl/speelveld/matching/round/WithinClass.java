package nl.speelveld.matching.round;

import java.util.List;
import nl.speelveld.matching.rules.SeatRules;

/// What parts those of one class at a seat group.
public sealed interface WithinClass {
  /// The number of the draw alone.
  record Number() implements WithinClass {}

  /// The nearest to the programme first, then the number.
  record Metres() implements WithinClass {}

  /// The highest score first, then the number.
  ///
  /// @param column the applicants' column that holds it
  record Score(String column) implements WithinClass {}

  /// An order of call in which least shares of types are kept; the number in a key is the place in
  /// that order.
  record CallOrder(List<SeatRules.LeastRate> rates) implements WithinClass {
    public CallOrder {
      rates = List.copyOf(rates);
    }
  }
}
