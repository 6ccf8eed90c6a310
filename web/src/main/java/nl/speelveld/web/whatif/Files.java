package nl.speelveld.web.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import nl.speelveld.report.answers.Answer;
import nl.speelveld.report.export.AnswerJson;
import nl.speelveld.report.html.AnswerHtml;
import nl.speelveld.report.html.TableFile;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.whatif.ScenarioStory;
import nl.speelveld.rounds.scenario.BaseAsked;
import nl.speelveld.rounds.scenario.ScenarioDocument;
import nl.speelveld.rounds.scenario.ScenarioWriter;
import nl.speelveld.rounds.scenario.Today;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.whatif.Aspect;
import nl.speelveld.runs.whatif.City;
import nl.speelveld.runs.whatif.CityRequest;
import nl.speelveld.runs.whatif.Outcome;
import nl.speelveld.runs.whatif.WhatIfAnswer;
import nl.speelveld.runs.whatif.WhatIfReport;
import nl.speelveld.runs.whatif.WhatIfRequest;
import nl.speelveld.simulation.compare.Band;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Visit;
import nl.speelveld.web.whatif.WhatIfDesk.Start;

/// The answer of a page as a file.
final class Files {
  private static final int FAMILY_ASKS = 3; // schools, as WhatIfRequest has it

  private Files() {}

  static void give(Visit visit, WhatIfDesk desk) {
    Municipality place = ScenarioPage.place(visit, desk);
    Begun begun =
        desk.begin(place, WhatIfDesk.LONG)
            .filter(Start.Ready.class::isInstance)
            .map(start -> ((Start.Ready) start).begun())
            .orElseThrow(Refused::notFound);
    Asked asked = ScenarioPage.asked(visit);
    if (!desk.isSound(begun, asked.measures())) {
      throw Refused.notFound();
    }
    Telling telling = Telling.of(visit.page("whatif", "choose.title"), begun);
    String file = visit.param("bestand");
    if (file.equals("scenario.yaml") && !asked.measures().isEmpty()) {
      visit.text("application/yaml", yaml(telling, begun, asked));
      keep(visit, place, file);
      return;
    }
    if (file.equals("rapport.html") || file.equals("cijfers.json")) {
      report(visit, telling, desk, begun, asked);
      keep(visit, place, file);
      return;
    }
    DataTable table =
        switch (file) {
          case "cijfers.csv" -> figures(telling, told(desk, begun, asked.measures()));
          case "agenda.csv" ->
              new Agenda(telling, desk, begun).table(asked, address(visit, place, asked));
          default -> throw Refused.notFound();
        };
    visit.text("text/csv", TableFile.text(table, visit.language()));
    keep(visit, place, file);
  }

  /// The same report and the same figures as the command line gives; the page's language is theirs.
  private static void report(
      Visit visit, Telling telling, WhatIfDesk desk, Begun begun, Asked asked) {
    WhatIfReport report =
        desk.report(
            telling.page().say("yaml.title", telling.place()),
            begun,
            toldWithParts(desk, begun, asked.measures()));
    Answer answer = ScenarioStory.of(report, visit.language());
    if (visit.param("bestand").equals("rapport.html")) {
      visit.text("text/html", AnswerHtml.of(answer, report.basis()));
    } else {
      visit.text("application/json", AnswerJson.of(answer, report.basis()));
    }
  }

  private static void keep(Visit visit, Municipality place, String file) {
    visit
        .context()
        .header(
            "Content-Disposition",
            "attachment; filename=\"speelveld-wat-als-%s-%s\""
                .formatted(place.code().toLowerCase(Locale.ROOT), file));
    visit.context().header("Cache-Control", "private, no-cache");
    visit.context().header("Vary", "Cookie");
  }

  /// The same question for the command line.
  private static String yaml(Telling telling, Begun begun, Asked asked) {
    City city = telling.city();
    WhatIfRequest request = WhatIfDesk.request(begun, List.of(asked.measures()));
    return ScenarioWriter.write(
        new ScenarioDocument(
            telling.page().say("yaml.title", telling.place()),
            new BaseAsked(
                city.municipality().code(),
                Optional.of(city.edition().feature()),
                OptionalInt.of(city.edition().year()),
                CityRequest.ROOM,
                Optional.empty()),
            new Today.FirstCome(FAMILY_ASKS),
            request.unknown(),
            request.luck(),
            request.scenarios()));
  }

  private static String address(Visit visit, Municipality place, Asked asked) {
    return visit.context().scheme()
        + "://"
        + visit.context().host()
        + ScenarioPage.path(place.code())
        + asked.query();
  }

  /// What came of one scenario; refused for now where it is not ready after a long wait.
  static WhatIfAnswer.Told told(WhatIfDesk desk, Begun begun, List<Typed> measures) {
    return desk.answer(begun, List.of(measures), WhatIfDesk.LONG)
        .filter(WhatIfAnswer.Told.class::isInstance)
        .map(WhatIfAnswer.Told.class::cast)
        .orElseThrow(() -> new Refused(Refused.Why.TOO_MANY));
  }

  /// The same with what each measure does, where there are several; refused for now where that is
  /// not ready after a long wait.
  private static WhatIfAnswer.Told toldWithParts(
      WhatIfDesk desk, Begun begun, List<Typed> measures) {
    WhatIfAnswer.Told told = told(desk, begun, measures);
    return measures.size() < 2
        ? told
        : told.withParts(
            desk.parts(begun, measures, WhatIfDesk.LONG)
                .orElseThrow(() -> new Refused(Refused.Why.TOO_MANY)));
  }

  private static DataTable figures(Telling telling, WhatIfAnswer.Told told) {
    Page page = telling.page();
    List<List<String>> rows = new ArrayList<>();
    add(rows, telling, page.say("course.base"), told.base());
    add(rows, telling, page.say("course.own"), told.outcomes().getFirst());
    return new DataTable(
        "cijfers",
        page.say("take.csv"),
        List.of(
            page.say("csv.scenario"),
            page.say("csv.aspect"),
            page.say("csv.year"),
            page.say("csv.value"),
            page.say("csv.low"),
            page.say("csv.high"),
            page.say("csv.change"),
            page.say("csv.changeLow"),
            page.say("csv.changeHigh")),
        rows);
  }

  private static void add(List<List<String>> rows, Telling telling, String name, Outcome outcome) {
    for (Aspect aspect : Aspect.values()) {
      Outcome.Course course = outcome.course(aspect);
      // why not the year of today: that is the counting, which the monitor tells as exactly as it
      // may
      for (int year = 1; year < course.values().size(); year++) {
        Band value = course.values().get(year);
        Band change = course.difference().get(year);
        rows.add(
            List.of(
                name,
                telling.page().say("aspect." + aspect.name()),
                Integer.toString(year),
                number(telling, value.median(), 2),
                number(telling, value.low(), 2),
                number(telling, value.high(), 2),
                number(telling, change.median(), 3),
                number(telling, change.low(), 3),
                number(telling, change.high(), 3)));
      }
    }
  }

  private static String number(Telling telling, double value, int decimals) {
    return telling.numbers().decimals(value, decimals);
  }
}
