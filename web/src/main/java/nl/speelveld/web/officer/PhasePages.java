package nl.speelveld.web.officer;

import static nl.speelveld.report.text.Arg.arg;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.web.page.Moments;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// A round goes to its next phase, or one step back where nothing is lost.
record PhasePages(Desk desk) {
  List<Route> routes() {
    return List.of(
        Route.get("/bureau/rondes/{round}/fase/{phase}", Desk.DOOR, this::ask),
        Route.post("/bureau/rondes/{round}/fase/{phase}", Desk.DOOR, this::move),
        Route.get("/bureau/rondes/{round}/terug", Desk.DOOR, this::askBack),
        Route.post("/bureau/rondes/{round}/terug", Desk.DOOR, this::goBack));
  }

  private static Phase target(OfficeRound round, String id) {
    Phase next =
        switch (round.phase()) {
          case PREPARING -> Phase.SCHOOLS;
          case SCHOOLS -> Phase.OPEN;
          case OPEN -> Phase.CLOSED;
          case CLOSED, FROZEN, DRAWN, PUBLISHED, CLEARED -> throw Refused.notFound();
        };
    if (!next.id().equals(id)) {
      throw Refused.notFound();
    }
    return next;
  }

  private void ask(Visit visit) {
    OfficeRound round = desk.round(visit);
    Phase next = target(round, visit.param("phase"));
    Page page = desk.page(visit, round, "phase." + next.id() + ".title");
    if (isSound(visit, round, next)) {
      visit.show("officer/sure.jte", page, Map.of("sure", sure(visit, page, round)));
    }
  }

  /// Before lists are taken everything must fit together; what does not is told.
  private boolean isSound(Visit visit, OfficeRound round, Phase next) {
    if (next == Phase.CLOSED) {
      return true;
    }
    DataReading reading = desk.reading(round);
    if (!reading.isSound()) {
      desk.tellNotSound(visit, round, reading.fit());
      return false;
    }
    return true;
  }

  private Sure sure(Visit visit, Page page, OfficeRound round) {
    Phase next = target(round, visit.param("phase"));
    return new Sure(
        Desk.path(round, "fase", next.id()),
        round.version(),
        sentences(page, round, next),
        next == Phase.OPEN
            ? beforeOpening(page, round, visit.now())
            : next == Phase.CLOSED && visit.now().isBefore(round.closesAt())
                ? List.of(
                    page.say(
                        "phase.closed.early",
                        arg("moment", Moments.until(round.closesAt(), page.language()))))
                : List.of(),
        page.say("phase." + next.id() + ".button"),
        next == Phase.CLOSED,
        Desk.path(round));
  }

  private List<String> sentences(Page page, OfficeRound round, Phase next) {
    List<String> sentences = new ArrayList<>();
    sentences.add(page.say("phase." + next.id() + ".what"));
    sentences.add(page.say("phase." + next.id() + ".fixed"));
    if (next == Phase.OPEN) {
      sentences.add(
          page.say(
              "phase.open.until", arg("moment", Moments.until(round.closesAt(), page.language()))));
    }
    return sentences;
  }

  private List<String> beforeOpening(Page page, OfficeRound round, Instant now) {
    List<String> warnings = new ArrayList<>();
    int programmes = desk.reading(round).table("schools.csv", Findings.collector()).rows();
    int silent = programmes - desk.store().schools().answers(round.id()).size();
    int children = desk.store().children().count(round.id());
    int without = children - desk.store().children().withCode(round.id()).size();
    if (silent > 0) {
      warnings.add(page.say("phase.open.unanswered", arg("n", silent), arg("all", programmes)));
    }
    if (without > 0) {
      warnings.add(page.say("phase.open.noCode", arg("n", page.numbers().whole(without))));
    }
    if (!now.isBefore(round.closesAt())) {
      warnings.add(
          page.say(
              "phase.open.past", arg("moment", Moments.until(round.closesAt(), page.language()))));
    }
    return warnings;
  }

  private void move(Visit visit) {
    OfficeRound round = desk.round(visit);
    if (!Desk.isSeen(round, visit.form())) {
      desk.tellOvertaken(visit, round);
      return;
    }
    Phase next = target(round, visit.param("phase"));
    if (next == Phase.OPEN && !visit.now().isBefore(round.closesAt())) {
      visit.goTo(Desk.path(round, "sluiting"));
      return;
    }
    if (isSound(visit, round, next)) {
      replace(visit, round, round.in(next), "to " + next.id(), "phase." + next.id() + ".done");
    }
  }

  private void replace(
      Visit visit, OfficeRound round, OfficeRound after, String detail, String notice) {
    if (desk.store().rounds().replace(round, after)) {
      desk.record(visit, round, AccessLog.Action.ROUND_CHANGED, detail);
      visit.goTo(Desk.path(round), notice);
    } else {
      desk.tellOvertaken(visit, round);
    }
  }

  private static Phase before(OfficeRound round) {
    return switch (round.phase()) {
      case SCHOOLS -> Phase.PREPARING;
      case OPEN -> Phase.SCHOOLS;
      case CLOSED -> Phase.OPEN;
      case PREPARING, FROZEN, DRAWN, PUBLISHED, CLEARED -> throw Refused.notFound();
    };
  }

  private void askBack(Visit visit) {
    OfficeRound round = desk.round(visit);
    Phase before = before(round);
    Page page = desk.page(visit, round, "back." + before.id() + ".title");
    if (before == Phase.SCHOOLS && !desk.store().lists().all(round.id()).isEmpty()) {
      visit.show(
          "officer/cannot.jte",
          page,
          Map.of("text", page.say("back.schools.lists"), "back", Desk.path(round)));
      return;
    }
    if (before == Phase.OPEN && !visit.now().isBefore(round.closesAt())) {
      visit.goTo(Desk.path(round, "sluiting"));
      return;
    }
    visit.show(
        "officer/sure.jte",
        page,
        Map.of(
            "sure",
            new Sure(
                Desk.path(round, "terug"),
                round.version(),
                List.of(page.say("back." + before.id() + ".what")),
                List.of(),
                page.say("back." + before.id() + ".button"),
                false,
                Desk.path(round))));
  }

  private void goBack(Visit visit) {
    OfficeRound round = desk.round(visit);
    if (!Desk.isSeen(round, visit.form())) {
      desk.tellOvertaken(visit, round);
      return;
    }
    Phase before = before(round);
    boolean listsThere = before == Phase.SCHOOLS && !desk.store().lists().all(round.id()).isEmpty();
    if (listsThere) {
      visit.goTo(Desk.path(round, "terug"));
      return;
    }
    replace(visit, round, round.in(before), "back to " + before.id(), "back.done");
  }
}
