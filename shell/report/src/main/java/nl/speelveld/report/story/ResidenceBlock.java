package nl.speelveld.report.story;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.speelveld.report.chart.ResidenceBars;
import nl.speelveld.report.published.PublishedReport;
import nl.speelveld.report.text.Arg;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.monitor.LowIncome;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.ResidenceAndChoice;
import nl.speelveld.runs.monitor.Spread;
import nl.speelveld.segregation.value.IndexValue;

/// Residence against choice, and who passes nearer schools.
final class ResidenceBlock {
  private ResidenceBlock() {}

  static Block of(PublishedReport report, Teller teller) {
    List<String> sentences = new ArrayList<>();
    List<DataTable> tables = new ArrayList<>();
    List<Picture> pictures = new ArrayList<>();
    String heading = teller.say("block.residence.absent");
    switch (report.residence()) {
      case Part.Absent<ResidenceAndChoice>(Part.Why why) ->
          sentences.add(teller.phrases().absent(why));
      case Part.Present<ResidenceAndChoice>(ResidenceAndChoice content) -> {
        heading = heading(content, teller);
        sentences.addAll(sentences(content, teller));
        bars(content, teller).ifPresent(pictures::add);
        tables.add(parts(content, teller));
        tables.add(shares(content, teller));
      }
    }
    if (report.neighbourhoods() instanceof Part.Present<Spread.Lead>(Spread.Lead wijken)) {
      sentences.add(
          teller.say("residence.wijken", arg("value", teller.phrases().index(wijken.evenness()))));
    }
    if (report.lowIncome() instanceof Part.Present<LowIncome>(LowIncome income)) {
      sentences.addAll(incomeSentences(income, teller));
      tables.add(income(income, teller));
    }
    return new Block(
        "residence",
        heading,
        sentences,
        pictures,
        tables,
        List.of(teller.say("how.residence"), teller.say("how.residence.limits")));
  }

  private static List<String> incomeSentences(LowIncome income, Teller teller) {
    List<String> sentences = new ArrayList<>();
    String years = income.years().stream().map(String::valueOf).collect(Collectors.joining(", "));
    Arg here = arg("here", teller.phrases().share(income.place()));
    sentences.add(
        years.isEmpty()
            ? teller.say("income.here", teller.placeArg(), here)
            : teller.say("income.here.year", teller.placeArg(), here, arg("year", years)));
    if (income.country().find().isPresent()) {
      sentences.add(
          teller.say("income.country", arg("country", teller.phrases().share(income.country()))));
    }
    sentences.add(teller.say("income.meaning"));
    return sentences;
  }

  private static String heading(ResidenceAndChoice content, Teller teller) {
    Optional<double[]> lead = lead(content);
    return lead.map(parts -> teller.say("residence.heading." + kind(parts)))
        .orElseGet(() -> teller.say("block.residence.absent"));
  }

  private static String kind(double[] parts) {
    double residence = parts[0];
    double choice = parts[1];
    if (choice < -0.01) {
      return "negative";
    }
    double share = residence / Math.max(1e-9, residence + choice);
    return share >= 2 / 3.0 ? "home" : share >= 1 / 3.0 ? "both" : "choice";
  }

  private static Optional<double[]> lead(ResidenceAndChoice content) {
    return content.variants().stream()
        .findFirst()
        .filter(v -> Teller.known(v.residence().value()) && Teller.known(v.choice().value()))
        .map(v -> new double[] {v.residence().value().value(), v.choice().value().value()});
  }

  private static List<String> sentences(ResidenceAndChoice content, Teller teller) {
    List<String> sentences = new ArrayList<>();
    content.variants().stream()
        .findFirst()
        .ifPresent(lead ->
            sentences.add(
                teller.say(
                        "residence.sentence",
                        arg("actual", teller.phrases().index(content.actual().value())),
                        arg("residence", teller.phrases().index(lead.residence().value())),
                        arg("choice", teller.phrases().index(lead.choice().value())))
                    + (addsUp(content, lead) ? "" : " " + teller.say("residence.rounded"))));
    sentences.add(
        teller.say(
            "residence.passes",
            arg("nearest", teller.phrases().share(content.shareNearest().value())),
            arg("passes", teller.phrases().share(content.passesBy().value()))));
    sentences.add(teller.say("residence.unseen"));
    return sentences;
  }

  // whether the two decimals that the sentence shows add up before the eyes of the reader
  private static boolean addsUp(ResidenceAndChoice content, ResidenceAndChoice.Variant lead) {
    long actual = Math.round(100 * Teller.number(content.actual().value()));
    long residence = Math.round(100 * Teller.number(lead.residence().value()));
    long choice = Math.round(100 * Teller.number(lead.choice().value()));
    return actual - residence == choice;
  }

  private static Optional<Picture> bars(ResidenceAndChoice content, Teller teller) {
    return lead(content).map(own -> picture(content, own, teller));
  }

  private static Picture picture(ResidenceAndChoice content, double[] own, Teller teller) {
    List<ResidenceBars.Row> rows = new ArrayList<>();
    rows.add(new ResidenceBars.Row(teller.place(), own[0], own[1], true));
    for (ResidenceAndChoice.ComparedVariant other : content.comparables()) {
      rows.add(
          new ResidenceBars.Row(other.place().name(), other.residence(), other.choice(), false));
    }
    ResidenceBars.BarWords words =
        new ResidenceBars.BarWords(
            teller.say("mark.residence"), teller.say("mark.choice"), teller.numbers()::index);
    return new Picture(
        "residence",
        teller.say("picture.residence"),
        teller.say(
            "picture.residence.description",
            teller.placeArg(),
            arg("residence", teller.numbers().index(own[0])),
            arg("choice", teller.numbers().index(own[1]))),
        frame -> ResidenceBars.svg(frame, rows, words));
  }

  private static DataTable parts(ResidenceAndChoice content, Teller teller) {
    List<List<String>> rows = new ArrayList<>();
    for (ResidenceAndChoice.Variant variant : content.variants()) {
      rows.add(
          List.of(
              teller.phrases().texts().find("variant." + variant.id()).orElse(variant.id()),
              teller.phrases().index(variant.residence().value()),
              teller.phrases().index(variant.choice().value()),
              variant.choice().interval().map(teller.numbers()::range).orElse(teller.say("none"))));
    }
    for (ResidenceAndChoice.ComparedVariant other : content.comparables()) {
      rows.add(
          List.of(
              other.place().name(),
              teller.numbers().index(other.residence()),
              teller.numbers().index(other.choice()),
              teller.say("none")));
    }
    return new DataTable(
        "residence-table",
        teller.say("table.residence"),
        List.of(
            teller.say("column.variant"),
            teller.say("column.residence"),
            teller.say("column.choice"),
            teller.say("column.choiceInterval")),
        rows);
  }

  private static DataTable shares(ResidenceAndChoice content, Teller teller) {
    Phrases phrases = teller.phrases();
    return new DataTable(
        "distance",
        teller.say("table.distance", arg("year", teller.numbers().schoolYear(content.flowsYear()))),
        List.of(teller.say("column.figure"), teller.say("column.value")),
        List.of(
            List.of(teller.say("share.nearest"), phrases.share(content.shareNearest().value())),
            List.of(
                teller.say("share.ownPostcode"), phrases.share(content.shareOwnPostcode().value())),
            List.of(teller.say("share.passesBy"), phrases.share(content.passesBy().value())),
            List.of(
                teller.say("mean.distance"), metres(content.meanDistanceMetres().value(), teller)),
            List.of(
                teller.say("share.unknownHome"), phrases.share(content.unknownHome().value()))));
  }

  private static String metres(IndexValue value, Teller teller) {
    return switch (value) {
      case IndexValue.Defined(double metres) -> teller.numbers().metres(metres);
      case IndexValue.Undefined(IndexValue.Reason reason) -> teller.phrases().reason(reason);
    };
  }

  private static DataTable income(LowIncome income, Teller teller) {
    return new DataTable(
        "income",
        teller.say("table.income"),
        List.of(
            teller.say("column.area"),
            teller.say("column.residents"),
            teller.say("column.lowIncome"),
            teller.say("column.schools")),
        income.areas().stream()
            .map(area ->
                List.of(
                    area.area().name(),
                    teller.numbers().whole(area.residents()),
                    teller.numbers().percent(area.share()),
                    teller.numbers().whole(area.schools())))
            .toList());
  }
}
