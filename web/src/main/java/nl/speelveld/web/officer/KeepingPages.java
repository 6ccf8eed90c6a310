package nl.speelveld.web.officer;

import static nl.speelveld.report.text.Arg.arg;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.Rounds;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.web.page.Moments;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.signin.Days;
import nl.speelveld.web.visit.Form;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// Until when what is personal is kept, and its end.
record KeepingPages(Desk desk) {
  List<Route> routes() {
    return List.of(
        Route.get("/bureau/rondes/{round}/bewaren", Desk.DOOR, this::askKeeping),
        Route.post("/bureau/rondes/{round}/bewaren", Desk.DOOR, this::keepUntil),
        Route.get("/bureau/rondes/{round}/vernietigen", Desk.DOOR, this::askDestroy),
        Route.post("/bureau/rondes/{round}/vernietigen", Desk.DOOR, this::destroy));
  }

  private void askKeeping(Visit visit) {
    OfficeRound round = desk.round(visit);
    showKeeping(visit, round, Form.filled(Map.of("dag", Days.typed(round.keepUntil()))));
  }

  private void showKeeping(Visit visit, OfficeRound round, Form form) {
    Page page = desk.page(visit, round, "keep.title");
    Optional<Rounds.Destroyed> destroyed =
        desk.store().rounds().destroyed().stream()
            .filter(its -> its.round().equals(round.id()))
            .findFirst();
    Map<String, Object> model =
        Map.of("round", round, "form", form, "due", isDue(visit, round), "destroyed", destroyed);
    if (form.isSound()) {
      visit.show("officer/keeping.jte", page, model);
    } else {
      visit.showAgain("officer/keeping.jte", page, form, model);
    }
  }

  private static boolean isDue(Visit visit, OfficeRound round) {
    return round.isDue(LocalDate.ofInstant(visit.now(), Moments.HERE));
  }

  private void keepUntil(Visit visit) {
    OfficeRound round = desk.round(visit);
    Form form = visit.form();
    Optional<LocalDate> day = Days.find(form.value("dag")).map(LocalDate::parse);
    if (!Desk.isSeen(round, form) || round.phase() == Phase.CLEARED) {
      desk.tellOvertaken(visit, round);
    } else if (day.isEmpty()) {
      form.wrong("dag", visit.page(Desk.ROOM, "keep.title").say("keep.wrong"));
      showKeeping(visit, round, form);
    } else if (desk.store().rounds().replace(round, round.keptUntil(day.get()))) {
      desk.record(visit, round, AccessLog.Action.ROUND_CHANGED, "kept until " + day.get());
      visit.goTo(Desk.path(round, "bewaren"), "keep.done");
    } else {
      desk.tellOvertaken(visit, round);
    }
  }

  private void askDestroy(Visit visit) {
    OfficeRound round = desk.round(visit);
    Page page = desk.pageUnder(visit, round, "destroy.title", "keep.title", "bewaren");
    if (round.phase() == Phase.CLEARED) {
      visit.show(
          "officer/cannot.jte",
          page,
          Map.of("text", page.say("destroy.gone"), "back", Desk.path(round, "bewaren")));
      return;
    }
    if (!isDue(visit, round)) {
      visit.show(
          "officer/cannot.jte",
          page,
          Map.of(
              "text",
              page.say("destroy.early", arg("date", page.numbers().date(round.keepUntil()))),
              "back",
              Desk.path(round, "bewaren")));
      return;
    }
    visit.show(
        "officer/sure.jte",
        page,
        Map.of(
            "sure",
            new Sure(
                Desk.path(round, "vernietigen"),
                round.version(),
                List.of(page.say("destroy.what"), page.say("destroy.stays")),
                warnings(visit, round, page),
                page.say("destroy.button"),
                true,
                Desk.path(round, "bewaren"))));
  }

  /// What speaks against destroying a round now, whatever day stands on it.
  private List<String> warnings(Visit visit, OfficeRound round, Page page) {
    if (round.phase().isBefore(Phase.PUBLISHED)) {
      return List.of(page.say("destroy.live"));
    }
    LocalDate today = LocalDate.ofInstant(visit.now(), Moments.HERE);
    return desk.findRules(round)
        .map(rules -> rules.calendar().reservesEnd())
        .filter(end -> !end.isBefore(today))
        .map(end -> List.of(page.say("destroy.reserves", arg("date", page.numbers().date(end)))))
        .orElse(List.of());
  }

  private void destroy(Visit visit) {
    OfficeRound round = desk.round(visit);
    if (!Desk.isSeen(round, visit.form()) || !isDue(visit, round)) {
      desk.tellOvertaken(visit, round);
      return;
    }
    Optional<Rounds.Destroyed> destroyed =
        desk.store().rounds().destroy(round, visit.now(), visit.visitor().recorded());
    if (destroyed.isEmpty()) {
      desk.tellOvertaken(visit, round);
      return;
    }
    desk.parts().open().forget(round);
    desk.record(visit, round, AccessLog.Action.DESTROYED, "everything personal");
    visit.goTo(Desk.path(round, "bewaren"), "destroy.done");
  }
}
