package nl.speelveld.web.officer;

import static nl.speelveld.report.text.Arg.arg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.speelveld.runs.enrolment.Progress;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.LateLists;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.RankedList;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.web.officer.ChildView.Fact;
import nl.speelveld.web.officer.ChildView.Model;
import nl.speelveld.web.officer.TaskView.Link;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.signin.Days;
import nl.speelveld.web.visit.Form;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// One child: found by name or pseudonym, and seen. Each look is recorded.
record ChildPages(Desk desk) {
  private static final int MOST = 25;

  private static final int SHORTEST = 2;

  List<Route> routes() {
    return List.of(
        Route.get("/bureau/rondes/{round}/kinderen", Desk.DOOR, this::ask),
        Route.post("/bureau/rondes/{round}/kinderen", Desk.DOOR, this::search),
        Route.get("/bureau/rondes/{round}/kinderen/{child}", Desk.DOOR, this::show));
  }

  private OfficeRound known(Visit visit) {
    OfficeRound round = desk.round(visit);
    if (round.phase() == Phase.CLEARED) {
      throw Refused.notFound();
    }
    return round;
  }

  private Child child(Visit visit, OfficeRound round) {
    return desk.store()
        .children()
        .find(round.id(), visit.param("child"))
        .orElseThrow(Refused::notFound);
  }

  private void ask(Visit visit) {
    OfficeRound round = known(visit);
    visit.show(
        "officer/children.jte",
        desk.page(visit, round, "children.title"),
        Map.of("round", round, "form", Form.empty(), "found", List.of(), "more", 0));
  }

  /// By POST, so that a name stands in no address and no log.
  private void search(Visit visit) {
    OfficeRound round = known(visit);
    Form form = visit.form();
    Page page = desk.page(visit, round, "children.title");
    String asked = form.value("zoek").toLowerCase(Locale.ROOT);
    if (asked.length() < SHORTEST) {
      form.wrong("zoek", page.say("children.short"));
      visit.showAgain(
          "officer/children.jte",
          page,
          form,
          Map.of("round", round, "form", form, "found", List.of(), "more", 0));
      return;
    }
    List<Child> all =
        desk.store().children().all(round.id()).stream()
            .filter(child ->
                child.pseudonym().toLowerCase(Locale.ROOT).equals(asked)
                    || child.person().name().toLowerCase(Locale.ROOT).contains(asked))
            .toList();
    List<Child> found = all.stream().limit(MOST).toList();
    desk.record(visit, round, AccessLog.Action.CHILDREN_SEEN, found.size() + " found by name");
    if (found.isEmpty()) {
      form.wrong("zoek", page.say("children.nobody"));
    }
    visit.show(
        "officer/children.jte",
        page.withProblems(form.problems()),
        Map.of("round", round, "form", form, "found", found, "more", all.size() - found.size()));
  }

  private void show(Visit visit) {
    OfficeRound round = known(visit);
    Child child = child(visit, round);
    desk.recordOf(visit, round, AccessLog.Action.CHILD_SEEN, child.pseudonym(), "");
    Page page =
        visit
            .pageTitled(Desk.ROOM, child.person().name())
            .under(Desk.words(visit.language()).say("rounds.title"), "/bureau")
            .under(round.title(), Desk.path(round))
            .under(
                Desk.words(visit.language()).say("children.title"), Desk.path(round, "kinderen"));
    RankedList list = desk.store().lists().find(round.id(), child.pseudonym());
    List<String> history =
        desk.store().lists().history(round.id(), child.pseudonym()).stream()
            .skip(1)
            .map(its -> said(page, its) + ": " + String.join(", ", its.choices()))
            .toList();
    visit.show(
        "officer/child.jte",
        page,
        Map.of(
            "model",
            new Model(
                child,
                day(page, child.person().born()),
                facts(page, round, child),
                list.isSaved() ? list.choices() : handedIn(round, child),
                list.isSaved() ? said(page, list) : "",
                history,
                placing(page, round, child),
                links(page, round, child),
                round.phase() == Phase.PREPARING
                    ? ""
                    : Desk.path(round, "kinderen", child.pseudonym(), "code"))));
  }

  /// The list of who came late stands in the round and not among those that families saved.
  private List<String> handedIn(OfficeRound round, Child child) {
    return round.phase() == Phase.PUBLISHED
        ? desk.parts()
            .open()
            .find(round)
            .map(open -> LateLists.of(open, child.pseudonym()))
            .orElse(List.of())
        : List.of();
  }

  private List<Fact> facts(Page page, OfficeRound round, Child child) {
    List<Fact> facts = new ArrayList<>();
    child
        .attributes()
        .forEach(
            (name, value) -> facts.add(new Fact(Desk.attribute(page, name), day(page, value))));
    if (desk.hasDistances(round, child)) {
      String metres =
          child.metres().entrySet().stream()
              .map(its -> its.getKey() + " " + page.numbers().whole(its.getValue()) + " m")
              .collect(Collectors.joining("; "));
      facts.add(
          new Fact(
              page.say("child.metres"), metres.isEmpty() ? page.say("child.metres.none") : metres));
    }
    return facts;
  }

  /// A day in words; what is no day stays as it is.
  private static String day(Page page, String kept) {
    return kept.matches("\\d{4}-\\d{2}-\\d{2}")
        ? Days.find(kept).map(LocalDate::parse).map(page.numbers()::date).orElse(kept)
        : kept;
  }

  private static String said(Page page, RankedList list) {
    return page.say(
        list.by().equals("family") ? "child.saved" : "child.saved.helped",
        arg("moment", page.moment(list.savedAt())));
  }

  private String placing(Page page, OfficeRound round, Child child) {
    if (round.phase() != Phase.PUBLISHED) {
      return "";
    }
    return desk.parts()
        .open()
        .find(round)
        .filter(open -> open.progress() instanceof Progress.Assigned)
        .map(open -> {
          Progress.Assigned assigned = (Progress.Assigned) open.progress();
          var row = AfterPages.findRow(open, child.pseudonym());
          if (row.isEmpty()) {
            return page.say("child.tookNoPart");
          }
          var places = assigned.after().assignment();
          Integer onTop = assigned.after().onTop().get(row.getAsInt());
          if (onTop != null) {
            return page.say(
                "child.onTop", arg("school", places.market().seatGroups().get(onTop).name()));
          }
          if (assigned.after().gone().get(row.getAsInt())) {
            return page.say("child.gone");
          }
          var programme = places.findProgramme(row.getAsInt());
          return programme.isEmpty()
              ? page.say("child.noPlace")
              : page.say(
                  "child.placed",
                  arg("school", places.market().programmes().get(programme.getAsInt())));
        })
        .orElse("");
  }

  private static List<Link> links(Page page, OfficeRound round, Child child) {
    List<Link> links = new ArrayList<>();
    links.add(
        new Link(
            page.say("child.edit"), Desk.path(round, "kinderen", child.pseudonym(), "wijzig")));
    if (round.phase() == Phase.PUBLISHED) {
      for (String act : List.of("afmelden", "bijzonder")) {
        links.add(
            new Link(
                page.say("child." + act),
                Desk.path(round, "na", act) + "?kind=" + child.pseudonym()));
      }
      links.add(new Link(page.say("child.file"), Desk.path(round, "dossier", child.pseudonym())));
    }
    return links;
  }
}
