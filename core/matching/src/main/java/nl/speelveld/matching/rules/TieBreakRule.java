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

  /// Equals are treated alike: of those whom class, and score or distance, do not part, all get in
  /// or none. The number only orders what is published.
  ///
  /// At the last seat that means all of them over the number of seats, as in the admission to
  /// Chilean universities (Rios, Larroucau, Parra & Cominetti 2021), or none of them while seats
  /// stay empty, as in Hungary (Biró & Kiselgof 2015).
  ///
  /// @param order what parts before that: [OneNumber] for nothing but the class,
  ///   [DistanceThenNumber] or [ScoreThenNumber]
  /// @param letIn whether all get in; otherwise none
  record EqualsTogether(TieBreakRule order, boolean letIn) implements TieBreakRule {
    public EqualsTogether {
      if (!(order instanceof OneNumber
          || order instanceof DistanceThenNumber
          || order instanceof ScoreThenNumber)) {
        throw new IllegalArgumentException(
            "equals cannot be treated alike in the order ("
                + order
                + "): give one number, distance then number or a score");
      }
    }
  }

  /// What orders applicants of one class, equals taken together or not.
  default TieBreakRule order() {
    return this instanceof EqualsTogether(TieBreakRule order, boolean ignored) ? order : this;
  }

  /// As the round says for everybody.
  record AsRound() implements TieBreakRule {}
}
