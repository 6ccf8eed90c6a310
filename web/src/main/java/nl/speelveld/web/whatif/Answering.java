package nl.speelveld.web.whatif;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.speelveld.report.story.Picture;
import nl.speelveld.report.text.FindingTexts;
import nl.speelveld.runs.data.Shape;
import nl.speelveld.runs.optimising.PairsReport;
import nl.speelveld.runs.whatif.Aspect;
import nl.speelveld.runs.whatif.Outcome;
import nl.speelveld.runs.whatif.WhatIfAnswer;
import nl.speelveld.simulation.compare.Band;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.whatif.AnswerView.Measurement;
import nl.speelveld.web.whatif.Telling.Measured;

/// What a scenario does, in words and pictures. The scenario at hand is the first of the answer.
///
/// @param telling the words
/// @param told what was computed
/// @param begun the municipality
/// @param ground what its pictures are drawn on
record Answering(Telling telling, WhatIfAnswer.Told told, Begun begun, Ground ground) {
  /// What pictures are drawn on.
  ///
  /// @param shapes outlines of the municipality
  /// @param possible how even schools could be at most; empty while it is being computed
  /// @param pairs which schools mix the most together; likewise
  /// @param parts which measure does how much
  record Ground(
      List<Shape> shapes,
      Optional<Possible.Line> possible,
      Optional<Optional<PairsReport>> pairs,
      Optional<AnswerView.Parts> parts) {
    static final Ground NONE =
        new Ground(List.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static final double POINT = 0.005; // below half a point a share is said not to change

  /// The three numbers of every page: what, in which aspect, written how.
  enum Three {
    MIX(Aspect.SEGREGATION, Measured.INDEX),
    DISTANCE(Aspect.KILOMETRES, Measured.KILOMETRES),
    FIRST(Aspect.FIRST_CHOICE, Measured.SHARE);

    private final Aspect aspect;
    private final Measured measured;

    Three(Aspect aspect, Measured measured) {
      this.aspect = aspect;
      this.measured = measured;
    }

    String key() {
      return "answer." + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private Page page() {
    return telling.page();
  }

  /// The answer about the scenario at hand.
  AnswerView view(Asked asked, String base) {
    Outcome own = told.outcomes().getFirst();
    Pairing pairing = new Pairing(telling, base, begun.shown());
    Optional<PairsReport> pairs = ground.pairs().flatMap(Function.identity());
    boolean waits = ground.pairs().isEmpty();
    return new AnswerView(
        page()
            .say(
                "answer.lead",
                arg("years", told.request().years()),
                arg("runs", told.request().luck().runs()),
                arg(
                    "share",
                    Math.toIntExact(
                        Math.round(told.request().luck().share() * told.request().luck().runs())))),
        numbers(own),
        warnings(own),
        ground.parts(),
        new Yearly(telling, told, begun.shown()).view(asked),
        limit(asked),
        new Changing(telling, told, begun.shown())
            .view(new Changing.Ground(ground.shapes(), pairing.links(pairs)), own, waits),
        pairing.view(asked, pairs));
  }

  private AnswerView.Limit limit(Asked asked) {
    boolean waits = ground.possible().isEmpty();
    Optional<Picture> picture =
        new Possible(telling, ground.possible().orElse(Possible.Line.NONE))
            .picture(told, !asked.measures().isEmpty());
    String missing =
        waits
            ? "possible.wait"
            : begun.shown().index(0).shown() ? "possible.none" : "possible.hidden";
    return new AnswerView.Limit(
        waits, page().say(picture.isPresent() ? "possible.text" : missing), picture);
  }

  /// The three numbers of a scenario.
  List<Measurement> numbers(Outcome outcome) {
    boolean isBase = outcome.scenario().policies().isEmpty();
    List<Measurement> numbers = new ArrayList<>();
    for (Three three : Three.values()) {
      Band now = outcome.course(three.aspect).last();
      Band before = told.base().course(three.aspect).last();
      numbers.add(
          new Measurement(
              page().say(three.key()),
              page().say(three.key() + ".what"),
              three.measured.write(telling.numbers(), now.median()),
              telling.between(now, three.measured),
              isBase ? "" : telling.change(outcome.course(three.aspect).change(), three.measured),
              isBase
                  ? ""
                  : page()
                      .say(
                          "answer.base",
                          arg("value", three.measured.write(telling.numbers(), before.median())))));
    }
    return numbers;
  }

  private List<String> warnings(Outcome own) {
    FindingTexts texts = FindingTexts.of(page().language());
    List<String> warnings = new ArrayList<>();
    told.findings().kept().stream()
        .filter(finding -> finding.place().file().equals(own.scenario().name()))
        .forEach(finding ->
            warnings.add((texts.content(finding) + " " + texts.action(finding)).strip()));
    double unplaced = own.course(Aspect.UNPLACED).last().median();
    if (unplaced >= POINT) {
      warnings.add(
          page().say("answer.unplaced", arg("share", telling.numbers().percent(unplaced))));
    }
    return warnings;
  }
}
