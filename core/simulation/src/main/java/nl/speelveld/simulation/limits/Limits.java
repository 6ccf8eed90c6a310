package nl.speelveld.simulation.limits;

import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Gathers what is out of range among the numbers given in one place.
///
/// Lives inside one check and is never shared. A number that is not a number is out of every range.
public final class Limits {
  private final Place place;
  private final Findings.Collector collector = Findings.collector();

  private Limits(Place place) {
    this.place = place;
  }

  /// Limits of the numbers that were given in this place.
  public static Limits at(Place place) {
    return new Limits(place);
  }

  /// A run is asked for with numbers that a check would have refused: our fault, not the user's.
  public static void mustHold(Findings findings) {
    if (findings.hasErrors()) {
      throw new IllegalArgumentException(
          "the model cannot be run: (" + findings.kept().getFirst() + "). Check before running.");
    }
  }

  /// A number from `least` up to and including `most`.
  public Limits within(String parameter, double value, double least, double most) {
    return require(value >= least && value <= most, parameter, value, range("[", least, most));
  }

  /// A number above `bound`, up to and including `most`.
  public Limits above(String parameter, double value, double bound, double most) {
    return require(value > bound && value <= most, parameter, value, range("(", bound, most));
  }

  /// As many of something as the rest of the input asks for.
  public Limits count(String parameter, long found, long needed) {
    if (found != needed) {
      collector.add(new LimitFinding.WrongCount(place, parameter, found, needed));
    }
    return this;
  }

  /// Seats for all pupils.
  public Limits seats(long seats, long pupils) {
    if (seats < pupils) {
      collector.add(new LimitFinding.TooFewSeats(place, seats, pupils));
    }
    return this;
  }

  /// The findings of another check too.
  public Limits and(Findings findings) {
    collector.addAll(findings);
    return this;
  }

  private Limits require(boolean holds, String parameter, double value, String range) {
    if (!holds) {
      collector.add(new LimitFinding.OutOfRange(place, parameter, number(value), range));
    }
    return this;
  }

  private static String range(String opening, double least, double most) {
    return most == Double.MAX_VALUE
        ? (opening.equals("(") ? "> " : "≥ ") + number(least)
        : opening + number(least) + "; " + number(most) + "]";
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  /// What was found so far.
  public Findings findings() {
    return collector.toFindings();
  }
}
