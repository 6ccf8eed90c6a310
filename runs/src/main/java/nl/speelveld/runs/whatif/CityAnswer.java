package nl.speelveld.runs.whatif;

import java.util.List;
import nl.speelveld.runs.data.Edition;

/// What comes of asking for a municipality to begin with.
public sealed interface CityAnswer {
  /// It can be simulated.
  ///
  /// @param city as scenarios begin with it
  record Made(City city) implements CityAnswer {}

  /// The data folder has no counting that answers.
  ///
  /// @param held those that it has
  record NotHeld(List<Edition> held) implements CityAnswer {
    /// Copies.
    public NotHeld {
      held = List.copyOf(held);
    }
  }

  /// The data do not carry a simulation.
  ///
  /// @param edition the counting that was taken
  /// @param why the reason
  record CannotCarry(Edition edition, Why why) implements CityAnswer {}

  /// Why data do not carry a simulation.
  enum Why {
    /// The counting names fewer than two schools with pupils and a place on the map.
    TOO_FEW_SCHOOLS,
    /// No table says where pupils of these schools live.
    NO_FLOWS,
    /// One of the groups is nowhere.
    ONE_GROUP,
    /// Flows do not settle what families like.
    NOT_SETTLED
  }
}
