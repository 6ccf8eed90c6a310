package nl.speelveld.report.html;

import static nl.speelveld.report.chart.Escape.markup;

import java.util.List;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.text.Arg;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.figure.Basis;

/// Prints blocks as a page that needs nothing else: skip link, header, [HtmlBlocks], footer.
final class HtmlPage {
  private final Phrases phrases;
  private final HtmlBlocks sections;

  HtmlPage(Phrases phrases) {
    this.phrases = phrases;
    this.sections = HtmlBlocks.inReport(phrases);
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
    html.append(sections.contents(blocks));
    for (int i = 0; i < blocks.size(); i++) {
      html.append(sections.block(blocks.get(i), i == 0));
    }
    html.append("</div>\n</main>\n");
    footer(html, basis);
    html.append("<script>").append(script).append("</script>\n");
    return html.append("</body>\n</html>\n").toString();
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

  private static String style(List<Block> blocks) {
    StringBuilder style = new StringBuilder(Inline.text("report.css"));
    style.append("@media screen and (max-width: 699px) {\n");
    for (Block block : blocks) {
      block.tables().forEach(table -> style.append(HtmlTable.labels(table)));
    }
    return style.append("}\n").toString();
  }
}
