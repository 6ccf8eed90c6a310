package nl.speelveld.web.officer;

import static nl.speelveld.report.text.Arg.arg;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.report.export.CsvLines;
import nl.speelveld.report.text.Texts;
import nl.speelveld.runs.data.Area;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.ListsProgress;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.Post;
import nl.speelveld.runs.office.RankedList;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.table.disclosure.DisclosureControl;
import nl.speelveld.table.disclosure.DisclosureRules;
import nl.speelveld.table.disclosure.ProtectedCell;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.web.family.FamilyMail;
import nl.speelveld.web.officer.ProgressView.Model;
import nl.speelveld.web.page.Moments;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// How far families are, and a reminder for who did not begin.
record ProgressPages(Desk desk) {
  List<Route> routes() {
    return List.of(
        Route.get("/bureau/rondes/{round}/voortgang", Desk.DOOR, this::show),
        Route.get("/bureau/rondes/{round}/voortgang.csv", Desk.DOOR, this::table),
        Route.get("/bureau/rondes/{round}/herinneren", Desk.DOOR, this::askReminder),
        Route.post("/bureau/rondes/{round}/herinneren", Desk.DOOR, this::remind));
  }

  private OfficeRound begun(Visit visit) {
    OfficeRound round = desk.round(visit);
    if (round.phase().isBefore(Phase.OPEN) || round.phase() == Phase.CLEARED) {
      throw Refused.notFound();
    }
    return round;
  }

  private ListsProgress progress(OfficeRound round) {
    Map<String, String> files = desk.store().rounds().files(round.id());
    RoundRules rules = Desk.findRules(files).orElseThrow(Refused::notFound);
    return ListsProgress.of(
        rules,
        new DataReading(files, List.of()).table("seats.csv", Findings.collector()),
        desk.store().children().all(round.id()),
        desk.store().lists().all(round.id()));
  }

  private void show(Visit visit) {
    OfficeRound round = begun(visit);
    ListsProgress progress = progress(round);
    Page page = desk.page(visit, round, "progress.title");
    desk.record(visit, round, AccessLog.Action.CHILDREN_SEEN, "counts of lists");
    visit.show(
        "officer/progress.jte",
        page,
        Map.of(
            "model",
            new Model(
                progress,
                progress.programmes().stream()
                    .sorted(
                        Comparator.comparingDouble((ListsProgress.Asked its) ->
                                -(double) its.first() / Math.max(1, its.seats()))
                            .thenComparing(ListsProgress.Asked::name))
                    .toList(),
                named(
                    progress.parts(),
                    desk.parts().monitor().map(MonitorData::wijken).orElse(List.of())),
                desk.store().post().count(round.id()),
                round.takesLists(visit.now()),
                Desk.path(round, "herinneren"),
                Desk.path(round, "voortgang.csv"))));
  }

  /// Parts of the town by the names that the open data have for their codes.
  static List<ListsProgress.Part> named(List<ListsProgress.Part> parts, List<Area> wijken) {
    Map<String, String> names =
        wijken.stream().collect(Collectors.toMap(Area::code, Area::name, (first, _) -> first));
    return parts.stream()
        .map(its ->
            new ListsProgress.Part(
                names.getOrDefault(its.name(), its.name()), its.children(), its.silent()))
        .toList();
  }

  /// The counts as a file: it leaves the office, so small counts are kept back.
  private void table(Visit visit) {
    OfficeRound round = begun(visit);
    ListsProgress progress = progress(round);
    CsvLines lines = new CsvLines().line(List.of("kind", "name", "children", "withoutList"));
    progress
        .parts()
        .forEach(part ->
            lines.line(List.of("part", part.name(), shown(part.children()), shown(part.silent()))));
    lines.line(List.of("kind", "name", "seats", "first", "listed"));
    progress
        .programmes()
        .forEach(its ->
            lines.line(
                List.of(
                    "programme",
                    its.name(),
                    Integer.toString(its.seats()),
                    shown(its.first()),
                    shown(its.listed()))));
    desk.record(visit, round, AccessLog.Action.EXPORTED, "progress");
    visit.download(
        "voortgang.csv",
        "text/csv; charset=utf-8",
        lines.toText().getBytes(StandardCharsets.UTF_8));
  }

  private static String shown(long count) {
    return switch (DisclosureControl.protectCount(count, DisclosureRules.microdata())) {
      case ProtectedCell.Shown(long its) -> Long.toString(its);
      case ProtectedCell.Suppressed _ -> "";
    };
  }

  /// Children without a list whose family has an e-mail address.
  private List<Child> silent(OfficeRound round) {
    Set<String> saved =
        desk.store().lists().all(round.id()).stream()
            .filter(list -> !list.choices().isEmpty())
            .map(RankedList::child)
            .collect(Collectors.toSet());
    return desk.store().children().all(round.id()).stream()
        .filter(child -> !saved.contains(child.pseudonym()) && !child.person().email().isEmpty())
        .toList();
  }

  private OfficeRound open(Visit visit) {
    OfficeRound round = begun(visit);
    if (!round.takesLists(visit.now())) {
      throw Refused.notFound();
    }
    return round;
  }

  private void askReminder(Visit visit) {
    OfficeRound round = open(visit);
    int silent = silent(round).size();
    Page page = desk.pageUnder(visit, round, "remind.title", "progress.title", "voortgang");
    if (silent == 0) {
      visit.show(
          "officer/cannot.jte",
          page,
          Map.of("text", page.say("remind.nobody"), "back", Desk.path(round, "voortgang")));
      return;
    }
    visit.show(
        "officer/sure.jte",
        page,
        Map.of(
            "sure",
            new Sure(
                Desk.path(round, "herinneren"),
                round.version(),
                List.of(
                    page.say("remind.what", arg("n", page.numbers().whole(silent))),
                    page.say("remind.once")),
                List.of(),
                page.say("remind.button"),
                false,
                Desk.path(round, "voortgang"))));
  }

  /// Reminds each family once a day at most, together with what goes out by itself.
  private void remind(Visit visit) {
    OfficeRound round = open(visit);
    List<Child> silent = silent(round);
    desk.store()
        .post()
        .keepAll(silent.stream().map(child -> reminder(round, child, visit)).toList());
    desk.record(visit, round, AccessLog.Action.LETTERS_MADE, silent.size() + " reminders by mail");
    visit.goTo(Desk.path(round, "voortgang"), "remind.done");
  }

  private Post.Mail reminder(OfficeRound round, Child child, Visit visit) {
    Texts words = Desk.words(InvitePages.language(child));
    String closes = Moments.until(round.closesAt(), InvitePages.language(child));
    return new Post.Mail(
        FamilyMail.reminderId(round, child, visit.now()),
        round.id(),
        child.pseudonym(),
        "reminder",
        child.person().email(),
        words.say("mail.reminder.subject", arg("round", round.title())),
        words.say(
            "mail.reminder.body",
            arg("round", round.title()),
            arg("site", desk.address() + "/aanmelden"),
            arg("closes", closes)),
        visit.now());
  }
}
