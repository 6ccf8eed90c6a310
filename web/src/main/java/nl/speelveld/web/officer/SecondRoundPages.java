package nl.speelveld.web.officer;

import static nl.speelveld.report.text.Arg.arg;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.rounds.rules.RulesWriter;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.LaterSteps;
import nl.speelveld.runs.enrolment.RoundStore.Read;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.GivingUp;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.Requests;
import nl.speelveld.runs.office.SecondRoundOpening;
import nl.speelveld.runs.office.SecondRoundRules;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.web.page.Moments;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Form;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// A second round, for who has no place.
record SecondRoundPages(Desk desk) {
  private static final String RULES = "round.yaml";

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

  private Optional<OfficeRound> findSecond(OfficeRound round) {
    return desk.store().rounds().all().stream()
        .filter(its -> its.first().filter(round.id()::equals).isPresent())
        .findFirst();
  }

  private void askSecond(Visit visit) {
    OfficeRound round = published(visit);
    Optional<OfficeRound> second = findSecond(round);
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
    int givingUp =
        desk.parts().open().find(round).map(its -> givingUp(round, its).size()).orElse(0);
    if (givingUp > 0) {
      sentences.add(page.say("second.givingUp", arg("n", givingUp)));
    }
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
    if (!Desk.isSeen(round, form) || findSecond(round).isPresent()) {
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
    desk.withOpen(
        visit,
        round,
        open -> {
          // a second round that stands in the log and was not made yet is made now
          if (SecondRoundOpening.findName(open).isPresent()) {
            make(visit, round, open, closing.orElseThrow());
            return;
          }
          String title = form.value("titel");
          switch (desk.parts()
              .open()
              .step(
                  round,
                  (its, now) ->
                      new LaterSteps(its, now).openSecondRound(title, givingUp(round, its)),
                  visit.now())) {
            case Read.Refused<EnrolmentRound>(var found) ->
                desk.tellRefused(visit, round, found, "tweede-ronde");
            case Read.Done<EnrolmentRound>(var opened, _) ->
                make(visit, round, opened, closing.orElseThrow());
          }
        });
  }

  /// Who gives up a place to take part.
  private List<String> givingUp(OfficeRound round, EnrolmentRound open) {
    return GivingUp.of(open, desk.store().requests().all(round.id()));
  }

  /// The wish of these families came true; they read so on their page.
  private void answer(OfficeRound round, List<Child> taking, Instant now) {
    for (Child child : taking) {
      String answer = Desk.words(InvitePages.language(child)).say("second.gaveUp");
      desk.store().requests().of(round.id(), child.pseudonym()).stream()
          .filter(GivingUp::isAsked)
          .forEach(its ->
              desk.store()
                  .requests()
                  .answer(round.id(), its.id(), Requests.State.GRANTED, answer, now));
    }
  }

  private void make(Visit visit, OfficeRound round, EnrolmentRound opened, Instant closing) {
    OfficeRound second =
        new OfficeRound(
            desk.parts().secrets().id(),
            round.municipality(),
            SecondRoundOpening.findName(opened).orElse(round.title()),
            Phase.PREPARING,
            closing,
            Optional.of(round.id()),
            round.keepUntil(),
            1);
    SecondRoundOpening opening =
        SecondRoundOpening.find(
                opened,
                second,
                desk.store().rounds().files(round.id()),
                desk.store().children().all(round.id()))
            .orElseThrow(Refused::notFound);
    desk.store().rounds().add(second, files(round, second, opening));
    OfficeRound kept = desk.store().rounds().find(second.id()).orElseThrow();
    desk.store().children().replaceAll(kept, opening.children());
    answer(round, opening.children(), visit.now());
    desk.record(visit, round, AccessLog.Action.STEP_DONE, "second round");
    desk.record(
        visit,
        kept,
        AccessLog.Action.CHILDREN_IMPORTED,
        opening.children().size() + " children of the first round");
    visit.goTo(Desk.path(kept), "second.done");
  }

  /// The files with the rules of the second round. A promise of a seat that cannot be kept with the
  /// seats that are left would stop the round for good, so it does not hold there.
  private Map<String, String> files(
      OfficeRound first, OfficeRound second, SecondRoundOpening opening) {
    Map<String, String> files = new LinkedHashMap<>(opening.files());
    RoundRules its = desk.findRules(first).orElseThrow(Refused::notFound);
    LocalDate closes = LocalDate.ofInstant(second.closesAt().minusSeconds(1), Moments.HERE);
    RoundRules rules = SecondRoundRules.of(its, second.title(), closes);
    files.put(RULES, RulesWriter.write(rules));
    if (new DataReading(files, opening.children()).fit().hasErrors()) {
      files.put(RULES, RulesWriter.write(SecondRoundRules.withoutPromisedSeats(rules)));
    }
    return files;
  }
}
