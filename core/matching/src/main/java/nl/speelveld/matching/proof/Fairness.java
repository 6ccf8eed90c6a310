package nl.speelveld.matching.proof;

import java.util.Set;
import nl.speelveld.matching.market.Priorities;

/// What "before you" means in V1, by the mechanism in force.
public sealed interface Fairness {
  /// Class and number both count: deferred acceptance.
  record ByKey() implements Fairness {}

  /// The class alone counts; within a class numbers may be overtaken, where that gives both a
  /// better place: stable improvement cycles.
  record ByClass() implements Fairness {}

  /// Class and number count, but these applicants agreed beforehand to be overtaken where it costs
  /// them nothing: efficiency adjusted deferred acceptance.
  ///
  /// @param consenting rows of applicants
  record ByKeyUnlessConsented(Set<Integer> consenting) implements Fairness {
    public ByKeyUnlessConsented {
      consenting = Set.copyOf(consenting);
    }
  }

  /// Class and number both count, but these applicants are placed with another, in seats for both
  /// or in none: joint applications. What they can object to together is not seen here.
  ///
  /// @param together rows of applicants
  record ExceptTogether(Set<Integer> together) implements Fairness {
    public ExceptTogether {
      together = Set.copyOf(together);
    }
  }

  /// The mechanism promises no such thing: immediate acceptance, top trading cycles.
  record NotPromised() implements Fairness {}

  /// Whether one wish goes before another of the same seat group.
  ///
  /// @param key key of the one who asks
  /// @param other key of the one who has the seat
  default boolean goesBefore(long key, long other) {
    return switch (this) {
      case ByClass() -> Priorities.priorityClass(key) < Priorities.priorityClass(other);
      case ByKey() -> key < other;
      case ByKeyUnlessConsented _ -> key < other;
      case ExceptTogether _ -> key < other;
      case NotPromised() -> false;
    };
  }

  /// Whether this applicant may say V1.
  default boolean protects(int applicant) {
    return switch (this) {
      case ByKey() -> true;
      case ByClass() -> true;
      case ByKeyUnlessConsented(var consenting) -> !consenting.contains(applicant);
      case ExceptTogether(var together) -> !together.contains(applicant);
      case NotPromised() -> false;
    };
  }

  /// Whether this applicant may say that a seat was left empty: not who would have to take it
  /// alone.
  default boolean seeksAlone(int applicant) {
    return !(this instanceof ExceptTogether(var together) && together.contains(applicant));
  }
}
