package nl.speelveld.web.officer;

import java.util.List;
import java.util.Optional;

/// What stands on the page of the outcome.
public final class OutcomeView {
  private OutcomeView() {}

  /// What stands on the page.
  ///
  /// @param ranks how many get their first choice, and so on
  /// @param checks what is promised of every outcome, and whether it holds
  /// @param told what is wrong where something does not hold
  /// @param holds whether everything holds
  /// @param published whether everybody sees it already
  /// @param mail how many families have an e-mail address
  /// @param mix how unequally a group is spread over schools, beside what that can be held against;
  ///   empty where no group is known
  public record Model(
      List<Rank> ranks,
      Optional<Sheet> mix,
      Sheet programmes,
      List<Check> checks,
      Told told,
      boolean holds,
      boolean published,
      long mail,
      long version) {}

  /// How many get a choice.
  ///
  /// @param rank 1 is the first; 0 for no place
  /// @param share of all, in words: `37%`
  public record Rank(int rank, String count, String share) {}

  /// A promise.
  ///
  /// @param state `good`, `wrong` or `later`
  public record Check(String state, String title, String sentence, String what) {}
}
