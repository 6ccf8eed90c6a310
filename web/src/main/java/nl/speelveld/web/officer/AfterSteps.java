package nl.speelveld.web.officer;

import java.util.Optional;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.LaterSteps;
import nl.speelveld.runs.enrolment.RoundStore.Read;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.Consequences;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.web.family.FamilyMail;
import nl.speelveld.web.parts.OpenRounds;
import nl.speelveld.web.parts.SecondRounds;
import nl.speelveld.web.visit.Form;
import nl.speelveld.web.visit.Visit;

/// Steps after the outcome: carried, put on record, and told to the families whom they touch.
record AfterSteps(Desk desk) {
  /// The step that a form asks.
  static OpenRounds.Step step(String act, Form form) {
    return switch (act) {
      case "afmelden" -> (its, now) -> new LaterSteps(its, now).withdraw(form.value("kind"));
      case "plaatsen" ->
          (its, now) ->
              new LaterSteps(its, now)
                  .changeSeats(
                      form.value("groep"),
                      Integer.parseInt(form.value("aantal")),
                      form.value("reden"));
      default ->
          (its, now) ->
              new LaterSteps(its, now)
                  .placeOnTop(form.value("kind"), form.value("groep"), form.value("reden"));
    };
  }

  /// What is done.
  ///
  /// @param name word for the record
  /// @param child pseudonym; empty where it is about none
  /// @param back the page on which it was asked
  record Done(String name, String child, String back) {}

  /// Carries a step, and tells the families that it touches.
  void carry(Visit visit, OfficeRound round, OpenRounds.Step step, Done done) {
    Optional<EnrolmentRound> before = desk.parts().open().find(round);
    switch (desk.parts().open().step(round, step, visit.now())) {
      case Read.Refused<EnrolmentRound>(var found) ->
          desk.tellRefused(visit, round, found, done.back());
      case Read.Done<EnrolmentRound>(var after, _) -> {
        desk.recordOf(visit, round, AccessLog.Action.STEP_DONE, done.child(), done.name());
        tell(visit, round, Consequences.between(before.orElse(after), after), done);
        passOn(visit, round, after, done);
        visit.goTo(Desk.path(round, "na"), "after.done");
      }
    }
  }

  /// A seat that comes free once there is a second round is a seat of that round.
  private void passOn(Visit visit, OfficeRound round, EnrolmentRound after, Done done) {
    if (done.name().equals("withdraw")) {
      new SecondRounds(desk.parts())
          .passOn(round, after, done.child(), visit.now())
          .ifPresent(passed -> desk.mail().moved(passed, visit.now()));
    }
  }

  private void tell(Visit visit, OfficeRound round, Consequences what, Done done) {
    FamilyMail mail = desk.mail();
    mail.moved(desk.round(visit), what, visit.now());
    Optional<Child> child = desk.store().children().find(round.id(), done.child());
    switch (done.name()) {
      case "withdraw" -> child.ifPresent(it -> mail.withdrawnByOffice(round, it, visit.now()));
      case "hardship" -> child.ifPresent(it -> mail.placed(round, it, visit.now()));
      default -> {} // who has another place is told, and nobody else is touched
    }
  }
}
