package nl.speelveld.report.terminal;

import nl.speelveld.report.published.PublishedReport;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.MonitorStory;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.monitor.MonitorReport;

/// The monitor of a municipality as plain text.
public final class MonitorText {
  private MonitorText() {}

  /// The report in a language, in lines of at most 80 characters, after disclosure control.
  public static String of(MonitorReport report, Language language) {
    Phrases phrases = Phrases.of(language);
    MonitorStory story = MonitorStory.of(PublishedReport.of(report), phrases);
    Page page = new Page().heading(story.title(), '=').sentence(story.lead()).gap();
    int number = 1;
    for (Block block : story.blocks()) {
      page.block(number++, block, phrases);
    }
    return page.toText();
  }
}
