package nl.speelveld.web.officer;

import static nl.speelveld.report.text.Arg.arg;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.log.LogEntry;
import nl.speelveld.matching.rules.Calendar;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.RoundTask;
import nl.speelveld.runs.office.RoundTask.State;
import nl.speelveld.web.officer.TaskView.Line;
import nl.speelveld.web.officer.TaskView.Link;
import nl.speelveld.web.officer.TaskView.Model;
import nl.speelveld.web.page.Moments;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// A round as a list of tasks.
record TaskPages(Desk desk) {
  List<Route> routes() {
    return List.of(Route.get("/bureau/rondes/{round}", Desk.DOOR, this::tasks));
  }

  private void tasks(Visit visit) {
    OfficeRound round = desk.round(visit);
    Page page =
        visit
            .pageTitled(Desk.ROOM, round.title())
            .under(Desk.words(visit.language()).say("rounds.title"), "/bureau");
    Optional<RoundRules> rules = desk.findRules(round);
    Optional<EnrolmentRound> open =
        round.phase().isBefore(Phase.FROZEN) ? Optional.empty() : desk.parts().open().find(round);
    RoundTask.Prepared prepared =
        new RoundTask.Prepared(
            rules.isPresent(), round.phase() != Phase.PREPARING || desk.reading(round).isSound());
    List<Line> lines = new ArrayList<>();
    RoundTask.states(round.phase(), prepared)
        .forEach(
            (task, state) -> lines.add(line(page, round, new Facts(task, state, rules, open))));
    boolean over = round.phase() == Phase.OPEN && !visit.now().isBefore(round.closesAt());
    RoundTask first = over ? RoundTask.CLOSE : RoundTask.next(round.phase(), prepared);
    visit.show(
        "officer/tasks.jte", page, Map.of("model", new Model(lines, others(page, round), first)));
  }

  private record Facts(
      RoundTask task, State state, Optional<RoundRules> rules, Optional<EnrolmentRound> open) {}

  private Line line(Page page, OfficeRound round, Facts facts) {
    String key = "task." + facts.task().id();
    boolean done = facts.state() == State.DONE;
    return new Line(
        facts.task(),
        facts.state(),
        when(page, round, facts),
        page.say(key + (done ? ".done" : ".text")),
        page.words().find(key + ".fixed").isPresent() ? page.say(key + ".fixed") : "",
        links(page, round, facts.task(), facts.state()));
  }

  private static String when(Page page, OfficeRound round, Facts facts) {
    if (facts.state() == State.DONE) {
      return findDone(facts).map(page::moment).orElse("");
    }
    if (facts.task() == RoundTask.CLOSE) {
      return page.say("task.until", arg("until", Moments.until(round.closesAt(), page.language())));
    }
    return facts
        .rules()
        .map(RoundRules::calendar)
        .flatMap(calendar -> findPlanned(facts.task(), calendar))
        .map(day -> page.say("task.planned", arg("date", page.numbers().date(day))))
        .orElse("");
  }

  private static Optional<LocalDate> findPlanned(RoundTask task, Calendar calendar) {
    return switch (task) {
      case SETUP, DATA, SCHOOLS, CLOSE, CHECK, ASSIGN, AFTER -> Optional.empty();
      case OPEN -> Optional.of(calendar.opens());
      case FREEZE -> Optional.of(calendar.freezes());
      case DRAW -> Optional.of(calendar.draws());
      case PUBLISH -> Optional.of(calendar.publishes());
    };
  }

  /// When a step was done, by the log of the round.
  private static Optional<Instant> findDone(Facts facts) {
    String act =
        switch (facts.task()) {
          case SETUP, DATA, SCHOOLS, OPEN, CLOSE, AFTER -> "";
          case FREEZE -> "frozen";
          case DRAW -> "drawn";
          case ASSIGN, CHECK -> "assigned";
          case PUBLISH -> "published";
        };
    return facts
        .open()
        .flatMap(round ->
            round.papers().log().entries().stream()
                .filter(entry -> entry.words().act().equals(act))
                .map(LogEntry::time)
                .findFirst());
  }

  private static List<Link> links(Page page, OfficeRound round, RoundTask task, State state) {
    if (state == State.LATER && task != RoundTask.DATA) {
      return List.of();
    }
    boolean now = state == State.NOW;
    List<Link> links = new ArrayList<>();
    switch (task) {
      case SETUP -> links.add(link(page, round, "rules", "regels"));
      case DATA -> links.add(link(page, round, "data", "gegevens"));
      case SCHOOLS -> {
        if (round.phase() == Phase.PREPARING) {
          links.add(link(page, round, "toSchools", "fase", "schools"));
        } else {
          links.add(link(page, round, "seats", "scholen"));
        }
      }
      case OPEN -> {
        links.add(link(page, round, "progress", "voortgang"));
        links.add(link(page, round, "invite", "uitnodigen"));
      }
      case CLOSE -> {
        if (now) {
          links.add(link(page, round, "close", "fase", "closed"));
          links.add(link(page, round, "moveClosing", "sluiting"));
        }
      }
      case FREEZE -> links.add(link(page, round, "freeze", "bevriezen"));
      case DRAW -> links.add(link(page, round, "draw", "loten"));
      case ASSIGN -> links.add(link(page, round, "assign", "uitslag"));
      case CHECK, PUBLISH -> {}
      case AFTER -> links.add(link(page, round, "after", "na"));
    }
    if (task == RoundTask.SCHOOLS && round.phase() == Phase.SCHOOLS) {
      links.add(link(page, round, "toOpen", "fase", "open"));
    }
    return links;
  }

  private static Link link(Page page, OfficeRound round, String key, String... steps) {
    return new Link(page.say("link." + key), Desk.path(round, steps));
  }

  /// Pages that belong to no single task.
  private static List<Link> others(Page page, OfficeRound round) {
    List<Link> links = new ArrayList<>();
    if (round.phase() != Phase.CLEARED) {
      links.add(link(page, round, "children", "kinderen"));
      links.add(link(page, round, "requests", "verzoeken"));
    }
    if (round.phase() == Phase.PUBLISHED) {
      links.add(link(page, round, "waiting", "wachtlijsten"));
      links.add(link(page, round, "figures", "cijfers"));
    }
    if (!round.phase().isBefore(Phase.FROZEN)) {
      links.add(new Link(page.say("link.public"), "/rondes/" + round.id()));
    }
    links.add(link(page, round, "log", "inzage"));
    links.add(link(page, round, "export", "alles"));
    links.add(link(page, round, "keep", "bewaren"));
    back(round.phase()).ifPresent(key -> links.add(link(page, round, "back." + key, "terug")));
    return links;
  }

  /// One step back, where nothing is lost.
  static Optional<String> back(Phase phase) {
    return switch (phase) {
      case SCHOOLS, OPEN, CLOSED -> Optional.of(phase.id());
      case PREPARING, FROZEN, DRAWN, PUBLISHED, CLEARED -> Optional.empty();
    };
  }
}
