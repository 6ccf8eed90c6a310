package nl.speelveld.report.whatif;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.speelveld.report.chart.EffectBars;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.story.Picture;
import nl.speelveld.runs.whatif.Outcome;
import nl.speelveld.simulation.compare.Attribution;

/// Which policy of a bundle did how much, and which strengthen or hinder each other.
final class PartsBlock {
  private PartsBlock() {}

  /// The block, where a scenario has policies that can be taken apart.
  static Optional<Block> find(Telling telling) {
    List<String> sentences = new ArrayList<>();
    List<Picture> pictures = new ArrayList<>();
    List<DataTable> tables = new ArrayList<>();
    for (int at = 0; at < telling.outcomes().size(); at++) {
      Outcome outcome = telling.outcomes().get(at);
      int number = at + 1;
      outcome
          .parts()
          .ifPresent(parts -> {
            sentences.add(
                telling.say(
                    "whatif.parts.joint",
                    arg("scenario", outcome.scenario().name()),
                    arg("joint", telling.part(parts.joint()))));
            untold(parts, sentences, telling);
            pictures.add(picture(outcome, parts, number, telling));
            tables.add(shares(outcome, parts, number, telling));
            tables.add(pairs(outcome, parts, number, telling));
          });
    }
    return tables.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Block(
                "parts",
                telling.say("whatif.parts.heading"),
                sentences,
                pictures,
                tables,
                List.of(
                    telling.say("whatif.how.shapley"),
                    telling.say("whatif.how.interaction"),
                    telling.say("whatif.how.band", ReproductionBlock.share(telling)))));
  }

  /// Of how many policies nobody can tell whether they do anything.
  private static void untold(Attribution parts, List<String> sentences, Telling telling) {
    long untold =
        parts.shares().stream()
            .filter(its -> its.direction(Outcome.NOTHING) == Attribution.Direction.UNTOLD)
            .count();
    if (untold > 0) {
      sentences.add(
          telling.say(
              "whatif.parts.untold",
              arg("n", Math.toIntExact(untold)),
              arg("all", parts.shares().size())));
    }
  }

  private static List<String> names(Outcome outcome, Telling telling) {
    return PolicyNames.of(outcome.scenario().policies(), telling);
  }

  private static Picture picture(Outcome outcome, Attribution parts, int number, Telling telling) {
    List<EffectBars.Effect> effects = new ArrayList<>();
    List<String> names = names(outcome, telling);
    for (int at = 0; at < names.size(); at++) {
      Attribution.Effect share = parts.shares().get(at);
      effects.add(
          new EffectBars.Effect(
              names.get(at), share.mean(), share.band().low(), share.band().high()));
    }
    EffectBars.PlotWords words =
        new EffectBars.PlotWords(
            telling.say("whatif.effects.mix.less"),
            telling.say("whatif.effects.mix.more"),
            telling.say("whatif.legend.told"),
            telling.say("whatif.legend.untold"),
            value -> telling.signed(value, 3));
    return new Picture(
        "parts-" + number,
        telling.say("whatif.picture.parts", arg("scenario", outcome.scenario().name())),
        telling.say("whatif.picture.parts.description"),
        frame -> EffectBars.svg(frame, effects, words));
  }

  private static DataTable shares(Outcome outcome, Attribution parts, int number, Telling telling) {
    List<List<String>> rows = new ArrayList<>();
    List<String> names = names(outcome, telling);
    for (int at = 0; at < names.size(); at++) {
      rows.add(List.of(names.get(at), telling.part(parts.shares().get(at))));
    }
    rows.add(List.of(telling.say("whatif.parts.all"), telling.part(parts.joint())));
    return new DataTable(
        "parts-" + number,
        telling.say("whatif.picture.parts", arg("scenario", outcome.scenario().name())),
        telling.columns("policy", "share"),
        rows);
  }

  private static DataTable pairs(Outcome outcome, Attribution parts, int number, Telling telling) {
    List<List<String>> rows = new ArrayList<>();
    List<String> names = names(outcome, telling);
    for (Attribution.Pair pair : parts.interactions()) {
      rows.add(
          List.of(
              names.get(pair.one()),
              names.get(pair.other()),
              telling.part(pair.effect()),
              telling.say("whatif.parts." + pair.effect().direction(Outcome.NOTHING))));
    }
    return new DataTable(
        "pairs-" + number,
        telling.say("whatif.table.pairs", arg("scenario", outcome.scenario().name())),
        telling.columns("one", "other", "together", "meaning"),
        rows);
  }
}
