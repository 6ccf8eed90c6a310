package nl.speelveld.runs.optimising;

import java.util.List;
import java.util.stream.Stream;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.whatif.WhatIfRequest;

/// What is wanted, and which measures may be taken for it.
///
/// @param counting feature and year
/// @param room seats for each pupil that a school has now, 1 or more
/// @param wanted the goal against today
/// @param measures of which bundles are made
/// @param together how many measures a bundle has at most, 1 or more
/// @param runs runs of the simulation for each bundle, 2 or more
public record GoalRequest(
    MonitorRequest counting,
    double room,
    Wanted wanted,
    Measures measures,
    int together,
    int runs) {
  /// More bundles take longer than anybody waits.
  public static final int MOST_BUNDLES = 100;

  /// Checks the number of bundles.
  public GoalRequest {
    long bundles = bundles(measures.names().size(), together);
    if (bundles < 1 || bundles > MOST_BUNDLES) {
      throw new IllegalArgumentException(
          "(%d) measures, (%d) together, make (%d) bundles; 1 … %d can be tried"
              .formatted(measures.names().size(), together, bundles, MOST_BUNDLES));
    }
  }

  /// How many bundles of some measures have at most so many of them.
  public static long bundles(int measures, int together) {
    long bundles = 0;
    long some = 1;
    for (int size = 1; size <= Math.min(measures, together); size++) {
      some = some * (measures - size + 1) / size;
      bundles += some;
      if (bundles > MOST_BUNDLES) {
        return bundles; // why here: the next ones may not fit a number
      }
    }
    return bundles;
  }

  /// The goal against today.
  ///
  /// @param fall by which share D falls, 0 … 1
  /// @param years within so many years
  /// @param farther by which share the mean way to school may grow
  /// @param firstChoice least share of entrants at the school they like best, 0 … 1
  public record Wanted(double fall, int years, double farther, double firstChoice) {}

  /// Where the measures come from.
  public sealed interface Measures {
    /// What the measures are called, in their order.
    List<String> names();

    /// Of the menu.
    ///
    /// @param items each another
    record OfMenu(List<Menu.Item> items) implements Measures {
      /// Copies.
      public OfMenu {
        items = List.copyOf(items);
      }

      /// Some measures in their usual size.
      public static OfMenu usual(Menu... measures) {
        return new OfMenu(Stream.of(measures).map(Menu::usual).toList());
      }

      @Override
      public List<String> names() {
        return items.stream().map(Menu.Item::name).toList();
      }
    }

    /// One's own.
    ///
    /// @param bricks with other names
    /// @param asked how they are simulated: admission of today, what is unknown, luck; its
    ///   scenarios are not looked at
    record OfFile(List<Brick> bricks, WhatIfRequest asked) implements Measures {
      /// Copies.
      public OfFile {
        bricks = List.copyOf(bricks);
      }

      @Override
      public List<String> names() {
        return bricks.stream().map(Brick::name).toList();
      }
    }
  }
}
