package nl.speelveld.report.letters;

import static nl.speelveld.report.chart.Escape.markup;
import static nl.speelveld.report.text.Arg.arg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.speelveld.matching.log.LogEntry;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.enrolment.family.ObjectionFacts;
import nl.speelveld.runs.enrolment.family.ObjectionFacts.Asked;
import nl.speelveld.runs.enrolment.family.ObjectionFacts.Standing;
import nl.speelveld.runs.enrolment.family.RefusedChoice;

/// The file of one objection as a page that needs nothing else; as PDF through [#pdf]. It speaks of
/// the child by pseudonym, and of other children by position and count only.
public final class ObjectionHtml {
  private final ObjectionFacts facts;
  private final LetterWords words;
  private final StringBuilder html = new StringBuilder(1 << 14);

  private ObjectionHtml(ObjectionFacts facts, Language language) {
    this.facts = facts;
    this.words = LetterWords.of(facts.outcome().pseudonym(), language);
  }

  /// The page in a language.
  public static String of(ObjectionFacts facts, Language language) {
    return new ObjectionHtml(facts, language).page();
  }

  /// The same as PDF/A-3u and PDF/UA-1.
  ///
  /// @param madeOn the date of the file
  public static byte[] pdf(ObjectionFacts facts, Language language, LocalDate madeOn) {
    return PdfPrinter.print(of(facts, language), madeOn);
  }

  private String page() {
    String title = words.say("objection.title", words.child());
    element("h1", title);
    LetterSentences sentences = new LetterSentences(words, facts.outcome());
    element("p", sentences.heading() + ".");
    rules();
    application();
    choices();
    reasons();
    checks();
    log();
    return new LetterPage(title, sentences.heading(), words.language())
        .of(" class=\"long file\"", "<main>\n" + html + "</main>\n");
  }

  private void rules() {
    element("h2", words.say("objection.rules"));
    element(
        "p",
        words.say(
            "objection.rules.which",
            arg("title", facts.rules().title()),
            arg("version", words.number(facts.rules().version())),
            arg("source", facts.rules().source().reference()),
            arg("date", facts.rules().source().date())));
    code("objection.rules.fingerprint", facts.rulesFingerprint());
  }

  private void application() {
    element("h2", words.say("objection.application"));
    if (facts.receipt().isEmpty()) {
      element("p", words.say("objection.application.late"));
      return;
    }
    element("p", words.say("objection.application.how"));
    html.append("<p class=\"receipt\">").append(markup(facts.application())).append("</p>\n");
    facts
        .receipt()
        .ifPresent(receipt -> {
          code("check.fingerprint", Check.grouped(receipt.fingerprint().hex()));
          code("objection.root", Check.grouped(receipt.root().hex()));
        });
  }

  private void code(String key, String value) {
    html.append("<p class=\"receipt\">").append(markup(words.say(key))).append(": ");
    html.append(markup(value)).append("</p>\n");
  }

  private void choices() {
    element("h2", words.say("objection.choices"));
    head(
        words.say("objection.choices.caption"),
        List.of("school", "seats", "own", "last", "byClass", "reserve"));
    for (Asked asked : facts.choices()) {
      String seats = asked.seats().isEmpty() ? "" : " (" + words.name(asked.seats()) + ")";
      html.append("<tr><th scope=\"row\">").append(words.number(asked.rank())).append(". ");
      html.append(markup(asked.programme() + seats)).append("</th>");
      cell(words.number(asked.seatsThere()));
      cell(own(asked));
      cell(asked.last().map(this::standing).orElseGet(() -> words.say("objection.nobody")));
      cell(asked.byClass().stream().map(this::seats).collect(Collectors.joining("; ")));
      cell(
          asked.isGranted()
              ? words.say("objection.granted")
              : asked.reserve().isPresent()
                  ? words.number(asked.reserve().getAsInt())
                  : words.say("why.table.none"));
      html.append("</tr>\n");
    }
    html.append("</tbody>\n</table>\n");
  }

  private void head(String caption, List<String> columns) {
    html.append("<table>\n<caption>").append(markup(caption)).append("</caption>\n<thead><tr>");
    for (String column : columns) {
      html.append("<th scope=\"col\">")
          .append(markup(words.say("objection.column." + column)))
          .append("</th>");
    }
    html.append("</tr></thead>\n<tbody>\n");
  }

  private String own(Asked asked) {
    String held = asked.priorities().stream().map(words::name).collect(Collectors.joining(", "));
    return standing(asked.own())
        + (held.isEmpty() ? "" : " (" + words.say("objection.held", arg("held", held)) + ")");
  }

  private String standing(Standing its) {
    List<String> parts = new ArrayList<>();
    if (!its.group().isEmpty()) {
      parts.add("‘" + words.name(its.group()) + "’");
    }
    its.before()
        .ifPresent(
            value -> parts.add(words.say("objection.before", arg("value", words.value(value)))));
    parts.add(words.say("why.table.number", arg("value", words.number(its.number()))));
    return String.join(", ", parts);
  }

  private String seats(RefusedChoice.SeatsAhead its) {
    String seats = words.number(its.seats());
    return its.group().isEmpty() ? seats : seats + " ‘" + words.name(its.group()) + "’";
  }

  private void reasons() {
    if (facts.outcome().refused().isEmpty()) {
      return;
    }
    element("h2", words.say("objection.told"));
    WhySentences why = new WhySentences(words);
    for (RefusedChoice refused : facts.outcome().refused()) {
      element(
          "p", words.number(refused.rank()) + ". " + refused.programme() + ". " + why.of(refused));
    }
  }

  private void checks() {
    element("h2", words.say("objection.checks"));
    html.append("<ul>\n");
    for (ObjectionFacts.Checked checked : facts.checks()) {
      element(
          "li",
          words.say("objection.check." + checked.what().name())
              + " "
              + words.say(checked.holds() ? "objection.holds" : "objection.broken"));
    }
    html.append("</ul>\n");
  }

  private void log() {
    element("h2", words.say("objection.log"));
    head(words.say("objection.log.caption"), List.of("number", "time", "act", "reason", "hash"));
    for (LogEntry entry : facts.entries()) {
      html.append("<tr><th scope=\"row\">").append(entry.number()).append("</th>");
      cell(entry.time().toString());
      cell((entry.words().act() + " " + entry.words().detail()).strip());
      cell(entry.words().reason());
      cell(entry.hash().hex().substring(0, 16) + "…");
      html.append("</tr>\n");
    }
    html.append("</tbody>\n</table>\n");
  }

  private void cell(String text) {
    html.append("<td>").append(markup(text)).append("</td>");
  }

  private void element(String name, String text) {
    html.append('<').append(name).append('>').append(markup(text));
    html.append("</").append(name).append(">\n");
  }
}
