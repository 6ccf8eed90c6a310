package nl.speelveld.matching.rules;

import java.util.List;
import java.util.Map;

/// How the seats of programmes are divided.
///
/// @param general of every programme without rules of its own
/// @param byProgramme of programmes with rules of their own
/// @param bandwidths schools whose programmes share seats between a least and a most
/// @param twinsOver whether the last seat may become two, so that twins are not parted
public record SeatRules(
    List<ContingentRule> general,
    Map<String, List<ContingentRule>> byProgramme,
    List<Bandwidth> bandwidths,
    boolean twinsOver) {
  public SeatRules {
    general = List.copyOf(general);
    byProgramme = Map.copyOf(byProgramme);
    bandwidths = List.copyOf(bandwidths);
  }

  /// The contingents of a programme, in the order in which they are tried.
  public List<ContingentRule> of(String programme) {
    return byProgramme.getOrDefault(programme, general);
  }

  /// A part of the seats.
  ///
  /// @param name `nabij`, `vrij`, `doelgroep`
  /// @param size how large it is
  /// @param types applicants of at least one of these types come first; none means everybody alike
  /// @param others whether those outside the types may have what is left
  /// @param priorities which priority rules count here, by id; the order is that of the rules
  /// @param tieBreak what parts applicants of one class here
  /// @param rates least shares of types among those called, the one that goes first where they
  ///   clash at the front; with them the order of call takes the place of classes
  public record ContingentRule(
      String name,
      Size size,
      List<String> types,
      Others others,
      List<String> priorities,
      TieBreakRule tieBreak,
      List<LeastRate> rates) {
    public ContingentRule {
      types = List.copyOf(types);
      priorities = List.copyOf(priorities);
      rates = List.copyOf(rates);
    }
  }

  /// Of those called so far at least this percentage is of the type, while there are any left.
  public record LeastRate(String type, int percent) {
    public LeastRate {
      if (percent < 1 || percent > 100) {
        throw new IllegalArgumentException(
            "least rate of (" + type + ") is (" + percent + "), but a rate is 1 … 100 %");
      }
    }
  }

  /// What a contingent means for applicants outside its types.
  public enum Others {
    /// They may have what is left.
    AFTER,
    /// They may not have a seat here.
    NEVER
  }

  /// How large a contingent is.
  public sealed interface Size {
    /// This many seats.
    record Seats(int seats) implements Size {}

    /// This share of the programme's seats, rounded down.
    record Percent(int percent) implements Size {}

    /// As many seats as the programme's column says, in `schools.csv` or `seats.csv`.
    record FromColumn(String column) implements Size {}

    /// All that the others leave; one of each programme's contingents.
    record Rest() implements Size {}
  }

  /// Programmes of one school that share its seats. What is kept for a programme is divided as its
  /// contingents say; what is shared goes to whoever of all programmes comes first by class and
  /// number. For these programmes this stands in the place of `seats.csv`.
  ///
  /// @param school name of the whole
  /// @param seats of all programmes together
  /// @param byProgramme the fewest and the most seats of each programme
  public record Bandwidth(String school, int seats, Map<String, LeastMost> byProgramme) {
    public Bandwidth {
      byProgramme = Map.copyOf(byProgramme);
    }
  }

  /// The fewest seats kept for a programme, and the most it can take.
  public record LeastMost(int least, int most) {}
}
