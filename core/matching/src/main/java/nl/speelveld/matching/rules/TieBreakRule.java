package nl.speelveld.matching.rules;

/// What parts applicants of one class.
public sealed interface TieBreakRule {
  /// One number per applicant, the same everywhere. The fairest to know: whoever has a bad number
  /// has it everywhere, and fewer end far from their first choice.
  record OneNumber() implements TieBreakRule {}

  /// A number per applicant and programme.
  record NumberPerProgramme() implements TieBreakRule {}

  /// A number per applicant and seat group.
  record NumberPerSeatGroup() implements TieBreakRule {}

  /// Applicants in the public order of their registration number, starting at one drawn number and
  /// going round.
  record Cyclic() implements TieBreakRule {}

  /// The nearest first, then by one number.
  record DistanceThenNumber() implements TieBreakRule {}

  /// The highest value in a column first, then by one number.
  record ScoreThenNumber(String column) implements TieBreakRule {}

  /// As the round says for everybody.
  record AsRound() implements TieBreakRule {}
}
