package nl.speelveld.runs.optimising;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.speelveld.runs.optimising.GoalRequest.Measures;
import nl.speelveld.simulation.policy.Policy;
import nl.speelveld.simulation.policy.Scenario;

/// The bundles of measures that are tried, as scenarios: small ones first.
final class Bundles {
  private final GoalRequest request;
  private final Town town;

  private Bundles(GoalRequest request, Town town) {
    this.request = request;
    this.town = town;
  }

  /// A bundle.
  ///
  /// @param measures by name
  /// @param scenario what they do together
  record Tried(Set<String> measures, Scenario scenario) {}

  /// All bundles of a question, without those of which measures shut each other out or would work
  /// twice.
  static List<Tried> of(GoalRequest request, Town town) {
    return new Bundles(request, town).all();
  }

  private List<Tried> all() {
    return switch (request.measures()) {
      case Measures.OfMenu(List<Menu.Item> items) -> {
        MenuPolicies menu = MenuPolicies.of(town);
        List<Tried> all = new ArrayList<>();
        for (List<Menu.Item> some : subsets(items)) {
          if (!shutOut(some)) {
            all.add(tried(some.stream().map(Menu.Item::name).toList(), menu.of(some)));
          }
        }
        yield all;
      }
      case Measures.OfFile(List<Brick> bricks, var _) ->
          subsets(bricks).stream()
              .filter(some -> !countsTwice(some))
              .map(some ->
                  tried(
                      some.stream().map(Brick::name).toList(),
                      some.stream().flatMap(brick -> brick.policies().stream()).toList()))
              .toList();
    };
  }

  /// Whether two bricks hold one and the same measure: together it would work twice.
  private static boolean countsTwice(List<Brick> some) {
    Set<Policy> seen = new HashSet<>();
    for (Brick brick : some) {
      Set<Policy> its = new HashSet<>(brick.policies());
      if (its.stream().anyMatch(seen::contains)) {
        return true;
      }
      seen.addAll(its);
    }
    return false;
  }

  private static boolean shutOut(List<Menu.Item> some) {
    for (int one = 0; one < some.size(); one++) {
      for (int other = one + 1; other < some.size(); other++) {
        if (some.get(one).shutsOut(some.get(other))) {
          return true;
        }
      }
    }
    return false;
  }

  private Tried tried(List<String> names, List<Policy> policies) {
    return new Tried(
        new HashSet<>(names),
        new Scenario(String.join("+", names), request.wanted().years(), policies));
  }

  /// Subsets of at most so many as may be taken together, in the order of the measures.
  private <T> List<List<T>> subsets(List<T> measures) {
    List<List<T>> all = new ArrayList<>();
    for (int size = 1; size <= Math.min(request.together(), measures.size()); size++) {
      add(all, measures, List.of(), 0, size);
    }
    return all;
  }

  private static <T> void add(
      List<List<T>> all, List<T> measures, List<T> begun, int from, int size) {
    if (begun.size() == size) {
      all.add(begun);
      return;
    }
    for (int at = from; at < measures.size(); at++) {
      List<T> longer = new ArrayList<>(begun);
      longer.add(measures.get(at));
      add(all, measures, longer, at + 1, size);
    }
  }
}
