package nl.speelveld.web.officer;

import java.util.List;
import java.util.Map;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.people.Role;
import nl.speelveld.web.officer.RoundView.Line;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Door;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// The rounds of the officer's municipality, each with what is to be done next.
record RoundListPages(Desk desk) {
  List<Route> routes() {
    return List.of(Route.get("/bureau", Door.of(Role.OFFICER, Role.HELPER), this::list));
  }

  private void list(Visit visit) {
    if (!visit.visitor().is(Role.OFFICER)) {
      visit.goTo("/hulp"); // who only helps families sees no round
      return;
    }
    Page page = visit.page(Desk.ROOM, "rounds.title");
    List<OfficeRound> rounds = desk.parts().access().all(visit.visitor(), Role.OFFICER);
    visit.show(
        "officer/rounds.jte",
        page,
        Map.of(
            "rounds",
            rounds.stream()
                .map(round ->
                    new Line(
                        Desk.path(round), round.title(), round.phase(), next(page, round, visit)))
                .toList()));
  }

  private static String next(Page page, OfficeRound round, Visit visit) {
    boolean over = round.phase() == Phase.OPEN && !round.takesLists(visit.now());
    return page.say(over ? "rounds.next.over" : "rounds.next." + round.phase().id());
  }
}
