package nl.speelveld.report.answers;

import java.util.List;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.report.text.Texts;

/// An answer: what is read, and the figures behind it.
///
/// @param id short name, as in files: `chances`
/// @param title title
/// @param lead what it is
/// @param blocks what is read, in order
/// @param figures all figures, for who computes with them
/// @param words the words it was written in
public record Answer(
    String id,
    String title,
    String lead,
    List<Block> blocks,
    List<AnswerFigure> figures,
    Phrases words) {
  static final String PATH = "nl/speelveld/report/answers/answers";

  public Answer {
    blocks = List.copyOf(blocks);
    figures = List.copyOf(figures);
  }

  /// The words of answers in a language.
  public static Phrases words(Language language) {
    return new Phrases(Texts.of(PATH, language));
  }
}
