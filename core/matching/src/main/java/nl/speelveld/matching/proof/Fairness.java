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
      case NotPromised() -> false;
    };
  }

  /// Whether this applicant may say V1.
  default boolean protects(int applicant) {
    return switch (this) {
      case ByKey() -> true;
      case ByClass() -> true;
      case ByKeyUnlessConsented(var consenting) -> !consenting.contains(applicant);
      case NotPromised() -> false;
    };
  }
}
