package nl.speelveld.report.html;

import nl.speelveld.report.enrolment.RoundReport;
import nl.speelveld.report.enrolment.RoundStory;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Phrases;

/// The statistics of an enrolment round as one HTML page that needs nothing else.
public final class RoundHtml {
  private RoundHtml() {}

  /// The page in a language, after disclosure control.
  public static String of(RoundReport report, Language language) {
    Phrases words = RoundStory.words(language);
    RoundStory story = RoundStory.of(report, words);
    return new HtmlPage(words).page(story.title(), story.lead(), story.blocks(), report.basis());
  }
}
