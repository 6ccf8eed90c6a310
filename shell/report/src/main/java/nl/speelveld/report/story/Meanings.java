package nl.speelveld.report.story;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.runs.figure.Figure;

/// One sentence for each index of a list.
final class Meanings {
  private Meanings() {}

  static List<String> of(List<Figure> figures, Teller teller) {
    List<String> sentences = new ArrayList<>();
    for (Figure figure : figures) {
      String meaning = teller.meaning(figure.id());
      if (!meaning.isEmpty()) {
        sentences.add(
            teller.say(
                "index.explained",
                arg("index", teller.phrases().indexName(figure.id())),
                arg("meaning", meaning)));
      }
    }
    return sentences;
  }
}
