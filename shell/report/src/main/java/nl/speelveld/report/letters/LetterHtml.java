package nl.speelveld.report.letters;

import static nl.speelveld.report.chart.Escape.markup;
import static nl.speelveld.report.text.Arg.arg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.speelveld.report.text.Language;

/// A letter as one page of HTML that needs nothing else; well-formed as XML too, since [LetterPdf]
/// prints the same page.
///
/// What, why, what now, in that order. Up to [#IN_WORDS] choices are told in sentences; a longer
/// list becomes one table.
public final class LetterHtml {
  /// So many choices are told in sentences.
  static final int IN_WORDS = 3;

  private final LetterContent letter;
  private final LetterSentences words;
  private final Language language;
  private final StringBuilder html = new StringBuilder(1 << 13);

  private LetterHtml(LetterContent letter, Language language) {
    this.letter = letter;
    this.language = language;
    this.words = new LetterSentences(letter, language);
  }

  /// The letter in a language.
  public static String of(LetterContent letter, Language language) {
    return new LetterHtml(letter, language).page();
  }

  private String page() {
    String title = words.say("title", arg("round", letter.heading().round()));
    html.append("<!DOCTYPE html>\n<html lang=\"").append(language.code()).append("\">\n<head>\n");
    html.append("<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" ");
    html.append("content=\"width=device-width, initial-scale=1\"/>\n<title>");
    html.append(markup(title)).append("</title>\n<meta name=\"description\" content=\"");
    html.append(markup(words.heading())).append("\"/>\n<style>\n").append(LetterFiles.style());
    html.append("</style>\n</head>\n<body")
        .append(inTable() ? " class=\"long\"" : "")
        .append(">\n");
    head();
    html.append("<main>\n<p class=\"subject\">").append(markup(title)).append("</p>\n");
    element("h1", words.heading());
    words.outcome().forEach(sentence -> element("p", sentence));
    why();
    noHelp();
    waiting();
    remedies();
    check();
    html.append("</main>\n</body>\n</html>\n");
    return html.toString();
  }

  private void head() {
    Heading heading = letter.heading();
    html.append("<div class=\"head\">\n<div class=\"sender\">\n");
    logo(heading.sender());
    heading.sender().address().forEach(line -> element("p", line));
    html.append("</div>\n<div class=\"to\">\n");
    element("p", words.say("to", words.child()));
    heading.address().forEach(line -> element("p", line));
    html.append("</div>\n<div class=\"facts\">\n");
    element("p", words.say("date") + ": " + words.date(heading.date()));
    element("p", words.say("reference") + ": " + heading.reference());
    html.append("</div>\n</div>\n");
  }

  private void logo(Heading.Sender sender) {
    switch (sender.logo()) {
      case Heading.Logo.NameOnly() ->
          html.append("<p class=\"name\">").append(markup(sender.name())).append("</p>\n");
      case Heading.Logo.Png(String base64) ->
          html.append("<p><img alt=\"")
              .append(markup(words.say("logo", arg("sender", sender.name()))))
              .append("\" src=\"data:image/png;base64,")
              .append(base64)
              .append("\"/></p>\n");
    }
  }

  private void why() {
    if (letter.refused().isEmpty()) {
      return;
    }
    element("h2", words.say("why.heading", true));
    if (inTable()) {
      table();
      return;
    }
    for (Refused refused : letter.refused()) {
      String name =
          words.say(
              "why.school",
              arg("rank", words.number(refused.rank())),
              arg("programme", refused.programme()));
      html.append("<p class=\"choice\"><strong>").append(markup(name)).append("</strong> ");
      html.append(markup(words.why(refused))).append("</p>\n");
    }
  }

  private boolean inTable() {
    return letter.refused().size() > IN_WORDS;
  }

  private void table() {
    html.append("<table>\n<caption>").append(markup(words.say("why.table", true)));
    html.append("</caption>\n<thead><tr>");
    for (String column : List.of("school", "last", "yours", "waiting")) {
      html.append("<th scope=\"col\" class=\"")
          .append(column)
          .append("\">")
          .append(markup(words.say("why.table." + column)));
      html.append("</th>");
    }
    html.append("</tr></thead>\n<tbody>\n");
    for (Refused refused : letter.refused()) {
      html.append("<tr><th scope=\"row\">").append(words.number(refused.rank())).append(". ");
      html.append(markup(refused.programme())).append("</th>");
      cell(words.last(refused));
      cell(words.yours(refused));
      cell(words.waitingFor(refused.programme()));
      html.append("</tr>\n");
    }
    html.append("</tbody>\n</table>\n");
    element("p", words.say("why.table.note"));
  }

  private void cell(String text) {
    html.append("<td>").append(markup(text)).append("</td>");
  }

  private void noHelp() {
    if (letter.noHelp().isEmpty()) {
      return;
    }
    element("h2", words.say("noHelp.heading"));
    element(
        "p",
        letter.noHelp().stream()
            .sorted()
            .map(its -> words.say("noHelp." + its.name()))
            .collect(Collectors.joining(" ")));
  }

  private void waiting() {
    if (letter.waiting().isEmpty()) {
      return;
    }
    element("h2", words.say("waiting.heading"));
    List<String> sentences = new ArrayList<>();
    if (inTable()) {
      sentences.add(words.say("waiting.table", words.child()));
    } else {
      letter.waiting().forEach(its -> sentences.add(words.waiting(its)));
    }
    LocalDate until =
        letter.waiting().stream().map(Waiting::until).min(Comparator.naturalOrder()).orElseThrow();
    sentences.add(words.say("waiting.until", arg("until", words.date(until))));
    element("p", String.join(" ", sentences));
  }

  private void remedies() {
    element("h2", words.say("remedy.heading"));
    List<String> sentences = new ArrayList<>();
    letter.remedies().forEach(its -> sentences.add(words.remedy(its)));
    sentences.add(words.say("remedy.person"));
    String contact = letter.heading().sender().contact();
    sentences.add(words.say("questions", arg("contact", contact)));
    element("p", String.join(" ", sentences));
  }

  private void check() {
    element("h2", words.say("check.heading"));
    element("p", words.say("check", arg("address", letter.check().address())));
    html.append("<p class=\"codes\">").append(markup(words.say("check.code")));
    html.append(": <strong>").append(markup(letter.check().code())).append("</strong><br/>");
    html.append(markup(words.say("check.receipt"))).append(": <span class=\"receipt\">");
    html.append(markup(letter.check().receipt())).append("</span></p>\n");
  }

  private void element(String name, String text) {
    html.append('<').append(name).append('>').append(markup(text));
    html.append("</").append(name).append(">\n");
  }
}
