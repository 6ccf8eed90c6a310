package nl.speelveld.web.officer;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.market.Market;
import nl.speelveld.report.answers.ClassNames;
import nl.speelveld.report.enrolment.RoundReport;
import nl.speelveld.report.enrolment.RoundStory;
import nl.speelveld.report.export.RoundCsv;
import nl.speelveld.report.html.HtmlBlocks;
import nl.speelveld.report.html.RoundHtml;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.Progress;
import nl.speelveld.runs.enrolment.questions.ClassMeaning;
import nl.speelveld.runs.enrolment.questions.ColumnChoice;
import nl.speelveld.runs.enrolment.questions.KnownPeople;
import nl.speelveld.runs.enrolment.questions.StatisticsQuestion;
import nl.speelveld.runs.enrolment.questions.StatisticsQuestion.Moment;
import nl.speelveld.runs.figure.Basis;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.table.disclosure.DisclosureRules;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// What a round did. On the page the officer sees whole counts of her own round, of which she knows
/// every child by name already; what can be taken away keeps small counts back, as all that is
/// published does.
record FigurePages(Desk desk) {
  // who runs the round sees its children by name, so nothing is hidden from her on the page
  private static final DisclosureRules INSIDE = new DisclosureRules(1, 1, false, 1);

  List<Route> routes() {
    return List.of(
        Route.get("/bureau/rondes/{round}/cijfers", Desk.DOOR, this::show),
        Route.get("/bureau/rondes/{round}/cijfers/{form}", Desk.DOOR, this::file));
  }

  private OfficeRound published(Visit visit) {
    OfficeRound round = desk.round(visit);
    if (round.phase() != Phase.PUBLISHED) {
      throw Refused.notFound();
    }
    return round;
  }

  private void show(Visit visit) {
    OfficeRound round = published(visit);
    desk.withOpen(
        visit,
        round,
        open -> {
          Phrases words = RoundStory.words(visit.language());
          RoundStory story = RoundStory.of(report(open, visit.language(), INSIDE), words);
          HtmlBlocks html =
              HtmlBlocks.inPage(words, table -> Desk.path(round, "cijfers", "cijfers.csv"));
          StringBuilder blocks = new StringBuilder();
          for (int at = 0; at < story.blocks().size(); at++) {
            blocks.append(html.block(story.blocks().get(at), at == 0));
          }
          Page page = desk.page(visit, round, "figures.title");
          desk.record(visit, round, AccessLog.Action.CHILDREN_SEEN, "whole counts");
          visit.show(
              "officer/figures.jte",
              page,
              Map.of(
                  "lead",
                  story.lead(),
                  "blocks",
                  blocks.toString(),
                  "report",
                  Desk.path(round, "cijfers", "verslag.html"),
                  "csv",
                  Desk.path(round, "cijfers", "cijfers.csv")));
        });
  }

  private void file(Visit visit) {
    OfficeRound round = published(visit);
    desk.withOpen(
        visit,
        round,
        open -> {
          RoundReport report = report(open, visit.language(), DisclosureRules.microdata());
          desk.record(visit, round, AccessLog.Action.EXPORTED, "statistics");
          switch (visit.param("form")) {
            case "verslag.html" ->
                visit.download(
                    "verslag.html",
                    "text/html; charset=utf-8",
                    RoundHtml.of(report, visit.language()).getBytes(StandardCharsets.UTF_8));
            case "cijfers.csv" ->
                visit.download(
                    "cijfers.csv",
                    "text/csv; charset=utf-8",
                    RoundCsv.of(report).getBytes(StandardCharsets.UTF_8));
            default -> throw Refused.notFound();
          }
        });
  }

  private RoundReport report(EnrolmentRound open, Language language, DisclosureRules shown) {
    Progress.Assigned assigned = (Progress.Assigned) open.progress();
    Moment first =
        new Moment(
            open.prepared(),
            assigned.first(),
            assigned.after().priorities(),
            people(open, assigned.first().market()));
    var statistics =
        StatisticsQuestion.of(open.files().data().schools(), first, today(open, assigned));
    Map<Integer, String> names = new HashMap<>();
    ClassMeaning.of(open.prepared())
        .forEach((its, meaning) -> names.put(its, ClassNames.of(meaning, language)));
    return RoundReport.of(
        statistics,
        names,
        shown,
        new Basis(
            "programme",
            statistics.columns().group(),
            open.prepared().rules().title(),
            open.prepared().rules().calendar().freezes().toString(),
            "",
            List.of(),
            desk.parts().settings().version(),
            "speelveld enrol statistics"));
  }

  private static Optional<Moment> today(EnrolmentRound open, Progress.Assigned assigned) {
    var now = assigned.after().assignment();
    boolean same = now.market().applicantNames().equals(assigned.first().market().applicantNames());
    for (int row = 0; same && row < now.market().applicants(); row++) {
      same = now.findSeatGroup(row).equals(assigned.first().findSeatGroup(row));
    }
    return same
        ? Optional.empty()
        : Optional.of(
            new Moment(
                assigned.round(), now, assigned.after().priorities(), people(open, now.market())));
  }

  private static KnownPeople people(EnrolmentRound open, Market market) {
    var files = open.files();
    KnownPeople.Tables tables =
        new KnownPeople.Tables(
            files.rules(),
            files.data().schools(),
            List.of(files.data().applicants(), files.late().applicants()),
            files.data().distances());
    return KnownPeople.of(market, tables, ColumnChoice.usual())
            instanceof KnownPeople.Result.Known(var people)
        ? people
        : throwNoColumns();
  }

  private static KnownPeople throwNoColumns() {
    throw new IllegalStateException("usual columns are those that are there");
  }
}
