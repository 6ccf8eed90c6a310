package nl.speelveld.runs.enrolment.family;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.speelveld.matching.draw.DrawKind;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.matching.round.LotteryNumbers;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.round.RoundData;

/// A round with its outcome, as letters need it.
///
/// @param round rules and data
/// @param data the tables as they were read
/// @param draw how numbers came about, and which
/// @param result who has which seat, and by which order
/// @param since what was done after the freeze
/// @param office what the office says of itself
public record FamilyRound(
    PreparedRound round,
    RoundData data,
    Draw draw,
    Result result,
    Since since,
    OfficeDetails office) {
  public FamilyRound {
    int there = result.assignment().market().applicants();
    if (there != round.market().applicants()) {
      throw new IllegalArgumentException(
          "the outcome is of ("
              + there
              + ") applicants, but the round has ("
              + round.market().applicants()
              + "). Prepare the round again with those who came late.");
    }
  }

  /// How numbers came about, and which.
  ///
  /// @param kind how
  /// @param numbers the numbers as they are published, counted from 0; of who came late the number
  ///   that they would have had
  public record Draw(DrawKind kind, LotteryNumbers numbers) {}

  /// Who has which seat, and by which keys.
  public record Result(Assignment assignment, Priorities priorities) {}

  /// What was done after the freeze.
  ///
  /// @param published the day on which the outcome is made known
  /// @param withdrawn pseudonyms of those who gave up their application
  /// @param placedOutside seat group by pseudonym of those who were placed outside the draw
  /// @param late pseudonyms of those who applied after the freeze
  /// @param withoutClaim pseudonyms of those who have no claim on seats that were given before: who
  ///   came late, or lost a seat that was taken away while others kept theirs
  public record Since(
      LocalDate published,
      Set<String> withdrawn,
      Map<String, String> placedOutside,
      Set<String> late,
      Set<String> withoutClaim) {
    public Since {
      withdrawn = Set.copyOf(withdrawn);
      placedOutside = Map.copyOf(placedOutside);
      late = Set.copyOf(late);
      withoutClaim = Set.copyOf(withoutClaim);
    }

    /// Nothing was done.
    public static Since nothing(LocalDate published) {
      return new Since(published, Set.of(), Map.of(), Set.of(), Set.of());
    }

    /// Whether an applicant takes part in what seats come free.
    public boolean takesPart(String pseudonym) {
      return !withdrawn.contains(pseudonym) && !placedOutside.containsKey(pseudonym);
    }
  }
}
