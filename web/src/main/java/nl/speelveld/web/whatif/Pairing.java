package nl.speelveld.web.whatif;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.speelveld.optimisation.pairing.Grouping;
import nl.speelveld.report.chart.SchoolLink;
import nl.speelveld.report.published.Cell;
import nl.speelveld.report.published.ShownPlace;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.optimising.PairsReport;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.whatif.AnswerView.Pair;
import nl.speelveld.web.whatif.AnswerView.Pairs;

/// Which schools mix the most together: proven pairs, in words, as lines on the map, and as
/// measures that can be added.
///
/// @param telling the words
/// @param base address of the page
/// @param shown what may be told of the schools
record Pairing(Telling telling, String base, ShownPlace shown) {
  private static final int FIRST = 8;

  /// The pairs of a report; none where there is no report, or where nothing may be told.
  Pairs view(Asked asked, Optional<PairsReport> report) {
    return report
        .filter(its -> !its.answer().groups().isEmpty())
        .flatMap(its -> text(its).map(text -> new Pairs(text, pairs(asked, its))))
        .orElse(new Pairs("", List.of()));
  }

  private Optional<String> text(PairsReport report) {
    return shown.index(report.answer().before()) instanceof Cell.Shown(double before)
            && shown.index(report.answer().after()) instanceof Cell.Shown(double after)
        ? Optional.of(
            telling
                .page()
                .say(
                    "pairs.text",
                    arg("n", report.answer().groups().size()),
                    arg("metres", (int) report.request().allowed().metres()),
                    arg("before", telling.numbers().index(before)),
                    arg("after", telling.numbers().index(after))))
        : Optional.empty();
  }

  private List<Pair> pairs(Asked asked, PairsReport report) {
    boolean isFull = asked.measures().size() >= Asked.MOST;
    List<Pair> pairs = new ArrayList<>();
    for (Grouping group : report.answer().groups().stream().limit(FIRST).toList()) {
      School one = school(report, group.schools().getFirst());
      School other = school(report, group.schools().getLast());
      UnaryOperator<String> with =
          word -> isFull ? "" : address(asked, word.formatted(one.code(), other.code()));
      pairs.add(
          new Pair(
              telling.page().say("pairs.one", arg("one", one.name()), arg("other", other.name())),
              with.apply("vriendschap.1.%s.%s..20"),
              with.apply("samengaan.1.%s.%s.")));
    }
    return pairs;
  }

  private String address(Asked asked, String word) {
    Typed typed = Typed.find(word).orElseThrow();
    boolean isKnown = telling.reading().faults(typed).isEmpty();
    return !isKnown || asked.measures().contains(typed)
        ? ""
        : base + asked.with(-1, typed).query() + "#maatregel-" + (asked.measures().size() + 1);
  }

  private static School school(PairsReport report, int at) {
    return report.situation().schools().get(at);
  }

  /// The pairs as lines on a map; none where nothing may be told.
  List<SchoolLink> links(Optional<PairsReport> report) {
    return report.filter(its -> text(its).isPresent()).map(this::lines).orElse(List.of());
  }

  private List<SchoolLink> lines(PairsReport report) {
    Page page = telling.page();
    List<SchoolLink> links = new ArrayList<>();
    for (Grouping group : report.answer().groups()) {
      School one = school(report, group.schools().getFirst());
      School other = school(report, group.schools().getLast());
      links.add(
          new SchoolLink(
              one.rdX(),
              one.rdY(),
              other.rdX(),
              other.rdY(),
              "",
              page.say("map.pair", arg("one", one.name()), arg("other", other.name()))));
    }
    return links;
  }
}
