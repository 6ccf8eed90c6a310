package nl.speelveld.report.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.text.Phrases;

/// A table as lines of text: in columns where it fits the page, else each row as a small list.
///
/// Heads of columns are broken between words, so that the figures decide how wide a column is. What
/// may not be shown is a star, explained once below the table.
final class TableLines {
  private static final String STAR = "*";
  private static final int NARROWEST_NAME = 24;
  private static final int EASY_HEAD = 12;
  private final List<String> columns;
  private final List<List<String>> rows;
  private final String hidden;
  private final String none;
  private final int page;

  TableLines(DataTable table, Phrases phrases, int page) {
    this.columns = table.columns();
    this.hidden = phrases.say("hidden");
    this.none = phrases.say("none");
    this.rows =
        table.rows().stream()
            .map(row -> row.stream().map(cell -> cell.equals(hidden) ? STAR : cell).toList())
            .toList();
    this.page = page;
  }

  /// The lines, without the caption.
  List<String> lines() {
    int[] easy = widths(EASY_HEAD);
    int[] widths = fits(easy) ? easy : widths(0);
    List<String> lines = new ArrayList<>();
    if (fits(widths)) {
      heads(widths, lines);
      rows.forEach(row -> named(row, widths, lines));
    } else {
      rows.forEach(row -> list(row, lines));
    }
    if (rows.stream().anyMatch(row -> row.contains(STAR))) {
      lines.add("  " + STAR + " " + hidden);
    }
    return lines;
  }

  private boolean fits(int[] widths) {
    return Arrays.stream(widths).map(width -> width + 2).sum() <= page;
  }

  /// Width of each column: its widest cell, or its head broken between words. Names in the first
  /// take the room that is left, and more lines where that is too little.
  private int[] widths(int head) {
    int[] widths =
        IntStream.range(0, columns.size())
            .map(column -> Math.max(widest(column), headWidth(columns.get(column), head)))
            .toArray();
    int others = 2 * widths.length + Arrays.stream(widths).skip(1).sum();
    widths[0] = Math.min(widths[0], Math.max(NARROWEST_NAME, page - others));
    return widths;
  }

  private static int headWidth(String head, int wanted) {
    return Math.max(longestWord(head), Math.min(wanted, head.length()));
  }

  private int widest(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }

  private static int longestWord(String head) {
    return Arrays.stream(head.split(" ", -1)).mapToInt(String::length).max().orElse(0);
  }

  private void heads(int[] widths, List<String> lines) {
    List<List<String>> heads = new ArrayList<>();
    for (int column = 0; column < widths.length; column++) {
      heads.add(Page.wrap(columns.get(column), widths[column]));
    }
    int height = heads.stream().mapToInt(List::size).max().orElse(0);
    for (int at = 0; at < height; at++) {
      int from = at;
      // why from the bottom: the last word of each head stands on the figures
      lines.add(
          line(
              heads.stream()
                  .map(head -> {
                    int part = from - (height - head.size());
                    return part < 0 ? "" : head.get(part);
                  })
                  .toList(),
              widths));
    }
  }

  /// A row of which the name may need more lines; the figures stand on the first.
  private void named(List<String> row, int[] widths, List<String> lines) {
    List<String> name = Page.wrap(row.getFirst(), widths[0]);
    List<String> first = new ArrayList<>(row);
    first.set(0, name.getFirst());
    lines.add(line(first, widths));
    name.stream().skip(1).forEach(rest -> lines.add("  " + rest));
  }

  private String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder("  ");
    for (int column = 0; column < widths.length; column++) {
      String cell = cells.get(column);
      String pad = " ".repeat(widths[column] - cell.length());
      line.append(isText(column) ? cell + pad : pad + cell).append("  ");
    }
    return line.toString().stripTrailing();
  }

  /// Whether a column holds words, which stand to the left; figures stand to the right.
  private boolean isText(int column) {
    return column == 0
        || rows.stream()
            .map(row -> row.get(column))
            .anyMatch(cell -> cell.codePoints().filter(Character::isLetter).count() > 1);
  }

  /// A row as a list: the name, then what is known of it. Of two columns the second needs no head.
  private void list(List<String> row, List<String> lines) {
    List<String> parts = new ArrayList<>();
    for (int column = 1; column < row.size(); column++) {
      String cell = row.get(column);
      if (!cell.isEmpty() && !cell.equals(none)) {
        parts.add(row.size() == 2 ? cell : columns.get(column) + ": " + cell);
      }
    }
    String text = "- " + row.getFirst() + (parts.isEmpty() ? "" : ": " + String.join("; ", parts));
    List<String> wrapped = Page.wrap(text, page - 4);
    for (int at = 0; at < wrapped.size(); at++) {
      lines.add((at == 0 ? "  " : "    ") + wrapped.get(at));
    }
  }
}
