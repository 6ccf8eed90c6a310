package nl.speelveld.matching.grades;

import java.util.List;

/// An applicant with a list, best first.
///
/// @param pseudonym unique in the round
/// @param grade year of school
/// @param wishes programmes of that grade, none twice
/// @param secured the seat that the applicant has already and keeps unless a wish above it is
///   granted
public record GradedApplicant(String pseudonym, int grade, List<Wish> wishes, Secured secured) {
  /// A programme on the list.
  ///
  /// @param programme name
  /// @param profile name of the priority profile of this applicant there
  public record Wish(String programme, String profile) {}

  /// A seat from the year before.
  public sealed interface Secured {
    /// No seat.
    record None() implements Secured {}

    /// A seat under this quota of this programme.
    record Seat(String programme, String quota) implements Secured {}
  }

  public GradedApplicant {
    wishes = List.copyOf(wishes);
    if (wishes.stream().map(Wish::programme).distinct().count() < wishes.size()) {
      throw new IllegalArgumentException(
          "applicant (" + pseudonym + ") lists a programme twice: (" + wishes + ")");
    }
  }

  /// An applicant without a seat so far.
  public static GradedApplicant of(String pseudonym, int grade, List<Wish> wishes) {
    return new GradedApplicant(pseudonym, grade, wishes, new Secured.None());
  }

  /// The same applicant with a seat that is secured.
  public GradedApplicant withSecured(String programme, String quota) {
    return new GradedApplicant(pseudonym, grade, wishes, new Secured.Seat(programme, quota));
  }
}
