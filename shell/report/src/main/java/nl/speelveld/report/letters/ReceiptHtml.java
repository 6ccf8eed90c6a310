package nl.speelveld.report.letters;

import static nl.speelveld.report.chart.Escape.markup;
import static nl.speelveld.report.text.Arg.arg;

import java.util.List;
import nl.speelveld.matching.draw.CheckCode;
import nl.speelveld.matching.draw.Receipt;
import nl.speelveld.report.text.Language;

/// What a family gets when the lists are frozen: its own list, in words and as the receipt that a
/// computer can check. A page that needs nothing else.
public final class ReceiptHtml {
  private ReceiptHtml() {}

  /// The page of an applicant.
  ///
  /// @param pseudonym of the child
  /// @param round name of the round
  /// @param list the programmes, best first
  public static String of(
      String pseudonym, String round, List<String> list, Receipt receipt, Language language) {
    LetterWords words = LetterWords.of(pseudonym, language);
    String title = words.say("receipt.title", words.child());
    StringBuilder html = new StringBuilder("<main>\n");
    element(html, "h1", title);
    element(html, "p", words.say("receipt.what", arg("round", round)));
    element(html, "p", words.say("receipt.keep"));
    element(html, "p", words.say("receipt.check"));
    element(html, "h2", words.say("receipt.list"));
    html.append("<ol>\n");
    list.forEach(programme -> element(html, "li", programme));
    html.append("</ol>\n");
    element(html, "p", words.say("check.code") + ": " + CheckCode.of(receipt.fingerprint()));
    element(
        html,
        "p",
        words.say("check.fingerprint") + ": " + Check.grouped(receipt.fingerprint().hex()));
    element(html, "h2", words.say("receipt.code"));
    html.append("<pre class=\"receipt\" id=\"receipt\">").append(markup(receipt.text()));
    html.append("</pre>\n</main>\n");
    return new LetterPage(title, title, language).of(" class=\"file\"", html.toString());
  }

  private static void element(StringBuilder html, String name, String text) {
    html.append('<').append(name).append('>').append(markup(text));
    html.append("</").append(name).append(">\n");
  }
}
