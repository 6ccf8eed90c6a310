package nl.speelveld.report.html;

import static nl.speelveld.report.chart.Escape.markup;

import java.util.List;
import java.util.function.Function;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.story.Picture;
import nl.speelveld.report.text.Arg;
import nl.speelveld.report.text.Phrases;

/// Prints blocks as sections that stand in a report of their own or in a page of a site: heading,
/// sentences, pictures, tables, how it was computed.
///
/// The HTML has no style and no script, so that the strictest content policy lets it through. The
/// classes are described in `docs/reference/look.md`.
public final class HtmlBlocks {
  private final Phrases phrases;
  private final HtmlTable tables;
  private final boolean up;

  private HtmlBlocks(Phrases phrases, HtmlTable tables, boolean up) {
    this.phrases = phrases;
    this.tables = tables;
    this.up = up;
  }

  /// Sections of a report that needs nothing else: each table can be saved from the page itself.
  static HtmlBlocks inReport(Phrases phrases) {
    Function<DataTable, String> file = table -> TableFile.of(table, phrases.texts().language());
    return new HtmlBlocks(phrases, new HtmlTable(phrases, file, false), true);
  }

  /// Sections of a page of a site.
  ///
  /// @param file address from which a table can be saved
  public static HtmlBlocks inPage(Phrases phrases, Function<DataTable, String> file) {
    return new HtmlBlocks(phrases, new HtmlTable(phrases, file, true), false);
  }

  /// The contents: a link to each block.
  public String contents(List<Block> blocks) {
    StringBuilder html = new StringBuilder();
    html.append("<nav class=\"contents\" aria-labelledby=\"contents\"><h2 id=\"contents\">");
    html.append(say("page.contents")).append("</h2>\n<ol>\n");
    for (Block block : blocks) {
      html.append("<li><a href=\"#").append(block.id()).append("\">");
      html.append(markup(block.heading())).append("</a></li>\n");
    }
    return html.append("</ol></nav>\n").toString();
  }

  /// A block as a section.
  ///
  /// @param first whether it is the one that the reader came for
  public String block(Block block, boolean first) {
    StringBuilder html = new StringBuilder(1 << 14);
    html.append("<section class=\"block").append(kind(block, first)).append("\" id=\"");
    html.append(block.id()).append("\" aria-labelledby=\"h-").append(block.id()).append("\">\n");
    html.append("<p class=\"eyebrow\">").append(say("block." + kind(block))).append("</p>\n");
    html.append("<h2 id=\"h-").append(block.id()).append("\">").append(markup(block.heading()));
    html.append("</h2>\n");
    for (int i = 0; i < block.sentences().size(); i++) {
      html.append("<p>").append(markup(block.sentences().get(i))).append("</p>\n");
    }
    if (!block.pictures().isEmpty()) {
      html.append("<div class=\"pictures\">\n");
      block.pictures().forEach(picture -> picture(html, picture));
      html.append("</div>\n");
    }
    block.tables().forEach(table -> tables.print(html, table));
    how(html, block);
    up(html);
    return html.append("</section>\n").toString();
  }

  /// Which block it is; of several alike each has a number behind it (`scenario-2`).
  private static String kind(Block block) {
    return block.id().replaceFirst("-\\d+$", "");
  }

  /// Pictures as they stand in a block, drawn for a phone only: for columns beside each other.
  public String narrow(List<Picture> pictures) {
    StringBuilder html = new StringBuilder(1 << 12);
    for (Picture picture : pictures) {
      html.append("<figure>\n<figcaption>").append(markup(picture.title()));
      html.append("</figcaption>\n").append(picture.narrow()).append("</figure>\n");
    }
    return html.toString();
  }

  // a block that can only say why it is absent stays small
  private static String kind(Block block, boolean first) {
    boolean brief = block.pictures().isEmpty() && block.tables().isEmpty();
    return first ? " first" : brief ? " brief" : "";
  }

  private static void picture(StringBuilder html, Picture picture) {
    html.append("<figure>\n<figcaption>").append(markup(picture.title()));
    html.append("</figcaption>\n<div class=\"wide\">").append(picture.wide());
    html.append("</div>\n<div class=\"narrow\">").append(picture.narrow());
    html.append("</div>\n</figure>\n");
  }

  private void how(StringBuilder html, Block block) {
    if (block.how().isEmpty()) {
      return;
    }
    html.append("<details class=\"how\"><summary>").append(say("page.how"));
    html.append("<span class=\"off\">: ").append(say("block." + kind(block)));
    html.append("</span></summary>\n<ul>\n");
    for (String sentence : block.how()) {
      html.append("<li>").append(markup(sentence)).append("</li>\n");
    }
    html.append("</ul></details>\n");
  }

  private void up(StringBuilder html) {
    if (up) {
      html.append("<p class=\"up\"><a href=\"#contents\">").append(say("page.up"));
      html.append("</a></p>\n");
    }
  }

  private String say(String key, Arg... args) {
    return markup(phrases.say(key, args));
  }
}
