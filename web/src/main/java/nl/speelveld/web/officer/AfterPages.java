package nl.speelveld.web.officer;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.speelveld.matching.log.LogEntry;
import nl.speelveld.matching.market.Market;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.Progress;
import nl.speelveld.runs.office.Consequences;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.web.officer.AfterView.Line;
import nl.speelveld.web.officer.AfterView.Model;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.parts.OpenRounds;
import nl.speelveld.web.parts.SecondRounds;
import nl.speelveld.web.visit.Form;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// What happens after the outcome: somebody withdraws, seats change, somebody is placed out of
/// hardship. Each is published at once, and who moves up is told.
record AfterPages(Desk desk) {
  List<Route> routes() {
    return List.of(
        Route.get("/bureau/rondes/{round}/na", Desk.DOOR, this::overview),
        Route.get("/bureau/rondes/{round}/na/{act}", Desk.DOOR, this::ask),
        Route.post("/bureau/rondes/{round}/na/{act}", Desk.DOOR, this::act));
  }

  private OfficeRound published(Visit visit) {
    OfficeRound round = desk.round(visit);
    if (round.phase() != Phase.PUBLISHED) {
      throw Refused.notFound();
    }
    return round;
  }

  private void overview(Visit visit) {
    OfficeRound round = desk.round(visit);
    Page page = desk.page(visit, round, "after.title");
    if (round.phase() != Phase.PUBLISHED) {
      String key = round.phase() == Phase.CLEARED ? "after.past" : "after.early";
      visit.show(
          "officer/cannot.jte", page, Map.of("text", page.say(key), "back", Desk.path(round)));
      return;
    }
    desk.withOpen(
        visit,
        round,
        open -> {
          List<LogEntry> entries = open.papers().log().entries();
          List<Line> lines = new ArrayList<>();
          boolean after = false;
          for (LogEntry entry : entries) {
            String act = entry.words().act();
            if (after && !act.equals("published")) {
              lines.addFirst(
                  new Line(
                      page.moment(entry.time()),
                      page.say("act." + act),
                      entry.words().about(),
                      entry.words().detail(),
                      entry.words().reason()));
            }
            after |= act.equals("published");
          }
          visit.show(
              "officer/after.jte",
              page,
              Map.of("round", round, "model", new Model(lines, open.movesOfLastStep().size())));
        });
  }

  private void ask(Visit visit) {
    OfficeRound round = published(visit);
    desk.withOpen(visit, round, open -> show(visit, round, open, Form.filled(prefilled(visit))));
  }

  private static Map<String, String> prefilled(Visit visit) {
    return Map.of("kind", visit.query("kind"));
  }

  private void show(Visit visit, OfficeRound round, EnrolmentRound open, Form form) {
    String act = visit.param("act");
    Page page = desk.pageUnder(visit, round, key(act) + ".title", "after.title", "na");
    ActForm model =
        new ActForm(
            Desk.path(round, "na", act),
            round.version(),
            List.of(page.say(key(act) + ".what")),
            inputs(page, open, act),
            page.say(key(act) + ".button"),
            Desk.path(round, "na"),
            false);
    if (form.isSound()) {
      visit.show("officer/act.jte", page, Map.of("form", form, "model", model));
    } else {
      visit.showAgain("officer/act.jte", page, form, Map.of("form", form, "model", model));
    }
  }

  private static String key(String act) {
    return switch (act) {
      case "afmelden" -> "withdraw";
      case "plaatsen" -> "change";
      case "bijzonder" -> "hardship";
      default -> throw Refused.notFound();
    };
  }

  private static List<ActForm.Input> inputs(Page page, EnrolmentRound open, String act) {
    ActForm.Input child =
        ActForm.Input.text("kind", page.say("field.child"), page.say("field.child.help"));
    ActForm.Input reason =
        ActForm.Input.area("reden", page.say("reason"), page.say("reason.public"));
    return switch (act) {
      case "afmelden" -> List.of(child);
      case "plaatsen" ->
          List.of(
              groups(page, open),
              ActForm.Input.text("aantal", page.say("field.seats"), page.say("field.seats.help")),
              reason);
      default -> List.of(child, groups(page, open), reason);
    };
  }

  private static ActForm.Input groups(Page page, EnrolmentRound open) {
    Market market = market(open);
    return new ActForm.Input(
        "select",
        "groep",
        page.say("field.group"),
        "",
        IntStream.range(0, market.seatGroups().size())
            .mapToObj(group ->
                new ActForm.Option(
                    market.seatGroups().get(group).name(),
                    page.say(
                        "field.group.option",
                        arg("name", market.seatGroups().get(group).name()),
                        arg("n", page.numbers().whole(market.seats(group))))))
            .toList());
  }

  private static Market market(EnrolmentRound open) {
    return open.progress() instanceof Progress.Assigned assigned
        ? assigned.after().assignment().market()
        : open.prepared().market();
  }

  private void act(Visit visit) {
    OfficeRound round = published(visit);
    Form form = visit.form();
    String act = visit.param("act");
    Page page = visit.page(Desk.ROOM, key(act) + ".title");
    if (!Desk.isSeen(round, form)) {
      desk.tellOvertaken(visit, round);
      return;
    }
    check(page, form, act);
    desk.withOpen(
        visit,
        round,
        open -> {
          if (!form.isSound() || form.value("zeker").equals("nee")) {
            show(visit, round, open, form);
            return;
          }
          OpenRounds.Step step = AfterSteps.step(act, form);
          switch (step.of(open, visit.now())) {
            case EnrolmentRound.Result.Refused(var found) -> {
              wrong(visit, form, found, act);
              show(visit, round, open, form);
            }
            case EnrolmentRound.Result.Done(var after) -> {
              if (form.value("zeker").equals("ja")) {
                new AfterSteps(desk)
                    .carry(
                        visit,
                        round,
                        step,
                        new AfterSteps.Done(key(act), form.value("kind"), "na/" + act));
              } else {
                sure(visit, round, form, new Change(open, after));
              }
            }
          }
        });
  }

  /// Why a step cannot be done stands at the field that names the child, or the seats.
  private static void wrong(Visit visit, Form form, Findings found, String act) {
    String field = act.equals("plaatsen") ? "groep" : "kind";
    for (Told.Line line : Told.of(found, visit.language()).lines()) {
      form.wrong(field, line.title() + ". " + line.content());
    }
  }

  private record Change(EnrolmentRound before, EnrolmentRound after) {}

  /// Asks once more, with the name of the child and with what becomes of others.
  private void sure(Visit visit, OfficeRound round, Form form, Change change) {
    String act = visit.param("act");
    Page page = desk.pageUnder(visit, round, key(act) + ".title", "after.title", "na");
    Consequences what = Consequences.between(change.before(), change.after());
    List<String> sentences = new ArrayList<>();
    if (act.equals("plaatsen")) {
      sentences.add(
          page.say(
              "change.sure", arg("group", form.value("groep")), arg("n", form.value("aantal"))));
    } else {
      sentences.add(who(page, round, change.before(), form.value("kind")));
    }
    if (act.equals("bijzonder")) {
      sentences.add(page.say("hardship.sure", arg("group", form.value("groep"))));
    }
    if (act.equals("afmelden") && new SecondRounds(desk.parts()).find(round).isPresent()) {
      sentences.add(page.say("withdraw.second"));
    }
    sentences.add(Desk.count(page, "after.better", what.better().size()));
    sentences.add(page.say("after.public"));
    List<String> warnings = new ArrayList<>();
    if (!what.worse().isEmpty()) {
      warnings.add(Desk.count(page, "after.worse", what.worse().size()));
    }
    if (!what.lost().isEmpty()) {
      warnings.add(Desk.count(page, "after.lost", what.lost().size()));
    }
    Map<String, String> typed = new HashMap<>();
    for (String field : List.of("kind", "groep", "aantal", "reden")) {
      if (form.has(field)) {
        typed.put(field, form.value(field));
      }
    }
    visit.show(
        "officer/sure.jte",
        page,
        Map.of(
            "sure",
            new Sure(
                Desk.path(round, "na", act),
                round.version(),
                sentences,
                warnings,
                page.say(key(act) + ".button"),
                true,
                Desk.path(round, "na"),
                typed)));
  }

  private String who(Page page, OfficeRound round, EnrolmentRound open, String name) {
    String known =
        desk.store()
            .children()
            .find(round.id(), name)
            .map(its -> its.person().name())
            .filter(its -> !its.isEmpty())
            .orElse(name);
    Optional<String> school =
        open.progress() instanceof Progress.Assigned assigned
            ? findRow(open, name).stream()
                .mapToObj(assigned.after().assignment()::findProgramme)
                .flatMapToInt(OptionalInt::stream)
                .mapToObj(programme -> market(open).programmes().get(programme))
                .findFirst()
            : Optional.empty();
    return school
        .map(its ->
            page.say("after.who", arg("name", known), arg("child", name), arg("school", its)))
        .orElseGet(() -> page.say("after.who.none", arg("name", known), arg("child", name)));
  }

  private static void check(Page page, Form form, String act) {
    if (!act.equals("plaatsen") && form.value("kind").isEmpty()) {
      form.wrong("kind", page.say("field.child.missing"));
    }
    if (act.equals("plaatsen") && !form.value("aantal").matches("\\d{1,5}")) {
      form.wrong("aantal", page.say("field.seats.wrong"));
    }
    if (!act.equals("afmelden") && form.value("reden").isEmpty()) {
      form.wrong("reden", page.say("reason.missing"));
    }
  }

  /// The row of an applicant in the market of today.
  static OptionalInt findRow(EnrolmentRound open, String name) {
    int row = market(open).applicantNames().indexOf(name);
    return row < 0 ? OptionalInt.empty() : OptionalInt.of(row);
  }
}
