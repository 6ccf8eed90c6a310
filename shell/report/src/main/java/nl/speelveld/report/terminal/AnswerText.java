package nl.speelveld.report.terminal;

import nl.speelveld.report.answers.Answer;
import nl.speelveld.report.story.Block;

/// An answer as plain text.
public final class AnswerText {
  private AnswerText() {}

  /// The answer in lines of at most 80 characters, and the command that gives it again.
  public static String of(Answer answer, String command) {
    Page page = new Page().heading(answer.title(), '=').sentence(answer.lead()).gap();
    int number = 1;
    for (Block block : answer.blocks()) {
      page.block(number++, block, answer.words());
    }
    return page.toText() + answer.words().say("basis.command") + ": " + command + "\n";
  }
}
