package nl.speelveld.report.letters;

import static nl.speelveld.report.chart.Escape.markup;
import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.enrolment.family.FamilyOutcome;
import nl.speelveld.runs.enrolment.family.OfficeDetails;
import nl.speelveld.runs.enrolment.family.RefusedChoice;

/// A letter as one page of HTML that needs nothing else; well-formed as XML too, since [LetterPdf]
/// prints the same page.
///
/// What, why, what now, in that order. Up to [#IN_WORDS] choices are told in sentences; a longer
/// list becomes one table.
public final class LetterHtml {
  /// So many choices are told in sentences.
  static final int IN_WORDS = 3;

  private static final String JPEG = "/9j/"; // how every JPEG begins in base 64
  private final LetterContent letter;
  private final FamilyOutcome outcome;
  private final LetterWords words;
  private final LetterSentences sentences;
  private final WhySentences why;
  private final StringBuilder html = new StringBuilder(1 << 13);

  private LetterHtml(LetterContent letter, Language language) {
    this.letter = letter;
    outcome = letter.outcome();
    words = new LetterWords(letter, language);
    sentences = new LetterSentences(words, outcome);
    why = new WhySentences(words);
  }

  /// The letter in a language, as a page.
  public static String of(LetterContent letter, Language language) {
    LetterHtml page = new LetterHtml(letter, language);
    return new LetterPage(page.title(), page.sentences.heading(), language)
        .of(page.isLong() ? " class=\"long\"" : "", page.body());
  }

  /// The letter in a language, as a part of a page that holds many.
  static String part(LetterContent letter, Language language) {
    LetterHtml page = new LetterHtml(letter, language);
    return "<article lang=\""
        + language.code()
        + (page.isLong() ? "\" class=\"letter long\">\n" : "\" class=\"letter\">\n")
        + page.body().replace("<main>", "<div>").replace("</main>", "</div>")
        + "</article>\n";
  }

  private String title() {
    return words.say("title", words.named("round", letter.office().round()));
  }

  private String body() {
    head();
    html.append("<main>\n<p class=\"subject\">").append(markup(title())).append("</p>\n");
    element("h1", sentences.heading());
    sentences.outcome().forEach(sentence -> element("p", sentence));
    why();
    noHelp();
    waiting();
    remedies();
    check();
    return html.append("</main>\n").toString();
  }

  private void head() {
    OfficeDetails.Sender sender = letter.office().sender();
    html.append("<div class=\"head\">\n<div class=\"sender\">\n");
    logo(sender);
    sender.address().forEach(line -> element("p", line));
    html.append("</div>\n<div class=\"to\">\n");
    element("p", words.say("to", words.child()));
    letter.address().ifPresent(to -> to.lines().forEach(line -> element("p", line)));
    html.append("</div>\n<div class=\"facts\">\n");
    element("p", words.say("date") + ": " + words.date(letter.date()));
    element("p", words.say("reference") + ": " + outcome.pseudonym());
    html.append("</div>\n</div>\n");
  }

  private void logo(OfficeDetails.Sender sender) {
    if (sender.logo().isEmpty()) {
      html.append("<p class=\"name\">").append(markup(sender.name())).append("</p>\n");
      return;
    }
    html.append("<p><img alt=\"")
        .append(markup(words.say("logo", arg("sender", sender.name()))))
        .append("\" src=\"data:image/")
        .append(sender.logo().get().startsWith(JPEG) ? "jpeg" : "png")
        .append(";base64,")
        .append(sender.logo().get())
        .append("\"/></p>\n");
  }

  private void why() {
    if (outcome.refused().isEmpty()) {
      return;
    }
    element("h2", sentences.dependingOnPlace("why.heading"));
    if (inTable()) {
      table();
      return;
    }
    for (RefusedChoice refused : outcome.refused()) {
      String name =
          words.say(
              "why.school",
              arg("rank", words.number(refused.rank())),
              LetterWords.programme(refused.programme()));
      html.append("<p class=\"choice\"><strong>").append(markup(name)).append("</strong> ");
      html.append(markup(why.of(refused))).append("</p>\n");
    }
  }

  /// Whether the letter needs smaller print to stay on one page.
  private boolean isLong() {
    return outcome.refused().stream().mapToInt(its -> its.closed().size()).sum() > IN_WORDS;
  }

  private boolean inTable() {
    return outcome.refused().size() > IN_WORDS;
  }

  private void table() {
    html.append("<table>\n<caption>").append(markup(sentences.dependingOnPlace("why.table")));
    html.append("</caption>\n<thead><tr>");
    for (String column : List.of("school", "last", "yours", "waiting")) {
      html.append("<th scope=\"col\" class=\"")
          .append(column)
          .append("\">")
          .append(markup(words.say("why.table." + column)));
      html.append("</th>");
    }
    html.append("</tr></thead>\n<tbody>\n");
    for (RefusedChoice refused : outcome.refused()) {
      html.append("<tr><th scope=\"row\">").append(words.number(refused.rank())).append(". ");
      html.append(markup(refused.programme())).append("</th>");
      cell(why.last(refused));
      cell(why.yours(refused));
      cell(sentences.waitingFor(refused.programme()));
      html.append("</tr>\n");
    }
    html.append("</tbody>\n</table>\n");
    element("p", why.note(outcome.refused()));
  }

  private void cell(String text) {
    html.append("<td>").append(markup(text)).append("</td>");
  }

  private void noHelp() {
    if (!outcome.noHelp().isEmpty()) {
      element("h2", words.say("noHelp.heading"));
      element("p", sentences.noHelp());
    }
  }

  private void waiting() {
    if (outcome.reserve().isEmpty()) {
      return;
    }
    element("h2", words.say("waiting.heading"));
    List<String> all = new ArrayList<>();
    if (inTable()) {
      all.add(words.say("waiting.table", words.child()));
    } else {
      outcome.reserve().forEach(its -> all.add(sentences.waiting(its)));
    }
    all.add(sentences.waitingUntil());
    element("p", String.join(" ", all));
  }

  private void remedies() {
    List<String> all = new ArrayList<>();
    outcome.remedies().forEach(its -> all.add(sentences.remedy(its)));
    element("h2", words.say(all.isEmpty() ? "questions.heading" : "remedy.heading"));
    if (!all.isEmpty()) {
      all.add(words.say("remedy.person"));
    }
    all.add(words.say("questions", words.named("contact", letter.office().sender().contact())));
    element("p", String.join(" ", all));
  }

  private void check() {
    element("h2", words.say("check.heading"));
    element("p", words.say("check", arg("address", letter.check().address())));
    html.append("<p class=\"codes\">");
    if (outcome.circumstances().number().isPresent()) {
      String number = words.number(outcome.circumstances().number().getAsInt());
      html.append(markup(words.say("check.number"))).append(": <strong>");
      html.append(markup(number)).append("</strong>. ");
    }
    letter
        .check()
        .mark()
        .ifPresent(mark -> {
          html.append(markup(words.say("check.code"))).append(": <strong>");
          html.append(markup(mark.code())).append("</strong><br/>");
          html.append(markup(words.say("check.fingerprint")));
          html.append(": <span class=\"receipt\">").append(markup(mark.fingerprint()));
          html.append("</span>");
        });
    html.append("</p>\n");
  }

  private void element(String name, String text) {
    html.append('<').append(name).append('>').append(markup(text));
    html.append("</").append(name).append(">\n");
  }
}
