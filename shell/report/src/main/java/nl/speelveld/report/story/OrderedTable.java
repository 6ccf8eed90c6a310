package nl.speelveld.report.story;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.runs.monitor.OrderedSpread;
import nl.speelveld.runs.monitor.Part;

/// Spread of all categories in their order, beside that of the two groups.
final class OrderedTable {
  private OrderedTable() {}

  /// The block of spread with a sentence and a table about the order; as it is where there is none.
  static Block beside(Block spread, Part<OrderedSpread> part, Teller teller) {
    return switch (part) {
      case Part.Present<OrderedSpread>(OrderedSpread ordered)
          when Teller.known(ordered.ordered().getFirst().value()) ->
          spread.and(
              List.of(sentence(ordered, teller)),
              List.of(table(ordered, teller)),
              List.of(teller.say("how.ordered")));
      case Part.Present<OrderedSpread> ignored -> spread;
      case Part.Absent<OrderedSpread> ignored -> spread;
    };
  }

  private static String sentence(OrderedSpread ordered, Teller teller) {
    return teller.say(
        "ordered.sentence",
        arg("n", ordered.categories().size()),
        arg("low", teller.phrases().category(ordered.categories().getFirst())),
        arg("high", teller.phrases().category(ordered.categories().getLast())),
        arg("value", teller.phrases().index(Phrases.best(ordered.ordered().getFirst()))),
        arg("two", teller.phrases().index(Phrases.best(ordered.twoGroups().getFirst()))));
  }

  private static DataTable table(OrderedSpread ordered, Teller teller) {
    String caption = teller.say("table.ordered");
    List<List<String>> rows = new ArrayList<>();
    rows.addAll(rows("ordered.inOrder", ordered.ordered(), teller));
    rows.addAll(rows("ordered.categories", ordered.unordered(), teller));
    rows.addAll(rows("ordered.twoGroups", ordered.twoGroups(), teller));
    List<String> columns =
        new ArrayList<>(teller.figures("ordered-table", caption, List.of()).columns());
    columns.add(1, teller.say("column.counted"));
    return new DataTable("ordered-table", caption, columns, rows);
  }

  private static List<List<String>> rows(String counted, List<Figure> figures, Teller teller) {
    List<Figure> plain = figures.stream().map(OrderedTable::withoutBounds).toList();
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : teller.figures("", "", plain).rows()) {
      List<String> cells = new ArrayList<>(row);
      cells.add(1, teller.say(counted));
      rows.add(cells);
    }
    return rows;
  }

  // why: masked cells bound the indices of two groups only; those stand in the table above
  private static Figure withoutBounds(Figure figure) {
    return new Figure(
        figure.id(),
        figure.value(),
        figure.corrected(),
        figure.interval(),
        figure.byChance(),
        Optional.empty());
  }
}
