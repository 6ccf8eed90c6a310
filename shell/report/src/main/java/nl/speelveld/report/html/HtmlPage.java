package nl.speelveld.report.html;

import static nl.speelveld.report.chart.Escape.markup;

import java.util.List;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.Picture;
import nl.speelveld.report.text.Arg;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.figure.Basis;

/// Prints blocks as a page: skip link, header, contents, a section a block, footer.
final class HtmlPage {
  private final Phrases phrases;
  private final HtmlTable tables;

  HtmlPage(Phrases phrases) {
    this.phrases = phrases;
    this.tables = new HtmlTable(phrases);
  }

  String page(String title, String lead, List<Block> blocks, Basis basis) {
    StringBuilder html = new StringBuilder(1 << 18);
    String style = style(blocks);
    String script = Inline.text("report.js");
    html.append("<!doctype html>\n<html lang=\"").append(phrases.texts().language().code());
    html.append("\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.append("<meta http-equiv=\"Content-Security-Policy\" content=\"");
    html.append(Inline.policy(style, script)).append("\">\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.append("<title>").append(markup(title)).append(" – Speelveld</title>\n");
    html.append("<meta name=\"generator\" content=\"Speelveld ").append(markup(basis.version()));
    html.append("\">\n<style>").append(style).append("</style>\n</head>\n<body>\n");
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
    html.append("<script>").append(script).append("</script>\n");
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
    html.append("<section class=\"block").append(kind(block, first)).append("\" id=\"");
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
    block.tables().forEach(table -> tables.print(html, table));
    how(html, block);
    up(html);
    html.append("</section>\n");
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

  private void up(StringBuilder html) {
    html.append("<p class=\"up\"><a href=\"#contents\">").append(say("page.up"));
    html.append("</a></p>\n");
  }

  private static String style(List<Block> blocks) {
    StringBuilder style = new StringBuilder(Inline.text("report.css"));
    style.append("@media screen and (max-width: 699px) {\n");
    for (Block block : blocks) {
      block.tables().forEach(table -> style.append(HtmlTable.labels(table)));
    }
    return style.append("}\n").toString();
  }
}
