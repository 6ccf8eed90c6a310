package nl.speelveld.report.terminal;

import nl.speelveld.report.published.PublishedCountry;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.CountryStory;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.monitor.CountryReport;

/// All municipalities as plain text.
public final class CountryText {
  private CountryText() {}

  /// The report in a language, in lines of at most 80 characters, after disclosure control.
  public static String of(CountryReport report, Language language) {
    Phrases phrases = Phrases.forTerminal(language);
    CountryStory story = CountryStory.of(PublishedCountry.of(report), phrases);
    Page page = new Page().heading(story.title(), '=').sentence(story.lead()).gap();
    int number = 1;
    for (Block block : story.blocks()) {
      page.block(number++, block, phrases);
    }
    return page.toText();
  }
}
