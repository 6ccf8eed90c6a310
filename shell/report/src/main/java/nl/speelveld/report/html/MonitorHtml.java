package nl.speelveld.report.html;

import nl.speelveld.report.published.PublishedReport;
import nl.speelveld.report.story.MonitorStory;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.monitor.MonitorReport;

/// The monitor of a municipality as one HTML page that needs nothing else.
public final class MonitorHtml {
  private MonitorHtml() {}

  /// The report in a language, after disclosure control.
  public static String of(MonitorReport report, Language language) {
    return of(PublishedReport.of(report), language);
  }

  /// The same of a report that went through disclosure control.
  public static String of(PublishedReport report, Language language) {
    Phrases phrases = Phrases.of(language);
    MonitorStory story = MonitorStory.of(report, phrases);
    return new HtmlPage(phrases).page(story.title(), story.lead(), story.blocks(), report.basis());
  }
}
