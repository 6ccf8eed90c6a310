package nl.speelveld.matching.rules;

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
public record ListRules(
    Length general,
    Optional<String> levelColumn,
    Map<String, Length> byLevel,
    Optional<Condition> validWhen,
    Optional<BackUp> backUp,
    Optional<String> shared) {
  public ListRules {
    byLevel = Map.copyOf(byLevel);
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

  /// The nearest schools that are not on the list are added behind it, up to this many in all.
  public record BackUp(int nearest) {}
}
