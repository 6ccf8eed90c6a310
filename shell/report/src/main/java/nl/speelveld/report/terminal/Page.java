package nl.speelveld.report.terminal;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.text.Phrases;

/// Writes blocks and tables as lines of at most 80 characters, or as many as the page is wide.
final class Page {
  static final int WIDTH = 80;
  private static final int MOST_ROWS = 12;

  private final StringBuilder text = new StringBuilder();
  private final int width;

  /// A page as wide as any terminal.
  Page() {
    this(WIDTH);
  }

  Page(int width) {
    this.width = width;
  }

  Page heading(String heading, char line) {
    for (String part : wrap(heading, width)) {
      text.append(part).append('\n');
    }
    text.append(String.valueOf(line).repeat(Math.min(width, heading.length()))).append("\n");
    return this;
  }

  Page sentence(String sentence) {
    for (String line : wrap(sentence, width)) {
      text.append(line).append('\n');
    }
    return this;
  }

  /// One of several short lines.
  Page item(String item) {
    List<String> lines = wrap(item, width - 4);
    for (int at = 0; at < lines.size(); at++) {
      text.append(at == 0 ? "  - " : "    ").append(lines.get(at)).append('\n');
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
      if (!table.rows().isEmpty()) {
        gap().shortened(table, phrases);
      }
    }
    return gap();
  }

  /// At most the first rows of a table, and how to get the rest.
  private void shortened(DataTable table, Phrases phrases) {
    int more = table.rows().size() - MOST_ROWS;
    if (more <= 0) {
      table(table, phrases);
      return;
    }
    List<List<String>> first = table.rows().subList(0, MOST_ROWS);
    table(new DataTable(table.id(), table.caption(), table.columns(), first), phrases);
    sentence("  " + phrases.say("page.more", arg("n", more)));
  }

  /// A table with its caption; nothing where it has no rows.
  Page table(DataTable table, Phrases phrases) {
    if (!table.rows().isEmpty()) {
      sentence(table.caption() + ":");
      new TableLines(table, phrases, width).lines().forEach(line -> text.append(line).append('\n'));
    }
    return this;
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
