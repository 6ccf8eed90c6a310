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
  private static final double NOTHING = .0005; // of an index: less is neither

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
                    arg("joint", telling.signed(parts.joint(), 3))));
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
                List.of(telling.say("whatif.how.shapley"), telling.say("whatif.how.interaction"))));
  }

  private static String policy(Outcome outcome, int at, Telling telling) {
    return PolicyWords.shortly(outcome.scenario().policies().get(at), telling);
  }

  private static Picture picture(Outcome outcome, Attribution parts, int number, Telling telling) {
    List<EffectBars.Effect> effects = new ArrayList<>();
    for (int at = 0; at < parts.shares().size(); at++) {
      double share = parts.shares().get(at);
      effects.add(new EffectBars.Effect(policy(outcome, at, telling), share, share, share));
    }
    EffectBars.PlotWords words =
        new EffectBars.PlotWords(
            telling.say("whatif.effects.mix.less"),
            telling.say("whatif.effects.mix.more"),
            "",
            "",
            value -> telling.signed(value, 3));
    return new Picture(
        "parts-" + number,
        telling.say("whatif.picture.parts", arg("scenario", outcome.scenario().name())),
        telling.say("whatif.picture.parts.description"),
        frame -> EffectBars.svg(frame, effects, words));
  }

  private static DataTable shares(Outcome outcome, Attribution parts, int number, Telling telling) {
    List<List<String>> rows = new ArrayList<>();
    for (int at = 0; at < parts.shares().size(); at++) {
      rows.add(List.of(policy(outcome, at, telling), telling.signed(parts.shares().get(at), 3)));
    }
    rows.add(List.of(telling.say("whatif.parts.all"), telling.signed(parts.joint(), 3)));
    return new DataTable(
        "parts-" + number,
        telling.say("whatif.picture.parts", arg("scenario", outcome.scenario().name())),
        telling.columns("policy", "share"),
        rows);
  }

  private static DataTable pairs(Outcome outcome, Attribution parts, int number, Telling telling) {
    List<List<String>> rows = new ArrayList<>();
    for (Attribution.Pair pair : parts.interactions()) {
      String key =
          pair.effect() < -NOTHING ? "synergy" : pair.effect() > NOTHING ? "conflict" : "neither";
      rows.add(
          List.of(
              policy(outcome, pair.one(), telling),
              policy(outcome, pair.other(), telling),
              telling.signed(pair.effect(), 3),
              telling.say("whatif.parts." + key)));
    }
    return new DataTable(
        "pairs-" + number,
        telling.say("whatif.table.pairs", arg("scenario", outcome.scenario().name())),
        telling.columns("one", "other", "together", "meaning"),
        rows);
  }
}
