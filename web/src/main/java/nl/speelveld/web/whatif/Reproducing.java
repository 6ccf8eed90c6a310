package nl.speelveld.web.whatif;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.speelveld.report.published.Cell;
import nl.speelveld.report.text.Arg;
import nl.speelveld.runs.whatif.BackTest;
import nl.speelveld.runs.whatif.Reproduction;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.whatif.ScenarioView.Reproduced;
import nl.speelveld.web.whatif.Telling.Measured;

/// How well the model reproduces what was counted, in words: the first line of every answer.
///
/// @param telling the words
/// @param begun the municipality
record Reproducing(Telling telling, Begun begun) {
  /// The test in words; that it goes on where it is empty.
  Reproduced view(Optional<Reproduction> tested) {
    return tested
        .map(this::told)
        .orElseGet(
            () -> new Reproduced(true, true, telling.page().say("reproduction.wait"), List.of()));
  }

  private Reproduced told(Reproduction reproduction) {
    Page page = telling.page();
    boolean holds = reproduction.holds() && !reproduction.tests().isEmpty();
    boolean isGood = reproduction.holds();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        page.say(
                "reproduction.counted",
                arg("counted", counted(begun.shown().index(reproduction.counted()))),
                arg("when", telling.phrases().counted(telling.city().edition())),
                arg("years", reproduction.years()),
                index("model", reproduction.model().median()),
                arg("band", telling.between(reproduction.model(), Measured.INDEX)))
            + " "
            + inside(reproduction.staysInside()));
    for (BackTest test : reproduction.tests()) {
      sentences.add(sentence(test) + " " + inside(test.holds()));
    }
    if (!begun.shown().index(0).shown()) {
      sentences.addFirst(page.say("reproduction.few"));
    }
    if (!holds && isGood) {
      sentences.add(page.say("reproduction.noTest"));
    }
    return new Reproduced(
        false, isGood, page.say(isGood ? "reproduction.yes" : "reproduction.no"), sentences);
  }

  private String sentence(BackTest test) {
    Page page = telling.page();
    String key = "reproduction." + test.kind().name();
    Arg foretold = index("foretold", test.foretold().median());
    Arg band = arg("band", telling.between(test.foretold(), Measured.INDEX));
    Arg counted = arg("counted", counted(begun.shown().indexBeside(test.counted())));
    return switch (test.kind()) {
      case YOUNGEST -> page.say(key, foretold, band, counted);
      case LATER ->
          page.say(
              key,
              arg("from", telling.numbers().schoolYear(test.from())),
              arg("to", telling.numbers().schoolYear(test.to())),
              foretold,
              band,
              counted);
    };
  }

  private String counted(Cell index) {
    return index.text(telling.numbers()::index, telling.page().say("reproduction.hidden"));
  }

  private Arg index(String name, double value) {
    return arg(name, telling.numbers().index(value));
  }

  private String inside(boolean holds) {
    return telling.page().say(holds ? "reproduction.inside" : "reproduction.outside");
  }
}
