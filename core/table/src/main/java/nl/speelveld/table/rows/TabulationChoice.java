package nl.speelveld.table.rows;

import java.util.List;

/// Which columns of a long table say what.
///
/// @param unit column of the units: schools, areas
/// @param group column of the groups
/// @param within columns of the levels in which the units lie, the outermost first; may be empty
/// @param count column of the counts; empty where each row is one pupil
/// @param repeats what to do with a second row of the same unit and group; rows that are one pupil
///   each are always added up
public record TabulationChoice(
    String unit, String group, List<String> within, String count, Repeats repeats) {
  public TabulationChoice {
    within = List.copyOf(within);
  }

  /// What a second row of the same unit and group means.
  public enum Repeats {
    /// A fault: the file should hold each unit and group once.
    REFUSE,
    /// More pupils of the same kind, by age or home area: they are added up.
    ADD
  }

  /// Counts stand in a column; each unit and group stands in one row.
  public static TabulationChoice counts(String unit, String group, String count) {
    return new TabulationChoice(unit, group, List.of(), count, Repeats.REFUSE);
  }

  /// Each row is one pupil.
  public static TabulationChoice pupils(String unit, String group) {
    return new TabulationChoice(unit, group, List.of(), "", Repeats.ADD);
  }

  /// The same choice, with levels around the units, the outermost first.
  public TabulationChoice within(String... levels) {
    return new TabulationChoice(unit, group, List.of(levels), count, repeats);
  }

  /// The same choice, with second rows of a unit and group added up.
  public TabulationChoice addingRepeats() {
    return new TabulationChoice(unit, group, within, count, Repeats.ADD);
  }
}
