package nl.speelveld.report.whatif;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import nl.speelveld.report.chart.EffectBars;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.story.Picture;
import nl.speelveld.runs.whatif.Aspect;
import nl.speelveld.runs.whatif.Outcome;
import nl.speelveld.simulation.compare.Band;

/// Three numbers of each scenario against the base: mix, distance, first choice.
final class EffectsBlock {
  private EffectsBlock() {}

  static Block of(Telling telling) {
    List<Outcome> outcomes = telling.outcomes();
    List<String> sentences = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      sentences.add(
          telling.say(
              "whatif.effects.sentence",
              arg("scenario", outcome.scenario().name()),
              arg("verdict", verdict(outcome, telling)),
              arg("mix", telling.change(outcome.course(Aspect.SEGREGATION).change())),
              arg("km", telling.kilometres(outcome.course(Aspect.KILOMETRES).change())),
              arg("first", telling.points(outcome.course(Aspect.FIRST_CHOICE).change()))));
    }
    unplaced(telling, sentences);
    return new Block(
        "effects",
        heading(telling),
        sentences,
        List.of(
            picture("mix", Aspect.SEGREGATION, telling, value -> telling.signed(value, 3)),
            picture("distance", Aspect.KILOMETRES, telling, value -> telling.signed(value, 2)),
            picture("first", Aspect.FIRST_CHOICE, telling, telling::points)),
        List.of(table(telling)),
        List.of(
            telling.say("whatif.how.mix"),
            telling.say("whatif.how.paired"),
            telling.say("whatif.how.band", ReproductionBlock.share(telling))));
  }

  private static void unplaced(Telling telling, List<String> sentences) {
    for (Outcome outcome : telling.outcomes()) {
      Band without = outcome.course(Aspect.UNPLACED).last();
      if (without.median() >= 0.005) {
        sentences.add(
            telling.say(
                "whatif.effects.unplaced",
                arg("scenario", outcome.scenario().name()),
                arg("share", telling.words().numbers().percent(without.median()))));
      }
    }
  }

  private static String heading(Telling telling) {
    List<Outcome> outcomes = telling.outcomes();
    if (outcomes.size() == 1) {
      return telling.say(
          "whatif.effects.one",
          arg("scenario", outcomes.getFirst().scenario().name()),
          arg("verdict", verdict(outcomes.getFirst(), telling)));
    }
    long mixing =
        outcomes.stream().filter(its -> its.course(Aspect.SEGREGATION).change().high() < 0).count();
    if (mixing == 0) {
      return telling.say("whatif.effects.none", arg("all", outcomes.size()));
    }
    return telling.say(
        "whatif.effects.several",
        arg("mixing", Math.toIntExact(mixing)),
        arg("all", outcomes.size()));
  }

  /// Whether schools become more mixed, where the band tells.
  static String verdict(Outcome outcome, Telling telling) {
    Band change = outcome.course(Aspect.SEGREGATION).change();
    String key =
        change.low() == 0 && change.high() == 0
            ? "same"
            : change.high() < 0 ? "more" : change.low() > 0 ? "less" : "unknown";
    return telling.say("whatif.verdict." + key);
  }

  private static Picture picture(
      String id, Aspect aspect, Telling telling, DoubleFunction<String> numbers) {
    List<EffectBars.Effect> effects = new ArrayList<>();
    for (Outcome outcome : telling.outcomes()) {
      Band change = outcome.course(aspect).change();
      effects.add(
          new EffectBars.Effect(
              outcome.scenario().name(), change.median(), change.low(), change.high()));
    }
    EffectBars.PlotWords words =
        new EffectBars.PlotWords(
            telling.say("whatif.effects." + id + ".less"),
            telling.say("whatif.effects." + id + ".more"),
            telling.say("whatif.legend.told"),
            telling.say("whatif.legend.untold"),
            numbers);
    return new Picture(
        "effect-" + id,
        telling.say("whatif.picture." + id, telling.years()),
        telling.say("whatif.picture." + id + ".description"),
        frame -> EffectBars.svg(frame, effects, words));
  }

  private static DataTable table(Telling telling) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row(telling.say("whatif.base"), telling.report().told().base(), true, telling));
    for (Outcome outcome : telling.outcomes()) {
      rows.add(row(outcome.scenario().name(), outcome, false, telling));
    }
    return new DataTable(
        "effects",
        telling.say("whatif.table.effects", telling.years()),
        telling.columns("scenario", "mix", "change", "km", "kmChange", "first", "firstChange"),
        rows);
  }

  private static List<String> row(String name, Outcome outcome, boolean base, Telling telling) {
    Outcome.Course mix = outcome.course(Aspect.SEGREGATION);
    Outcome.Course way = outcome.course(Aspect.KILOMETRES);
    Outcome.Course first = outcome.course(Aspect.FIRST_CHOICE);
    String none = telling.say("whatif.none");
    return List.of(
        name,
        telling.indexBand(mix.last()),
        base ? none : telling.change(mix.change()),
        telling.words().numbers().decimals(way.last().median(), 2),
        base ? none : telling.kilometres(way.change()),
        telling.words().numbers().percent(first.last().median()),
        base ? none : telling.points(first.change()));
  }
}
