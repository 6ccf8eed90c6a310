package nl.speelveld.report.story;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.speelveld.report.chart.ScaleChart;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.runs.monitor.Spread;
import nl.speelveld.runs.monitor.Verdict;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.Interval;

/// Evenness and the chance to meet, side by side, against comparable places and the country.
final class SpreadBlock {
  private SpreadBlock() {}

  static Block of(Spread spread, Verdict.Answer answer, Teller teller) {
    List<Picture> pictures = new ArrayList<>();
    scale("evenness", spread.evenness(), Spread.Lead::evenness, spread, teller)
        .ifPresent(pictures::add);
    scale("meeting-scale", spread.meeting(), Spread.Lead::meeting, spread, teller)
        .ifPresent(pictures::add);
    List<String> sentences = new ArrayList<>();
    lead(spread.evenness()).ifPresent(figure -> sentences.add(explained(figure, teller)));
    lead(spread.meeting()).ifPresent(figure -> sentences.add(explained(figure, teller)));
    lead(spread.evenness())
        .flatMap(figure -> asCounted(figure, spread, teller))
        .ifPresent(sentences::add);
    if (!spread.meeting().isEmpty()) {
      sentences.add(teller.say("spread.both"));
    }
    List<String> how = new ArrayList<>(List.of(teller.say("how.spread")));
    how.addAll(Meanings.of(spread.evenness(), teller));
    how.addAll(Meanings.of(spread.meeting(), teller));
    return new Block(
        "spread",
        heading(spread, answer, teller),
        sentences,
        pictures,
        tables(spread, teller),
        how);
  }

  private static Optional<Figure> lead(List<Figure> figures) {
    return figures.stream().findFirst();
  }

  /// The value with what chance adds, where two decimals tell it from the value without.
  private static Optional<String> asCounted(Figure figure, Spread spread, Teller teller) {
    String counted = teller.phrases().index(figure.value());
    if (figure.corrected().isEmpty()
        || !Teller.known(figure.value())
        || counted.equals(teller.phrases().index(Phrases.best(figure)))) {
      return Optional.empty();
    }
    String sentence =
        teller.say("spread.chance") + " " + teller.say("spread.counted", arg("counted", counted));
    return Optional.of(
        compared(spread, teller).rows().isEmpty()
            ? sentence
            : sentence + " " + teller.say("spread.counted.others", arg("counted", counted)));
  }

  private static String explained(Figure figure, Teller teller) {
    return teller.say(
        "spread.sentence",
        arg("index", teller.phrases().indexName(figure.id())),
        arg("value", teller.phrases().index(Phrases.best(figure))),
        arg("meaning", teller.meaning(figure.id())));
  }

  private static String heading(Spread spread, Verdict.Answer answer, Teller teller) {
    Optional<Figure> lead = lead(spread.evenness());
    if (lead.isEmpty() || !Teller.known(lead.get().value())) {
      return teller.say("spread.heading.unknown", teller.placeArg());
    }
    IndexValue other = middle(spread.comparables()).orElse(spread.typical().evenness());
    String against = spread.comparables().isEmpty() ? "typical" : "comparables";
    if (!Teller.known(other) || answer == Verdict.Answer.TOO_SMALL) {
      return teller.say(
          "spread.heading.alone",
          teller.placeArg(),
          arg("value", teller.phrases().index(Phrases.best(lead.get()))));
    }
    return teller.say(
        (teller.score() ? "score." : "") + "spread.heading." + direction(lead.get(), other.value()),
        teller.placeArg(),
        arg("against", teller.say("spread.against." + against)));
  }

  private static String direction(Figure figure, double other) {
    double value = figure.value().value();
    boolean same =
        asCounted(figure)
            .map(range -> range.low() <= other && other <= range.high())
            .orElse(Math.abs(value - other) < 0.03);
    return same ? "same" : value > other ? "more" : "less";
  }

  /// The interval around the value as counted. Other places show what was counted, with what chance
  /// adds; so the interval of the value freed of chance moves up by what was taken off.
  private static Optional<ScaleChart.Range> asCounted(Figure figure) {
    double chance = figure.value().value() - Phrases.best(figure).value();
    return figure
        .interval()
        .map(i -> new ScaleChart.Range(i.low() + chance, Math.min(1, i.high() + chance)));
  }

  private static Optional<IndexValue> middle(List<Spread.Compared> places) {
    List<Double> values =
        places.stream()
            .flatMap(place -> place.lead().evenness().find().stream().boxed())
            .sorted()
            .toList();
    int n = values.size();
    return n == 0
        ? Optional.empty()
        : Optional.of(IndexValue.of((values.get((n - 1) / 2) + values.get(n / 2)) / 2));
  }

  private static Optional<Picture> scale(
      String id,
      List<Figure> figures,
      Function<Spread.Lead, IndexValue> side,
      Spread spread,
      Teller teller) {
    return lead(figures)
        .filter(figure -> Teller.known(figure.value()) && Teller.known(Phrases.best(figure)))
        .map(figure -> picture(id, figure, side, spread, teller));
  }

  private static Picture picture(
      String id,
      Figure figure,
      Function<Spread.Lead, IndexValue> side,
      Spread spread,
      Teller teller) {
    List<ScaleChart.Named> marks = new ArrayList<>();
    Optional<IndexValue> chance = figure.byChance().filter(Teller::known);
    chance.ifPresent(v -> marks.add(new ScaleChart.Named(teller.say("mark.chance"), v.value())));
    mark("mark.typical", side.apply(spread.typical()), teller).ifPresent(marks::add);
    mark("mark.country", side.apply(spread.country()), teller).ifPresent(marks::add);
    List<ScaleChart.Named> dots = new ArrayList<>();
    for (Spread.Compared other : spread.comparables()) {
      side.apply(other.lead())
          .find()
          .ifPresent(v -> dots.add(new ScaleChart.Named(other.place().name(), v)));
    }
    ScaleChart.Content content =
        new ScaleChart.Content(
            new ScaleChart.Named(teller.place(), figure.value().value()),
            corrected(figure, teller),
            marks,
            chance.isPresent() ? 1 : 0,
            dots,
            List.of(teller.say("scale." + id + ".low"), teller.say("scale." + id + ".high")),
            teller.say("scale.dots"),
            teller.numbers()::index);
    return new Picture(
        id,
        teller.phrases().indexName(figure.id()),
        description(figure, marks, teller),
        frame -> ScaleChart.svg(frame, content));
  }

  private static Optional<ScaleChart.Corrected> corrected(Figure figure, Teller teller) {
    return figure
        .corrected()
        .flatMap(value -> value.find().stream().boxed().findFirst())
        .map(value ->
            new ScaleChart.Corrected(
                value,
                figure.interval().map(SpreadBlock::range),
                teller.say(
                    figure.interval().isPresent() ? "mark.corrected.interval" : "mark.corrected",
                    arg("value", teller.numbers().index(value))),
                teller.say("mark.counted", arg("value", teller.phrases().index(figure.value())))));
  }

  private static Optional<ScaleChart.Named> mark(String key, IndexValue value, Teller teller) {
    return Teller.known(value)
        ? Optional.of(new ScaleChart.Named(teller.say(key), value.value()))
        : Optional.empty();
  }

  static ScaleChart.Range range(Interval interval) {
    return new ScaleChart.Range(interval.low(), interval.high());
  }

  private static String description(Figure figure, List<ScaleChart.Named> marks, Teller teller) {
    StringBuilder words = new StringBuilder(teller.place());
    words.append(": ").append(teller.phrases().index(figure.value()));
    corrected(figure, teller)
        .ifPresent(corrected ->
            words
                .append(" (")
                .append(corrected.countedWords())
                .append("; ")
                .append(corrected.words())
                .append(')'));
    for (ScaleChart.Named mark : marks) {
      words.append("; ").append(mark.name()).append(' ');
      words.append(teller.numbers().index(mark.value()));
    }
    return words.append('.').toString();
  }

  private static List<DataTable> tables(Spread spread, Teller teller) {
    List<Figure> figures = new ArrayList<>(spread.evenness());
    figures.addAll(spread.meeting());
    List<DataTable> tables = new ArrayList<>();
    tables.add(teller.figures("spread-table", teller.say("table.spread"), figures));
    DataTable compared = compared(spread, teller);
    if (!compared.rows().isEmpty()) {
      tables.add(compared);
    }
    return tables;
  }

  private static DataTable compared(Spread spread, Teller teller) {
    boolean meeting = !spread.meeting().isEmpty();
    List<String> columns =
        new ArrayList<>(List.of(teller.say("column.place"), teller.say("column.evenness")));
    if (meeting) {
      columns.add(teller.say("column.meeting"));
    }
    List<List<String>> places = new ArrayList<>();
    for (Spread.Compared other : spread.comparables()) {
      places.add(place(other.place().name(), other.lead(), meeting, teller));
    }
    beside("mark.typical", spread.typical(), meeting, teller).ifPresent(places::add);
    beside("mark.country", spread.country(), meeting, teller).ifPresent(places::add);
    return new DataTable("compared-table", teller.say("table.compared"), columns, places);
  }

  private static Optional<List<String>> beside(
      String key, Spread.Lead lead, boolean meeting, Teller teller) {
    boolean known = Teller.known(lead.evenness()) || (meeting && Teller.known(lead.meeting()));
    return known ? Optional.of(place(teller.say(key), lead, meeting, teller)) : Optional.empty();
  }

  private static List<String> place(String name, Spread.Lead lead, boolean meeting, Teller teller) {
    List<String> row = new ArrayList<>(List.of(name, teller.phrases().index(lead.evenness())));
    if (meeting) {
      row.add(teller.phrases().index(lead.meeting()));
    }
    return row;
  }
}
