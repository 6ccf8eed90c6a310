package nl.speelveld.report.letters;

import static nl.speelveld.report.chart.Escape.markup;
import static nl.speelveld.report.text.Arg.arg;

import java.util.List;
import nl.speelveld.report.text.Arg;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.enrolment.family.OfficeDetails;

/// Letters that invite families to hand in a list, each with its code: all in one page for a
/// printer, as HTML and as PDF.
///
/// Each letter is in the language of its family. Cost as PDF: some tens of milliseconds a letter.
public final class InvitationHtml {
  private final Invitation letter;
  private final LetterWords words;
  private final StringBuilder html = new StringBuilder(1 << 12);

  private InvitationHtml(Invitation letter, Language language) {
    this.letter = letter;
    this.words = LetterWords.ofName(letter.to().child(), language);
  }

  /// All letters as one page.
  ///
  /// @param language language of the title, and of families that named none
  public static String of(List<Invitation> letters, Language language) {
    String title = LetterWords.of("", language).say("invitation.file");
    StringBuilder parts = new StringBuilder(1 << 16);
    letters.forEach(letter -> parts.append(part(letter, language)));
    return new LetterPage(title, title, language).of("", "<main>\n" + parts + "</main>\n");
  }

  /// All letters as one PDF/A-3u and PDF/UA-1.
  public static byte[] pdf(List<Invitation> letters, Language language) {
    if (letters.isEmpty()) {
      throw new IllegalArgumentException("there are (0) letters, but a file needs one or more");
    }
    return PdfPrinter.print(of(letters, language), letters.getFirst().days().sent());
  }

  private static String part(Invitation letter, Language otherwise) {
    Language language =
        switch (letter.to().language()) {
          case "nl" -> Language.NL;
          case "en" -> Language.EN;
          default -> otherwise;
        };
    InvitationHtml page = new InvitationHtml(letter, language);
    page.head();
    page.body();
    return "<article lang=\""
        + language.code()
        + "\" class=\"letter\">\n"
        + page.html
        + "</article>\n";
  }

  private void head() {
    OfficeDetails.Sender sender = letter.office().sender();
    html.append("<div class=\"head\">\n<div class=\"sender\">\n<p class=\"name\">");
    html.append(markup(sender.name())).append("</p>\n");
    sender.address().forEach(line -> element("p", line));
    html.append("</div>\n<div class=\"to\">\n");
    element("p", words.say("to", words.child()));
    letter.to().lines().forEach(line -> element("p", line));
    html.append("</div>\n<div class=\"facts\">\n");
    element("p", words.say("date") + ": " + words.date(letter.days().sent()));
    html.append("</div>\n</div>\n");
  }

  private void body() {
    Arg round = words.named("round", letter.office().round());
    if (letter.closed()) {
      element("h1", words.say("invitation.closed.heading", words.child()));
      element("p", words.say("invitation.closed.what", words.child(), round));
    } else {
      element("h1", words.say("invitation.heading", words.child()));
      element("p", words.say("invitation.what", words.child(), round));
      element("p", words.say("invitation.first"));
    }
    element("h2", words.say("invitation.how"));
    html.append("<ol>\n");
    element("li", words.say("invitation.go", arg("site", letter.site())));
    element("li", words.say("invitation.fill"));
    html.append("</ol>\n<p class=\"code\">").append(markup(letter.code())).append("</p>\n");
    if (!letter.closed()) {
      when();
    }
    element("h2", words.say("invitation.help"));
    element("p", words.name(letter.office().sender().contact()));
    element("p", words.say("invitation.secret"));
  }

  private void when() {
    element("h2", words.say("invitation.when"));
    element(
        "p",
        words.say(
            "invitation.dates",
            arg("opens", words.date(letter.days().opens())),
            arg("closes", letter.days().closes())));
    element("p", words.say("invitation.early"));
  }

  private void element(String name, String text) {
    html.append('<').append(name).append('>').append(markup(text));
    html.append("</").append(name).append(">\n");
  }
}
