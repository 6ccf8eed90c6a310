package nl.speelveld.report.html;

import static nl.speelveld.report.chart.Escape.markup;

import java.util.List;
import java.util.function.Function;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.text.Arg;
import nl.speelveld.report.text.Phrases;

/// Prints tables: folded, as cards on a phone, to be saved as CSV and, with a script, to be sorted.
final class HtmlTable {
  /// A longer table is printed on paper only when the reader has opened it.
  static final int LONG = 40;

  private static final int WORTH_COUNTING = 12;
  private final Phrases phrases;

  private final Function<DataTable, String> file;
  private final boolean labelled;

  /// Prints tables.
  ///
  /// @param file address from which a table can be saved
  /// @param labelled whether each cell names its column, where no rule of style does
  HtmlTable(Phrases phrases, Function<DataTable, String> file, boolean labelled) {
    this.phrases = phrases;
    this.file = file;
    this.labelled = labelled;
  }

  void print(StringBuilder html, DataTable table) {
    String caption = markup(table.caption());
    html.append("<details class=\"data");
    html.append(table.rows().size() > LONG ? " long" : "").append("\"><summary");
    if (table.rows().size() > LONG) {
      html.append(" data-paper=\"").append(markup(phrases.say("page.paper"))).append('"');
    }
    html.append('>').append(markup(phrases.say("page.table"))).append(": ").append(caption);
    if (table.rows().size() > WORTH_COUNTING) {
      Arg rows = Arg.arg("n", phrases.numbers().whole(table.rows().size()));
      html.append(" <span class=\"rows\">").append(markup(phrases.say("page.rows", rows)));
      html.append("</span>");
    }
    html.append("</summary>\n<div class=\"scroll\" role=\"region\" tabindex=\"0\"");
    html.append(" aria-labelledby=\"c-").append(table.id()).append("\">\n<table role=\"table\"");
    html.append(" id=\"t-").append(table.id()).append("\">\n<caption id=\"c-").append(table.id());
    html.append("\">").append(caption).append("</caption>\n");
    head(html, table);
    html.append("<tbody role=\"rowgroup\">\n");
    for (int at = 0; at < table.rows().size(); at++) {
      row(html, table, at);
    }
    html.append("</tbody>\n</table>\n</div>\n");
    save(html, table);
    table.details().forEach(more -> print(html, more));
    html.append("</details>\n");
  }

  /// Rules by which each cell names its column on a phone: one a column is far smaller than a name
  /// a cell.
  static String labels(DataTable table) {
    StringBuilder rules = new StringBuilder();
    for (int column = 1; column < table.columns().size(); column++) {
      rules.append("#t-").append(table.id()).append(" td:nth-child(").append(column + 1);
      rules.append("){--label:\"");
      rules.append(table.columns().get(column).replaceAll("[\\\\\"<\\p{Cc}]", " "));
      rules.append("\"}\n");
    }
    table.details().forEach(more -> rules.append(labels(more)));
    return rules.toString();
  }

  private void head(StringBuilder html, DataTable table) {
    html.append("<thead role=\"rowgroup\"><tr role=\"row\">");
    for (int column = 0; column < table.columns().size(); column++) {
      html.append("<th scope=\"col\" role=\"columnheader\"");
      if (table.sortable().contains(column) && table.rows().size() > 2) {
        html.append(" data-sort=\"").append(counts(table, column) ? "count" : "words").append('"');
      }
      html.append('>').append(markup(table.columns().get(column))).append("</th>");
    }
    html.append("</tr></thead>\n");
  }

  private boolean counts(DataTable table, int column) {
    return table.rows().stream()
        .map(row -> row.get(column))
        .allMatch(cell -> isHidden(cell) || cell.matches("[0-9][0-9.,]*"));
  }

  private void row(StringBuilder html, DataTable table, int at) {
    List<String> row = table.rows().get(at);
    String link = table.link(at);
    html.append("<tr role=\"row\"><th scope=\"row\" role=\"rowheader\">");
    html.append(link.isEmpty() ? "" : "<a href=\"" + markup(link) + "\">");
    html.append(markup(row.getFirst())).append(link.isEmpty() ? "" : "</a>").append("</th>");
    for (int i = 1; i < row.size(); i++) {
      String cell = row.get(i);
      boolean number = !cell.isEmpty() && "0123456789−<".indexOf(cell.charAt(0)) >= 0;
      String kind = isHidden(cell) ? " class=\"hidden\"" : number ? " class=\"n\"" : "";
      html.append("<td role=\"cell\"").append(kind);
      if (labelled) {
        html.append(" data-label=\"").append(markup(table.columns().get(i))).append('"');
      }
      html.append('>').append(markup(cell));
      html.append("</td>");
    }
    html.append("</tr>\n");
  }

  private boolean isHidden(String cell) {
    return cell.equals(phrases.say("hidden"));
  }

  private void save(StringBuilder html, DataTable table) {
    html.append("<p class=\"save\"><a download=\"speelveld-").append(table.id());
    html.append(".csv\" href=\"").append(markup(file.apply(table)));
    html.append("\">").append(markup(phrases.say("page.save")));
    html.append("<span class=\"off\">: ").append(markup(table.caption()));
    html.append("</span></a></p>\n");
  }
}
