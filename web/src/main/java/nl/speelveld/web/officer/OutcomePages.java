package nl.speelveld.web.officer;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.speelveld.matching.proof.Property;
import nl.speelveld.matching.proof.Verdict;
import nl.speelveld.report.text.Texts;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.RoundSteps;
import nl.speelveld.runs.enrolment.RoundStore.Read;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.OutcomeMix;
import nl.speelveld.runs.office.OutcomeReview;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.web.officer.OutcomeView.Check;
import nl.speelveld.web.officer.OutcomeView.Model;
import nl.speelveld.web.officer.OutcomeView.Rank;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// The outcome before anybody sees it, and its publication.
record OutcomePages(Desk desk) {
  List<Route> routes() {
    return List.of(
        Route.get("/bureau/rondes/{round}/uitslag", Desk.DOOR, this::show),
        Route.post("/bureau/rondes/{round}/uitslag", Desk.DOOR, this::publish));
  }

  private void show(Visit visit) {
    OfficeRound round = desk.round(visit);
    if (round.phase().isBefore(Phase.DRAWN) || round.phase() == Phase.CLEARED) {
      Page page = desk.page(visit, round, "outcome.title");
      visit.show(
          "officer/cannot.jte",
          page,
          Map.of(
              "text",
              page.say(round.phase() == Phase.CLEARED ? "outcome.cleared" : "outcome.early"),
              "back",
              Desk.path(round)));
      return;
    }
    desk.withOpen(
        visit,
        round,
        open -> {
          switch (OutcomeReview.of(open, visit.now())) {
            case OutcomeReview.Result.Refused(var found) ->
                desk.tellRefused(visit, round, found, "uitslag");
            case OutcomeReview.Result.Done(var review) -> {
              Page page = desk.page(visit, round, "outcome.title");
              visit.show(
                  "officer/outcome.jte",
                  page,
                  Map.of("round", round, "model", model(page, round, review)));
            }
          }
        });
  }

  private Model model(Page page, OfficeRound round, OutcomeReview review) {
    int all = review.ranks().values().stream().mapToInt(Integer::intValue).sum();
    List<Rank> ranks = new ArrayList<>();
    review
        .ranks()
        .forEach((rank, count) ->
            ranks.add(
                new Rank(
                    rank, page.numbers().outOf(count, all), page.numbers().percentOf(count, all))));
    if (!ranks.isEmpty() && ranks.getFirst().rank() == 0) {
      ranks.add(ranks.removeFirst()); // who has no place comes last
    }
    boolean broken = review.findings().hasErrors();
    return new Model(
        ranks,
        OutcomeMix.of(review.round())
            .filter(its -> !its.values().isEmpty())
            .map(its -> mix(page, its)),
        programmes(page, review),
        checks(page, review),
        Told.of(broken ? review.findings() : review.proof().findings(), page.language()),
        review.holds(),
        round.phase() == Phase.PUBLISHED,
        desk.store().children().all(round.id()).stream()
            .filter(child -> !child.person().email().isEmpty())
            .count(),
        round.version());
  }

  /// The index of the outcome, and beside it what it can be held against.
  static Sheet mix(Page page, OutcomeMix mix) {
    return new Sheet(
        page.say(
            "mix.caption", arg("group", Desk.attribute(page, mix.column()) + ": " + mix.value())),
        List.of(Sheet.Head.of(page.say("mix.of")), Sheet.Head.ofNumbers(page.say("mix.index"))),
        mix.values().stream()
            .map(its ->
                List.of(
                    Sheet.Cell.of(page.say("mix." + its.of().name())),
                    Sheet.Cell.of(page.numbers().index(its.index()))))
            .toList());
  }

  private static Sheet programmes(Page page, OutcomeReview review) {
    return new Sheet(
        page.say("outcome.programmes"),
        List.of(
            Sheet.Head.of(page.say("column.school")),
            Sheet.Head.ofNumbers(page.say("column.seats")),
            Sheet.Head.ofNumbers(page.say("column.taken")),
            Sheet.Head.ofNumbers(page.say("column.waiting"))),
        review.programmes().stream()
            .map(its ->
                List.of(
                    Sheet.Cell.of(its.name()),
                    Sheet.Cell.of(page.numbers().whole(its.seats())),
                    Sheet.Cell.of(page.numbers().whole(its.taken())),
                    Sheet.Cell.of(page.numbers().whole(its.waiting()))))
            .toList());
  }

  private static List<Check> checks(Page page, OutcomeReview review) {
    Texts properties = Texts.of("nl/speelveld/matching/proof/properties", page.language());
    return review.proof().verdicts().stream()
        .map(verdict -> {
          Property property = verdict.property();
          String title = properties.say(property.code() + ".title");
          String sentence = properties.say(property.code() + ".sentence");
          return switch (verdict) {
            case Verdict.Holds(_, long checks) ->
                new Check(
                    "good",
                    title,
                    sentence,
                    page.say("check.holds", arg("n", page.numbers().whole(checks))));
            case Verdict.Broken(_, var found) ->
                new Check(
                    "wrong",
                    title,
                    sentence,
                    page.say("check.broken", arg("n", page.numbers().whole(found.count()))));
            case Verdict.NotChecked _ ->
                new Check("later", title, sentence, page.say("check.unchecked"));
          };
        })
        .toList();
  }

  /// One moment for everybody: the step that gives out seats is the step that publishes.
  private void publish(Visit visit) {
    OfficeRound round = desk.round(visit);
    if (round.phase() != Phase.DRAWN || !Desk.isSeen(round, visit.form())) {
      desk.tellOvertaken(visit, round);
      return;
    }
    desk.withOpen(
        visit,
        round,
        open -> {
          boolean holds =
              OutcomeReview.of(open, visit.now()) instanceof OutcomeReview.Result.Done(var review)
                  && review.holds();
          if (desk.round(visit).version() != round.version()) {
            desk.tellOvertaken(
                visit, round); // why here too: what was reviewed is another's outcome
            return;
          }
          if (!holds) {
            visit.goTo(Desk.path(round, "uitslag"));
            return;
          }
          switch (desk.parts()
              .open()
              .step(round, (its, now) -> new RoundSteps(its, now).assign(), visit.now())) {
            case Read.Refused<EnrolmentRound>(var found) ->
                desk.tellRefused(visit, round, found, "uitslag");
            case Read.Done<EnrolmentRound> _ -> {
              desk.record(visit, round, AccessLog.Action.STEP_DONE, "publish");
              desk.mail().published(round, visit.now());
              visit.goTo(Desk.path(round), "outcome.done");
            }
          }
        });
  }
}
