package nl.speelveld.web.officer;

import static nl.speelveld.report.text.Arg.arg;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.speelveld.runs.enrolment.Progress;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.WaitingList;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// Who waits where.
record WaitingPages(Desk desk) {
  List<Route> routes() {
    return List.of(Route.get("/bureau/rondes/{round}/wachtlijsten", Desk.DOOR, this::waiting));
  }

  private OfficeRound published(Visit visit) {
    OfficeRound round = desk.round(visit);
    if (round.phase() != Phase.PUBLISHED) {
      throw Refused.notFound();
    }
    return round;
  }

  private void waiting(Visit visit) {
    OfficeRound round = published(visit);
    desk.withOpen(
        visit,
        round,
        open -> {
          if (!(open.progress() instanceof Progress.Assigned assigned)) {
            throw Refused.notFound();
          }
          Page page = desk.page(visit, round, "waiting.title");
          List<Sheet> sheets =
              WaitingList.all(assigned).stream()
                  .filter(list -> !list.children().isEmpty())
                  .map(list -> sheet(page, round, list))
                  .toList();
          desk.record(visit, round, AccessLog.Action.CHILDREN_SEEN, "waiting lists");
          visit.show("officer/waiting.jte", page, Map.of("sheets", sheets));
        });
  }

  private static Sheet sheet(Page page, OfficeRound round, WaitingList list) {
    return new Sheet(
        page.say(
            "waiting.caption",
            arg("name", list.seatGroup()),
            arg("taken", page.numbers().outOf(list.taken(), list.seats())),
            arg("n", page.numbers().whole(list.children().size()))),
        List.of(
            Sheet.Head.ofNumbers(page.say("waiting.place")),
            Sheet.Head.of(page.say("field.child"))),
        IntStream.range(0, list.children().size())
            .mapToObj(place ->
                List.of(
                    Sheet.Cell.of(page.numbers().whole(place + 1L)),
                    new Sheet.Cell(
                        list.children().get(place),
                        Desk.path(round, "kinderen", list.children().get(place)))))
            .toList());
  }
}
