package nl.speelveld.matching.rules;

import java.util.Optional;

/// How lists, classes and numbers become places.
///
/// Only under deferred acceptance and serial dictatorship can no family ever gain by a list that is
/// not its own; the linter says of each other one how that breaks.
public sealed interface Mechanism {
  /// Applicants ask from best to worst, seats are kept for the best so far. No false list helps,
  /// nobody is passed over. The usual one.
  record DeferredAcceptance() implements Mechanism {}

  /// Programmes offer, applicants keep the best offer. Nobody is passed over, but it is the worst
  /// such outcome for applicants, and cutting a list short can help.
  record SchoolProposing() implements Mechanism {}

  /// First choices are placed for good, then second choices in what is left (Boston). A popular
  /// first choice can cost every other one.
  ///
  /// @param adaptive whether programmes that are full are passed over without costing a turn
  record ImmediateAcceptance(boolean adaptive) implements Mechanism {}

  /// Applicants trade priorities in circles. No false list helps, nobody can be better off without
  /// harm to another, but somebody with a better class or number may be passed over.
  record TopTradingCycles() implements Mechanism {}

  /// In order of one number each takes the best that is left; classes count for nothing.
  record SerialDictatorship() implements Mechanism {}

  /// Deferred acceptance, then circles of places are traded where classes alone allow it: chance
  /// costs nobody a better place, but a false list may help.
  record StableImprovementCycles() implements Mechanism {}

  /// Deferred acceptance, where those who consent let a priority go that only stands in the way of
  /// others. A false list may help.
  ///
  /// @param consentWhen who consents; empty for everybody
  record EfficiencyAdjusted(Optional<Condition> consentWhen) implements Mechanism {}

  /// Deferred acceptance grade by grade: what a family gets in one grade counts in the next, as in
  /// Chile. Within a grade no false list helps; across grades it may.
  ///
  /// @param gradeColumn the programme's column with its grade, a whole number
  /// @param institutionColumn the programme's column with the school that it belongs to
  /// @param highestFirst whether the eldest children are decided first
  /// @param siblings what a brother or sister who was just placed means, where it does
  /// @param togetherColumn the applicant's column whose equal values want to stay together: schools
  ///   of relatives placed before go above all other wishes
  record GradeByGrade(
      String gradeColumn,
      String institutionColumn,
      boolean highestFirst,
      Optional<Siblings> siblings,
      Optional<String> togetherColumn)
      implements Mechanism {}

  /// Brothers and sisters in one round.
  ///
  /// @param familyColumn the applicant's column whose equal values are brothers and sisters
  /// @param priority the priority that holds at a school once one of them has been placed there
  record Siblings(String familyColumn, String priority) {}

  /// Whether class and number decide, so that nobody is passed over: then a promise of a seat is
  /// kept by the class that comes first.
  default boolean followsClasses() {
    return switch (this) {
      case DeferredAcceptance() -> true;
      case SchoolProposing() -> true;
      case StableImprovementCycles() -> true;
      case EfficiencyAdjusted ignored -> true;
      case GradeByGrade ignored -> true;
      case ImmediateAcceptance ignored -> false;
      case TopTradingCycles() -> false;
      case SerialDictatorship() -> false;
    };
  }

  /// The words that stand for it in the file of rules and in findings.
  default String words() {
    return switch (this) {
      case DeferredAcceptance() -> "deferred acceptance";
      case SchoolProposing() -> "school proposing";
      case ImmediateAcceptance(boolean adaptive) ->
          adaptive ? "adaptive immediate acceptance" : "immediate acceptance";
      case TopTradingCycles() -> "top trading cycles";
      case SerialDictatorship() -> "serial dictatorship";
      case StableImprovementCycles() -> "stable improvement cycles";
      case EfficiencyAdjusted ignored -> "efficiency adjusted";
      case GradeByGrade ignored -> "grade by grade";
    };
  }
}
