package nl.speelveld.web.officer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.web.page.Moments;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.signin.Days;
import nl.speelveld.web.visit.Form;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// When lists are taken until.
record ClosingPages(Desk desk) {
  private static final String END_OF_DAY = "24:00";

  List<Route> routes() {
    return List.of(
        Route.get("/bureau/rondes/{round}/sluiting", Desk.DOOR, this::askClosing),
        Route.post("/bureau/rondes/{round}/sluiting", Desk.DOOR, this::moveClosing));
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

  private void askClosing(Visit visit) {
    OfficeRound round = closing(visit);
    LocalDateTime now = LocalDateTime.ofInstant(round.closesAt(), Moments.HERE);
    boolean midnight = now.toLocalTime().equals(LocalTime.MIDNIGHT);
    Form form =
        Form.filled(
            Map.of(
                "dag",
                Days.typed(now.minusDays(midnight ? 1 : 0).toLocalDate()),
                "tijd",
                midnight ? END_OF_DAY : now.toLocalTime().toString().substring(0, 5)));
    visit.show(
        "officer/closing.jte",
        desk.page(visit, round, "closing.title"),
        Map.of("form", form, "round", round));
  }

  private OfficeRound closing(Visit visit) {
    OfficeRound round = desk.round(visit);
    if (Phase.CLOSED.isBefore(round.phase())) {
      throw Refused.notFound();
    }
    return round;
  }

  /// Moves the closing; a round that closed takes lists again.
  private void moveClosing(Visit visit) {
    OfficeRound round = closing(visit);
    Form form = visit.form();
    Optional<Instant> moment = findMoment(form.value("dag"), form.value("tijd"));
    Page page = desk.page(visit, round, "closing.title");
    if (!Desk.isSeen(round, form)) {
      desk.tellOvertaken(visit, round);
    } else if (moment.isEmpty() || !visit.now().isBefore(moment.get())) {
      form.wrong("dag", page.say(moment.isEmpty() ? "closing.wrong" : "closing.past"));
      visit.showAgain("officer/closing.jte", page, form, Map.of("form", form, "round", round));
    } else {
      OfficeRound moved = round.named(round.title(), moment.get());
      boolean again = round.phase() == Phase.CLOSED;
      replace(
          visit,
          round,
          again ? moved.in(Phase.OPEN) : moved,
          "closes at " + moment.get(),
          again ? "closing.opened" : "closing.done");
    }
  }

  /// A day and a time as they were typed; `24:00` is the end of the day.
  static Optional<Instant> findMoment(String day, String time) {
    try {
      String clock = time.replace('.', ':');
      return Days.find(day)
          .map(LocalDate::parse)
          .map(its ->
              clock.equals(END_OF_DAY)
                  ? its.plusDays(1).atStartOfDay()
                  : its.atTime(LocalTime.parse(clock)))
          .map(its -> its.atZone(Moments.HERE).toInstant());
    } catch (DateTimeException wrong) {
      return Optional.empty();
    }
  }
}
