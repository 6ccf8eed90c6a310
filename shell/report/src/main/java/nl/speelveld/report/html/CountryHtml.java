package nl.speelveld.report.html;

import nl.speelveld.report.published.PublishedCountry;
import nl.speelveld.report.story.CountryStory;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.monitor.CountryReport;

/// All municipalities as one HTML page that needs nothing else.
public final class CountryHtml {
  private CountryHtml() {}

  /// The report in a language, after disclosure control.
  public static String of(CountryReport report, Language language) {
    return of(PublishedCountry.of(report), language);
  }

  /// The same of a report that went through disclosure control.
  public static String of(PublishedCountry report, Language language) {
    Phrases phrases = Phrases.of(language);
    CountryStory story = CountryStory.of(report, phrases);
    return new HtmlPage(phrases).page(story.title(), story.lead(), story.blocks(), report.basis());
  }
}
