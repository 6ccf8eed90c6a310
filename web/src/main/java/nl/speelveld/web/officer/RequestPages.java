package nl.speelveld.web.officer;

import java.util.List;
import java.util.Map;
import nl.speelveld.report.letters.ObjectionHtml;
import nl.speelveld.runs.enrolment.Progress;
import nl.speelveld.runs.enrolment.family.FamilyRounds;
import nl.speelveld.runs.enrolment.family.ObjectionFacts;
import nl.speelveld.runs.enrolment.family.Objections;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.GivingUp;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.Requests;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Form;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// What families ask: corrections, objections, hardship. Listed, answered, with the file of a case.
record RequestPages(Desk desk) {
  List<Route> routes() {
    return List.of(
        Route.get("/bureau/rondes/{round}/verzoeken", Desk.DOOR, this::list),
        Route.get("/bureau/rondes/{round}/verzoeken/{request}", Desk.DOOR, this::show),
        Route.post("/bureau/rondes/{round}/verzoeken/{request}", Desk.DOOR, this::answer),
        Route.get("/bureau/rondes/{round}/dossier/{child}", Desk.DOOR, this::file));
  }

  private OfficeRound known(Visit visit) {
    OfficeRound round = desk.round(visit);
    if (round.phase() == Phase.CLEARED) {
      throw Refused.notFound();
    }
    return round;
  }

  private void list(Visit visit) {
    OfficeRound round = known(visit);
    Page page = desk.page(visit, round, "requests.title");
    List<Requests.Request> all = desk.store().requests().all(round.id());
    Sheet sheet =
        new Sheet(
            page.say("requests.caption"),
            List.of(
                Sheet.Head.of(page.say("requests.what")),
                Sheet.Head.of(page.say("field.child")),
                Sheet.Head.of(page.say("column.when")),
                Sheet.Head.of(page.say("requests.state"))),
            all.stream()
                .map(its ->
                    List.of(
                        new Sheet.Cell(
                            page.say("request." + its.kind().name()),
                            Desk.path(round, "verzoeken", its.id())),
                        Sheet.Cell.of(its.child()),
                        Sheet.Cell.of(page.moment(its.at())),
                        Sheet.Cell.of(page.say("request.state." + state(its)))))
                .toList());
    visit.show("officer/requests.jte", page, Map.of("sheet", sheet));
  }

  /// How a request stands, as a word: one that opening a second round answers waits for that.
  private static String state(Requests.Request request) {
    return GivingUp.isAsked(request) ? "SECOND_ROUND" : request.state().name();
  }

  private Requests.Request request(Visit visit, OfficeRound round) {
    return desk.store().requests().all(round.id()).stream()
        .filter(its -> its.id().equals(visit.param("request")))
        .findFirst()
        .orElseThrow(Refused::notFound);
  }

  private void show(Visit visit) {
    OfficeRound round = known(visit);
    Requests.Request request = request(visit, round);
    desk.recordOf(visit, round, AccessLog.Action.CHILD_SEEN, request.child(), "request");
    show(visit, round, request, Form.empty());
  }

  private void show(Visit visit, OfficeRound round, Requests.Request request, Form form) {
    Page page =
        desk.pageUnder(
            visit, round, "request." + request.kind().name(), "requests.title", "verzoeken");
    Map<String, Object> model =
        Map.of(
            "round",
            round,
            "request",
            request,
            "state",
            state(request),
            "form",
            form,
            "name",
            desk.store()
                .children()
                .find(round.id(), request.child())
                .map(Child::person)
                .map(Child.Person::name)
                .orElse(request.child()));
    if (form.isSound()) {
      visit.show("officer/request.jte", page, model);
    } else {
      visit.showAgain("officer/request.jte", page, form, model);
    }
  }

  private void answer(Visit visit) {
    OfficeRound round = known(visit);
    Requests.Request request = request(visit, round);
    if (GivingUp.isAsked(request)) {
      throw Refused.notFound(); // opening a second round does what it asks
    }
    Form form = visit.form();
    Page page = visit.page(Desk.ROOM, "requests.title");
    if (form.value("antwoord").isEmpty()) {
      form.wrong("antwoord", page.say("request.noAnswer"));
    }
    if (!List.of("GRANTED", "REFUSED").contains(form.value("besluit"))) {
      form.wrong("besluit", page.say("request.noDecision"));
    }
    if (!form.isSound()) {
      show(visit, round, request, form);
      return;
    }
    boolean first =
        desk.store()
            .requests()
            .answer(
                round.id(),
                request.id(),
                Requests.State.valueOf(form.value("besluit")),
                form.value("antwoord"),
                visit.now());
    if (!first) {
      desk.tellOvertaken(visit, round);
      return;
    }
    desk.recordOf(
        visit,
        round,
        AccessLog.Action.REQUEST_HANDLED,
        request.child(),
        request.kind() + " " + form.value("besluit"));
    desk.store()
        .children()
        .find(round.id(), request.child())
        .ifPresent(child -> desk.mail().answered(round, child, request.id(), visit.now()));
    visit.goTo(Desk.path(round, "verzoeken"), "request.done");
  }

  /// What decided about one application, for who judges an objection.
  private void file(Visit visit) {
    OfficeRound round = known(visit);
    if (round.phase() != Phase.PUBLISHED) {
      throw Refused.notFound();
    }
    desk.withOpen(
        visit,
        round,
        open -> {
          if (!(open.progress() instanceof Progress.Assigned assigned)) {
            throw Refused.notFound();
          }
          int row = AfterPages.findRow(open, visit.param("child")).orElseThrow(Refused::notFound);
          var office = desk.findOffice(round);
          if (office.isEmpty()) {
            visit.goTo(Desk.path(round, "gegevens", DataFile.OFFICE.path()));
            return;
          }
          var family = FamilyRounds.find(open, office.get()).orElseThrow(Refused::notFound);
          ObjectionFacts facts =
              Objections.of(family, assigned.drawn().sealed(), open.papers().log().entries())
                  .of(row, open.files().rulesFingerprint());
          desk.recordOf(
              visit, round, AccessLog.Action.CHILD_SEEN, visit.param("child"), "file of a case");
          visit.download(
              "dossier.pdf",
              "application/pdf",
              ObjectionHtml.pdf(facts, visit.language(), family.since().published()));
        });
  }
}
