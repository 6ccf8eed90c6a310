package nl.speelveld.choice.logit;

import java.util.List;
import nl.speelveld.choice.estimate.Estimates;
import nl.speelveld.choice.estimate.NotIdentified;

/// What came of an estimation.
public sealed interface Fit {
  /// The maximum was found.
  record Estimated(Estimates estimates) implements Fit {}

  /// There is no maximum: the likelihood rises without end, or nothing is identified.
  ///
  /// @param why the parameters, each with its reason
  record NoMaximum(List<NotIdentified> why) implements Fit {
    /// Copies.
    public NoMaximum {
      why = List.copyOf(why);
    }
  }

  /// The estimates; throws where there are none.
  default Estimates estimates() {
    return switch (this) {
      case Estimated(var estimates) -> estimates;
      case NoMaximum(var why) ->
          throw new IllegalStateException("the likelihood has no maximum: " + why);
    };
  }
}
