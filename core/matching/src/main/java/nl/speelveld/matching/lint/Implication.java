package nl.speelveld.matching.lint;

import java.util.List;
import nl.speelveld.matching.rules.Condition;

/// Whether one condition follows from another, as far as their form shows.
///
/// A yes is certain; a no may be a yes that the data know and the form does not show.
final class Implication {
  private Implication() {}

  /// Whether whoever meets the first always meets the second.
  static boolean holds(Condition first, Condition second) {
    if (first.equals(second) || isNever(first)) {
      return true;
    }
    if (second instanceof Condition.AnyOf(List<Condition> any)
        && any.stream().anyMatch(part -> holds(first, part))) {
      return true;
    }
    if (second instanceof Condition.AllOf(List<Condition> all)
        && all.stream().allMatch(part -> holds(first, part))) {
      return true;
    }
    return switch (first) {
      case Condition.AllOf(List<Condition> all) ->
          all.stream().anyMatch(part -> holds(part, second));
      case Condition.AnyOf(List<Condition> any) ->
          any.stream().allMatch(part -> holds(part, second));
      case Condition.Is(String column, List<String> values) ->
          second instanceof Condition.Is(String its, List<String> others)
              && its.equals(column)
              && others.containsAll(values);
      case Condition.ProgrammeIs(String column, List<String> values) ->
          second instanceof Condition.ProgrammeIs(String its, List<String> others)
              && its.equals(column)
              && others.containsAll(values);
      case Condition.AtLeast(String column, double least) ->
          second instanceof Condition.AtLeast(String its, double other)
              && its.equals(column)
              && other <= least;
      case Condition.Within(double metres) ->
          second instanceof Condition.Within(double other) && metres <= other;
      case Condition.Nearest(int nearest, List<Condition.LeastOfKind> kinds) ->
          second instanceof Condition.Nearest(int other, List<Condition.LeastOfKind> others)
              && kinds.isEmpty()
              && others.isEmpty()
              && nearest <= other;
      case Condition.Not(Condition inner) ->
          second instanceof Condition.Not(Condition other) && holds(other, inner);
      case Condition.Same ignored -> false;
      case Condition.Among ignored -> false;
      case Condition.Between ignored -> false;
      case Condition.RankedFirst ignored -> false;
    };
  }

  /// Whether nobody can ever meet this.
  static boolean isNever(Condition condition) {
    return switch (condition) {
      case Condition.AllOf(List<Condition> all) ->
          all.stream().anyMatch(Implication::isNever)
              || all.stream().anyMatch(one -> all.stream().anyMatch(two -> exclude(one, two)));
      case Condition.AnyOf(List<Condition> any) -> any.stream().allMatch(Implication::isNever);
      case Condition.Is(String column, List<String> values) -> values.isEmpty();
      case Condition.ProgrammeIs(String column, List<String> values) -> values.isEmpty();
      case Condition.Not ignored -> false;
      case Condition.AtLeast ignored -> false;
      case Condition.Within(double metres) -> metres < 0;
      case Condition.Nearest ignored -> false;
      case Condition.Same ignored -> false;
      case Condition.Among ignored -> false;
      case Condition.Between ignored -> false;
      case Condition.RankedFirst ignored -> false;
    };
  }

  /// Whether nobody can meet both.
  private static boolean exclude(Condition one, Condition two) {
    if (two instanceof Condition.Not(Condition inner)) {
      return holds(one, inner);
    }
    return one instanceof Condition.Is(String column, List<String> values)
            && two instanceof Condition.Is(String its, List<String> others)
            && its.equals(column)
            && values.stream().noneMatch(others::contains)
        || one instanceof Condition.ProgrammeIs(String column2, List<String> values2)
            && two instanceof Condition.ProgrammeIs(String its2, List<String> others2)
            && its2.equals(column2)
            && values2.stream().noneMatch(others2::contains);
  }

  /// Whether one is exactly what the other is not.
  static boolean opposite(Condition one, Condition two) {
    return one instanceof Condition.Not(Condition inner) && inner.equals(two)
        || two instanceof Condition.Not(Condition other) && other.equals(one);
  }
}
