package nl.speelveld.report.terminal;

import nl.speelveld.report.enrolment.RoundReport;
import nl.speelveld.report.enrolment.RoundStory;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Phrases;

/// The statistics of a round as plain text.
public final class RoundText {
  private RoundText() {}

  /// The statistics in lines of at most 80 characters, after disclosure control, and the command
  /// that gives them again.
  public static String of(RoundReport report, Language language) {
    Phrases words = RoundStory.words(language);
    RoundStory story = RoundStory.of(report, words);
    Page page = new Page().heading(story.title(), '=').sentence(story.lead()).gap();
    int number = 1;
    for (Block block : story.blocks()) {
      page.block(number++, block, words);
    }
    return page.toText() + words.say("basis.command") + ": " + report.basis().command() + "\n";
  }
}
