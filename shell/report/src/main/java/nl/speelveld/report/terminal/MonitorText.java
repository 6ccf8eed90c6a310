package nl.speelveld.report.terminal;

import java.util.List;
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
    Phrases phrases = Phrases.forTerminal(language);
    MonitorStory story = MonitorStory.of(PublishedReport.of(report), phrases);
    Page page = top(story);
    int number = 1;
    for (Block block : story.blocks()) {
      page.block(number++, block, phrases);
    }
    return page.toText();
  }

  /// The report in short: the answer with all its sentences, then what each other part found.
  public static String inShort(MonitorReport report, Language language) {
    Phrases phrases = Phrases.forTerminal(language);
    MonitorStory story = MonitorStory.of(PublishedReport.of(report), phrases);
    Block answer = story.blocks().getFirst();
    Page page = top(story).heading(answer.heading(), '-');
    answer.sentences().forEach(page::sentence);
    page.gap().sentence(phrases.say("page.further"));
    List<Block> others = story.blocks().subList(1, story.blocks().size() - 1); // the last: sources
    others.forEach(block -> page.item(block.heading()));
    return page.toText();
  }

  private static Page top(MonitorStory story) {
    return new Page().heading(story.title(), '=').sentence(story.lead()).gap();
  }
}
