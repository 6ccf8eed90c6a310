package nl.speelveld.simulation.limits;

import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.Severity;

/// What keeps a model from being run with the numbers that were given, codes S101 and up.
public sealed interface LimitFinding extends Finding {
  /// All of them stop the run.
  @Override
  default Severity severity() {
    return Severity.ERROR;
  }

  /// A number is not in its range.
  ///
  /// @param place where it was given
  /// @param parameter name of the number
  /// @param value what was given
  /// @param range what is allowed
  record OutOfRange(Place place, String parameter, String value, String range)
      implements LimitFinding {
    @Override
    public String code() {
      return "S101";
    }
  }

  /// There are fewer or more of something than the rest of the input asks for.
  ///
  /// @param place where it was given
  /// @param parameter name of what is counted
  /// @param found how many there are
  /// @param needed how many are asked for
  record WrongCount(Place place, String parameter, long found, long needed)
      implements LimitFinding {
    @Override
    public String code() {
      return "S102";
    }
  }

  /// The schools together cannot hold the pupils.
  ///
  /// @param place where the seats were given
  /// @param seats seats of all schools
  /// @param pupils pupils who need one
  record TooFewSeats(Place place, long seats, long pupils) implements LimitFinding {
    @Override
    public String code() {
      return "S103";
    }
  }
}
