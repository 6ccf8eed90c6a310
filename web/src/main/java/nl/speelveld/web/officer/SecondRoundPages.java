package nl.speelveld.web.officer;

import static nl.speelveld.report.text.Arg.arg;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.runs.enrolment.RoundStore.Read;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.parts.SecondRounds;
import nl.speelveld.web.visit.Form;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// A second round, for who has no place.
record SecondRoundPages(Desk desk) {
  List<Route> routes() {
    return List.of(
        Route.get("/bureau/rondes/{round}/tweede-ronde", Desk.DOOR, this::askSecond),
        Route.post("/bureau/rondes/{round}/tweede-ronde", Desk.DOOR, this::openSecond));
  }

  private OfficeRound published(Visit visit) {
    OfficeRound round = desk.round(visit);
    if (round.phase() != Phase.PUBLISHED) {
      throw Refused.notFound();
    }
    return round;
  }

  private SecondRounds seconds() {
    return new SecondRounds(desk.parts());
  }

  private void askSecond(Visit visit) {
    OfficeRound round = published(visit);
    Optional<OfficeRound> second = seconds().find(round);
    if (second.isPresent()) {
      visit.goTo(Desk.path(second.get()));
      return;
    }
    showSecond(visit, round, Form.empty());
  }

  private void showSecond(Visit visit, OfficeRound round, Form form) {
    Page page = desk.pageUnder(visit, round, "second.title", "after.title", "na");
    List<String> sentences =
        new ArrayList<>(List.of(page.say("second.what"), page.say("second.fixed")));
    int givingUp = seconds().givingUp(round);
    if (givingUp > 0) {
      sentences.add(page.say("second.givingUp", arg("n", givingUp)));
    }
    sentences.add(page.say("second.forGood"));
    ActForm model =
        new ActForm(
            Desk.path(round, "tweede-ronde"),
            round.version(),
            sentences,
            List.of(
                ActForm.Input.text("titel", page.say("second.name"), page.say("second.name.help")),
                ActForm.Input.text("dag", page.say("closing.day"), page.say("closing.day.help")),
                ActForm.Input.text(
                    "tijd", page.say("closing.time"), page.say("closing.time.help"))),
            page.say("second.button"),
            Desk.path(round, "na"),
            false);
    Map<String, Object> all = Map.of("form", form, "model", model);
    if (form.isSound()) {
      visit.show("officer/act.jte", page, all);
    } else {
      visit.showAgain("officer/act.jte", page, form, all);
    }
  }

  private void openSecond(Visit visit) {
    OfficeRound round = published(visit);
    Form form = visit.form();
    Page page = visit.page(Desk.ROOM, "second.title");
    Optional<Instant> closing = ClosingPages.findMoment(form.value("dag"), form.value("tijd"));
    if (!Desk.isSeen(round, form) || seconds().find(round).isPresent()) {
      desk.tellOvertaken(visit, round);
      return;
    }
    if (form.value("titel").isEmpty()) {
      form.wrong("titel", page.say("second.name.missing"));
    }
    if (closing.filter(visit.now()::isBefore).isEmpty()) {
      form.wrong("dag", page.say(closing.isEmpty() ? "closing.wrong" : "closing.past"));
    }
    if (!form.isSound()) {
      showSecond(visit, round, form);
      return;
    }
    SecondRounds.Asked asked =
        new SecondRounds.Asked(form.value("titel"), closing.orElseThrow(), visit.now());
    desk.withOpen(
        visit,
        round,
        open -> {
          switch (seconds().open(round, open, asked)) {
            case Read.Refused<OfficeRound>(var found) ->
                desk.tellRefused(visit, round, found, "tweede-ronde");
            case Read.Done<OfficeRound>(var made, _) -> told(visit, round, made);
          }
        });
  }

  private void told(Visit visit, OfficeRound round, OfficeRound made) {
    desk.record(visit, round, AccessLog.Action.STEP_DONE, "second round");
    desk.record(
        visit,
        made,
        AccessLog.Action.CHILDREN_IMPORTED,
        desk.store().children().count(made.id()) + " children of the first round");
    visit.goTo(Desk.path(made), "second.done");
  }
}
