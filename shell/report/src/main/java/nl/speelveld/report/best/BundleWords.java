package nl.speelveld.report.best;

import static nl.speelveld.report.text.Arg.arg;

import java.util.List;
import java.util.Set;
import nl.speelveld.runs.optimising.GoalRequest.Measures;
import nl.speelveld.runs.optimising.Menu;

/// How the measures of a bundle are called: as in the menu, or as in the file of who asks.
///
/// @param offered what bundles are made of
/// @param telling how it is said
record BundleWords(Measures offered, Telling telling) {
  /// The measures of a bundle, in the order they were offered.
  String measures(Set<String> names) {
    return names.isEmpty()
        ? telling.say("goal.menu.NOTHING")
        : telling.listed(
            offered.names().stream().filter(names::contains).map(this::measure).toList());
  }

  private String measure(String name) {
    return switch (offered) {
      case Measures.OfFile _ -> name;
      case Measures.OfMenu(List<Menu.Item> items) ->
          items.stream()
              .filter(item -> item.name().equals(name))
              .map(this::measure)
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException("no measure is (" + name + ")"));
    };
  }

  private String measure(Menu.Item item) {
    String key = "goal.menu." + item.menu().name();
    return item.menu() == Menu.CONTINGENT
        ? telling.say(key)
        : telling.say(key, arg("size", telling.whole(item.size())));
  }
}
