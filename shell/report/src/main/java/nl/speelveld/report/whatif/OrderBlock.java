package nl.speelveld.report.whatif;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.runs.whatif.WhatIfAnswer.Order;

/// Which of two scenarios keeps schools more mixed, where that can be told.
final class OrderBlock {
  private OrderBlock() {}

  static Block of(Telling telling) {
    List<Order> order = telling.report().told().order();
    List<List<String>> rows = new ArrayList<>();
    for (Order pair : order) {
      rows.add(
          List.of(
              name(pair.one(), telling),
              name(pair.other(), telling),
              pair.mixedMore()
                  .map(its -> name(its, telling))
                  .orElseGet(() -> telling.say("whatif.order.unknown"))));
    }
    long told = order.stream().filter(pair -> pair.mixedMore().isPresent()).count();
    return new Block(
        "order",
        told == 0
            ? telling.say("whatif.order.none")
            : telling.say(
                "whatif.order.heading",
                arg("told", Math.toIntExact(told)),
                arg("all", order.size())),
        List.of(telling.say("whatif.order.sentence")),
        List.of(),
        List.of(
            new DataTable(
                "order",
                telling.say("whatif.table.order", telling.years()),
                telling.columns("one", "other", "mixedMore"),
                rows)),
        List.of(telling.say("whatif.how.paired")));
  }

  private static String name(int scenario, Telling telling) {
    return telling.outcomes().get(scenario).scenario().name();
  }
}
