package nl.speelveld.web.whatif;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.whatif.WhatIfAnswer;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Visit;
import nl.speelveld.web.whatif.WhatIfDesk.Start;

/// Up to four scenarios side by side.
public final class ComparePage {
  private ComparePage() {}

  /// A scenario.
  ///
  /// @param name which
  /// @param measures its measures, a sentence each
  /// @param numbers mix, distance, first choice
  /// @param open address where it can be worked on
  public record Column(
      String name, List<String> measures, List<AnswerView.Measurement> numbers, String open) {}

  static void show(Visit visit, Saving room) {
    WhatIfDesk desk = room.desk();
    Municipality place = ScenarioPage.place(visit, desk);
    Optional<Start> start = desk.begin(place, WhatIfDesk.PATIENCE);
    if (start.isEmpty()) {
      WaitingPage.show(visit, place);
    } else if (start.get() instanceof Start.Ready(Begun begun)) {
      show(visit, desk, begun);
    } else {
      visit.goTo(ScenarioPage.path(place.code()));
    }
  }

  private static void show(Visit visit, WhatIfDesk desk, Begun begun) {
    Asked asked = ScenarioPage.asked(visit);
    List<List<Typed>> scenarios =
        asked.all().stream().filter(each -> desk.isSound(begun, each)).toList();
    Telling telling = Telling.of(visit.page("whatif", "choose.title"), begun);
    Optional<WhatIfAnswer> answer =
        scenarios.isEmpty() ? Optional.empty() : desk.answer(begun, scenarios, WhatIfDesk.PATIENCE);
    boolean waits = !scenarios.isEmpty() && answer.isEmpty();
    String base = ScenarioPage.path(begun.city().municipality().code());
    Page page =
        visit
            .pageTitled("whatif", telling.page().say("compare.title", telling.place()))
            .under(telling.page().say("choose.title"), "/wat-als")
            .under(telling.page().say("title", telling.place()), base + asked.query());
    List<Column> columns = new ArrayList<>();
    List<String> order = new ArrayList<>();
    if (answer.isPresent() && answer.get() instanceof WhatIfAnswer.Told told) {
      Answering answering = new Answering(telling, told, begun, Answering.Ground.NONE);
      for (int at = 0; at < scenarios.size(); at++) {
        columns.add(
            new Column(
                name(telling, at),
                new Choosing(telling, asked, base).sentences(scenarios.get(at)),
                answering.numbers(told.outcomes().get(at)),
                base + new Asked(scenarios.get(at), others(scenarios, at), List.of()).query()));
      }
      told.order().forEach(pair -> order.add(order(telling, pair)));
    }
    visit.show(
        "whatif/compare.jte",
        page,
        Map.of(
            "columns", columns,
            "order", order,
            "waits", waits,
            "back", base + asked.query(),
            "reproduction",
                new Reproducing(telling, begun)
                    .view(desk.findReproduction(begun, WhatIfDesk.SOON))));
    visit.context().header("Cache-Control", "private, no-cache");
    visit.context().header("Vary", "Cookie");
  }

  private static List<List<Typed>> others(List<List<Typed>> scenarios, int at) {
    List<List<Typed>> others = new ArrayList<>(scenarios);
    others.remove(at);
    return others;
  }

  private static String name(Telling telling, int at) {
    return telling.page().say("beside.scenario", arg("n", at + 1));
  }

  private static String order(Telling telling, WhatIfAnswer.Order pair) {
    String one = name(telling, pair.one());
    String other = name(telling, pair.other());
    if (pair.mixedMore().isEmpty()) {
      return telling.page().say("compare.open", arg("one", one), arg("other", other));
    }
    boolean isOne = pair.mixedMore().get() == pair.one();
    return telling
        .page()
        .say("compare.mixed", arg("one", isOne ? one : other), arg("other", isOne ? other : one));
  }
}
