package nl.speelveld.matching.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// What a list may hold.
///
/// @param general of every applicant without a rule of their level
/// @param levelColumn the applicant's column that holds the level, where lengths differ by level
/// @param byLevel lengths by level
/// @param validWhen which programmes may be on whose list: advice and level, gate of a preselection
/// @param backUp schools added behind the list
/// @param shared the applicant's column whose equal values share one number (twins, a family)
/// @param together where two with one value of `shared` apply jointly: what becomes of them where
///   no outcome is stable for all
/// @param born which birth dates take part, where that is agreed
public record ListRules(
    Length general,
    Optional<String> levelColumn,
    Map<String, Length> byLevel,
    Optional<Condition> validWhen,
    Optional<BackUp> backUp,
    Optional<String> shared,
    Optional<Together> together,
    Optional<BirthDates> born) {
  public ListRules {
    byLevel = Map.copyOf(byLevel);
  }

  /// Rules under which everybody applies alone.
  public ListRules(
      Length general,
      Optional<String> levelColumn,
      Map<String, Length> byLevel,
      Optional<Condition> validWhen,
      Optional<BackUp> backUp,
      Optional<String> shared,
      Optional<BirthDates> born) {
    this(general, levelColumn, byLevel, validWhen, backUp, shared, Optional.empty(), born);
  }

  /// How long the list of this level may be.
  public Length lengthOf(String level) {
    return byLevel.getOrDefault(level, general);
  }

  /// Fewest and most programmes on a list.
  public record Length(int least, int most) {
    public Length {
      if (least < 0 || most < Math.max(1, least)) {
        throw new IllegalArgumentException(
            "a list of (" + least + ") to (" + most + ") programmes cannot be made");
      }
    }
  }

  /// Of this many nearest programmes those that are not on the list are added behind it, the
  /// nearest first. They count as wishes like all others.
  public record BackUp(int nearest) {
    public BackUp {
      if (nearest < 1) {
        throw new IllegalArgumentException(
            "back-up of the nearest ("
                + nearest
                + ") adds nothing: give 1 or more, or leave it out");
      }
    }
  }

  /// The first and the last birth date that take part.
  public record BirthDates(LocalDate from, LocalDate to) {
    public BirthDates {
      if (to.isBefore(from)) {
        throw new IllegalArgumentException(
            "birth dates run from (" + from + ") to (" + to + "), so nobody takes part");
      }
    }

    /// Whether somebody born on this day takes part.
    public boolean holds(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }
}
