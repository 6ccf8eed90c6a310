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
  public record ContingentRule(
      String name,
      Size size,
      List<String> types,
      Others others,
      List<String> priorities,
      TieBreakRule tieBreak) {
    public ContingentRule {
      types = List.copyOf(types);
      priorities = List.copyOf(priorities);
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

    /// All that the others leave; one of each programme's contingents.
    record Rest() implements Size {}
  }

  /// Programmes of one school that share its seats.
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
