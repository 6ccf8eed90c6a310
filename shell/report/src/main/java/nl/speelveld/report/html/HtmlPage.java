package nl.speelveld.report.html;

import static nl.speelveld.report.chart.Escape.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.story.Picture;
import nl.speelveld.report.text.Arg;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.figure.Basis;

/// Prints blocks as a page: skip link, header, contents, a section a block, footer.
final class HtmlPage {
  private final Phrases phrases;

  HtmlPage(Phrases phrases) {
    this.phrases = phrases;
  }

  String page(String title, String lead, List<Block> blocks, Basis basis) {
    StringBuilder html = new StringBuilder(1 << 18);
    html.append("<!doctype html>\n<html lang=\"").append(phrases.texts().language().code());
    html.append("\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.append("<title>").append(markup(title)).append(" – Speelveld</title>\n");
    html.append("<meta name=\"generator\" content=\"Speelveld ").append(markup(basis.version()));
    html.append("\">\n<style>\n").append(style()).append("</style>\n</head>\n<body>\n");
    html.append("<a class=\"skip\" href=\"#main\">").append(say("page.skip")).append("</a>\n");
    html.append("<header class=\"site\"><div class=\"wrap\"><span class=\"wordmark\">Speelveld");
    html.append("</span><span class=\"tag\">").append(say("page.tag")).append("</span></div>");
    html.append("</header>\n<main id=\"main\" tabindex=\"-1\">\n<div class=\"wrap\">\n");
    html.append("<h1>").append(markup(title)).append("</h1>\n<p class=\"lead\">");
    html.append(markup(lead)).append("</p>\n");
    contents(html, blocks);
    for (int i = 0; i < blocks.size(); i++) {
      block(html, blocks.get(i), i == 0);
    }
    html.append("</div>\n</main>\n");
    footer(html, basis);
    return html.append("</body>\n</html>\n").toString();
  }

  private void contents(StringBuilder html, List<Block> blocks) {
    html.append("<nav class=\"contents\" aria-labelledby=\"contents\"><h2 id=\"contents\">");
    html.append(say("page.contents")).append("</h2>\n<ol>\n");
    for (Block block : blocks) {
      html.append("<li><a href=\"#").append(block.id()).append("\">");
      html.append(markup(block.heading())).append("</a></li>\n");
    }
    html.append("</ol></nav>\n");
  }

  private void block(StringBuilder html, Block block, boolean first) {
    html.append("<section class=\"block").append(first ? " first" : "").append("\" id=\"");
    html.append(block.id()).append("\" aria-labelledby=\"h-").append(block.id()).append("\">\n");
    html.append("<p class=\"eyebrow\">").append(say("block." + block.id())).append("</p>\n");
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
    block.tables().forEach(table -> table(html, table));
    how(html, block);
    html.append("</section>\n");
  }

  private static void picture(StringBuilder html, Picture picture) {
    html.append("<figure>\n<figcaption>").append(markup(picture.title()));
    html.append("</figcaption>\n<div class=\"wide\">").append(picture.wide());
    html.append("</div>\n<div class=\"narrow\">").append(picture.narrow());
    html.append("</div>\n</figure>\n");
  }

  private void table(StringBuilder html, DataTable table) {
    labels(html, table);
    html.append("<details class=\"data\"><summary>").append(say("page.table"));
    html.append(": ").append(markup(table.caption())).append("</summary>\n");
    html.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"c-");
    html.append(table.id())
        .append("\">\n<table role=\"table\" id=\"t-")
        .append(table.id())
        .append("\">\n<caption id=\"c-")
        .append(table.id());
    html.append("\">")
        .append(markup(table.caption()))
        .append("</caption>\n<thead role=\"rowgroup\"><tr role=\"row\">");
    for (String column : table.columns()) {
      html.append("<th scope=\"col\" role=\"columnheader\">")
          .append(markup(column))
          .append("</th>");
    }
    html.append("</tr></thead>\n<tbody role=\"rowgroup\">\n");
    table.rows().forEach(row -> row(html, row));
    html.append("</tbody>\n</table>\n</div>\n");
    table.details().forEach(more -> table(html, more));
    html.append("</details>\n");
  }

  // why: on a phone each cell names its column; one rule a column is far smaller than a name a cell
  private static void labels(StringBuilder html, DataTable table) {
    html.append("<style>");
    for (int column = 1; column < table.columns().size(); column++) {
      html.append("#t-").append(table.id()).append(" td:nth-child(").append(column + 1);
      html.append("){--label:\"");
      html.append(table.columns().get(column).replaceAll("[\\\\\"<]", " ")).append("\"}");
    }
    html.append("</style>\n");
  }

  private void row(StringBuilder html, List<String> row) {
    html.append("<tr role=\"row\"><th scope=\"row\" role=\"rowheader\">")
        .append(markup(row.getFirst()))
        .append("</th>");
    for (int i = 1; i < row.size(); i++) {
      boolean hidden = row.get(i).equals(phrases.say("hidden"));
      boolean number = !row.get(i).isEmpty() && "0123456789−<".indexOf(row.get(i).charAt(0)) >= 0;
      String kind = hidden ? " class=\"hidden\"" : number ? " class=\"n\"" : "";
      html.append("<td role=\"cell\"").append(kind).append('>');
      html.append(markup(row.get(i))).append("</td>");
    }
    html.append("</tr>\n");
  }

  private void how(StringBuilder html, Block block) {
    if (block.how().isEmpty()) {
      return;
    }
    html.append("<details class=\"how\"><summary>").append(say("page.how"));
    html.append("<span class=\"off\">: ").append(say("block." + block.id()));
    html.append("</span></summary>\n<ul>\n");
    for (String sentence : block.how()) {
      html.append("<li>").append(markup(sentence)).append("</li>\n");
    }
    html.append("</ul></details>\n");
  }

  private void footer(StringBuilder html, Basis basis) {
    html.append("<footer class=\"site\"><div class=\"wrap\">\n<p>").append(say("page.privacy"));
    html.append("</p>\n<p>").append(say("page.accessible")).append("</p>\n<p>");
    html.append(say("page.made", Arg.arg("version", basis.version())));
    html.append("</p>\n<pre tabindex=\"0\" aria-label=\"").append(say("basis.command"));
    html.append("\"><code>").append(markup(basis.command())).append("</code></pre>\n");
    html.append("</div></footer>\n");
  }

  private String say(String key, Arg... args) {
    return markup(phrases.say(key, args));
  }

  private static String style() {
    try (InputStream css = HtmlPage.class.getResourceAsStream("report.css")) {
      if (css == null) {
        throw new IllegalStateException("report.css is not in this jar");
      }
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("report.css cannot be read", e);
    }
  }
}
