package nl.speelveld.report.terminal;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.text.Phrases;

/// Writes blocks and tables as lines of at most 80 characters.
final class Page {
  static final int WIDTH = 80;
  private static final int WIDEST_NAME = 34;
  private static final int MOST_ROWS = 12;

  private final StringBuilder text = new StringBuilder();

  Page heading(String heading, char line) {
    for (String part : wrap(heading, WIDTH)) {
      text.append(part).append('\n');
    }
    text.append(String.valueOf(line).repeat(Math.min(WIDTH, heading.length()))).append("\n");
    return this;
  }

  Page sentence(String sentence) {
    for (String line : wrap(sentence, WIDTH)) {
      text.append(line).append('\n');
    }
    return this;
  }

  Page gap() {
    text.append('\n');
    return this;
  }

  Page block(int number, Block block, Phrases phrases) {
    heading(number + ". " + block.heading(), '-');
    block.sentences().forEach(this::sentence);
    for (DataTable table : block.tables()) {
      gap().shortened(table, phrases);
    }
    return gap();
  }

  /// At most the first rows of a table, and how to get the rest.
  private void shortened(DataTable table, Phrases phrases) {
    int more = table.rows().size() - MOST_ROWS;
    if (more <= 0) {
      table(table);
      return;
    }
    List<List<String>> first = table.rows().subList(0, MOST_ROWS);
    table(new DataTable(table.id(), table.caption(), table.columns(), first));
    sentence("  " + phrases.say("page.more", arg("n", more)));
  }

  /// A table: in columns where it fits, else each row as a small list.
  Page table(DataTable table) {
    sentence(table.caption() + ":");
    int[] widths = widths(table);
    int all = 2;
    for (int width : widths) {
      all += width + 2;
    }
    if (all - 2 <= WIDTH) {
      row(table.columns(), widths);
      table.rows().forEach(row -> row(row, widths));
    } else {
      table.rows().forEach(row -> list(table.columns(), row));
    }
    return this;
  }

  private static int[] widths(DataTable table) {
    int[] widths = new int[table.columns().size()];
    List<List<String>> all = new ArrayList<>(table.rows());
    all.add(table.columns());
    for (List<String> row : all) {
      for (int column = 0; column < widths.length; column++) {
        int limit = column == 0 ? WIDEST_NAME : WIDTH;
        widths[column] = Math.max(widths[column], Math.min(limit, row.get(column).length()));
      }
    }
    return widths;
  }

  private void row(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder("  ");
    for (int column = 0; column < widths.length; column++) {
      String cell = cut(cells.get(column), widths[column]);
      String pad = " ".repeat(widths[column] - cell.length());
      line.append(column == 0 ? cell + pad : pad + cell).append("  ");
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }

  private static String cut(String cell, int width) {
    return cell.length() <= width ? cell : cell.substring(0, width - 1) + "…";
  }

  private void list(List<String> columns, List<String> row) {
    StringBuilder line = new StringBuilder("- " + row.getFirst());
    for (int column = 1; column < row.size(); column++) {
      line.append(column == 1 ? ": " : "; ");
      line.append(columns.get(column)).append(' ').append(row.get(column));
    }
    List<String> lines = wrap(line.toString(), WIDTH - 4);
    for (int i = 0; i < lines.size(); i++) {
      text.append(i == 0 ? "  " : "    ").append(lines.get(i)).append('\n');
    }
  }

  /// Lines of at most so many characters; a longer word is broken.
  static List<String> wrap(String sentence, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : sentence.split(" ", -1)) {
      String rest = word;
      if (!line.isEmpty() && line.length() + 1 + rest.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (rest.length() > width) {
        lines.add(rest.substring(0, width));
        rest = rest.substring(width);
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  /// The page without what steers a terminal: names in it may come from any file.
  String toText() {
    return text.toString().replaceAll("[\\p{Cc}&&[^\\n]]", " ");
  }
}
