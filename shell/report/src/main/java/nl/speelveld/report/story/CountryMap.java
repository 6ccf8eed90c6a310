package nl.speelveld.report.story;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import nl.speelveld.report.chart.AreaMap;
import nl.speelveld.report.published.PublishedCountry;
import nl.speelveld.runs.data.Shape;
import nl.speelveld.runs.monitor.Verdict;

/// The map of municipalities in five classes of the lead index of evenness, 0.10 wide.
final class CountryMap {
  private static final double WIDTH = 0.1;

  private CountryMap() {}

  static Block block(PublishedCountry report, DataTable table, Teller teller) {
    return new Block(
        "map",
        teller.say("country.map.heading"),
        sentences(report, teller),
        List.of(picture(report, teller)),
        List.of(table),
        List.of(teller.phrases().indexMeaning("dissimilarity")));
  }

  private static List<String> sentences(PublishedCountry report, Teller teller) {
    Set<String> drawn = report.shapes().stream().map(Shape::code).collect(Collectors.toSet());
    long missing =
        report.municipalities().stream().filter(row -> !drawn.contains(row.place().code())).count();
    List<String> sentences = new ArrayList<>();
    sentences.add(teller.say("country.map.sentence"));
    if (missing > 0) {
      sentences.add(teller.say("country.map.missing", arg("n", teller.numbers().whole(missing))));
    }
    sentences.add(teller.say("country.caution"));
    return sentences;
  }

  private static Picture picture(PublishedCountry report, Teller teller) {
    Map<String, Integer> classOf = new HashMap<>();
    Map<String, String> words = new HashMap<>();
    for (PublishedCountry.Row row : report.municipalities()) {
      OptionalDouble value = row.lead().evenness().find();
      if (value.isPresent() && row.answer() != Verdict.Answer.TOO_SMALL) {
        int found = (int) Math.floor((value.getAsDouble() - WIDTH) / WIDTH);
        classOf.put(row.place().code(), Math.clamp(found, 0, AreaMap.CLASSES - 1));
        words.put(row.place().code(), teller.numbers().index(value.getAsDouble()));
      }
    }
    Map<String, String> hrefs = new HashMap<>();
    report
        .shapes()
        .forEach(shape -> hrefs.put(shape.code(), teller.links().municipality(shape.code())));
    AreaMap.Content content =
        new AreaMap.Content(
            report.shapes(), classOf, words, hrefs, legend(teller), teller.say("country.noValue"));
    return new Picture(
        "country",
        teller.say("picture.country"),
        teller.say("picture.country.description"),
        frame -> AreaMap.svg(frame, content));
  }

  private static List<String> legend(Teller teller) {
    List<String> legend = new ArrayList<>();
    for (int i = 0; i < AreaMap.CLASSES; i++) {
      double from = i == 0 ? 0 : WIDTH * (i + 1);
      double to = i == AreaMap.CLASSES - 1 ? 1 : WIDTH * (i + 2);
      legend.add(
          teller.say(
              "country.class.value",
              arg("from", teller.numbers().index(from)),
              arg("to", teller.numbers().index(to))));
    }
    return legend;
  }
}
