package nl.speelveld.web.officer;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.matching.round.RoundFinding;
import nl.speelveld.rounds.table.CsvTable;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.LaterSteps;
import nl.speelveld.runs.enrolment.RoundStore.Read;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.ChildrenImport;
import nl.speelveld.runs.office.LateFiles;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Form;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// Families who come late.
record LatePages(Desk desk) {
  List<Route> routes() {
    return List.of(
        Route.get("/bureau/rondes/{round}/nakomers", Desk.DOOR, this::askLate),
        Route.post("/bureau/rondes/{round}/nakomers", Desk.DOOR, this::takeLate));
  }

  private OfficeRound published(Visit visit) {
    OfficeRound round = desk.round(visit);
    if (round.phase() != Phase.PUBLISHED) {
      throw Refused.notFound();
    }
    return round;
  }

  private void askLate(Visit visit) {
    showLate(visit, published(visit), Form.empty());
  }

  private void showLate(Visit visit, OfficeRound round, Form form) {
    Page page = desk.pageUnder(visit, round, "late.title", "after.title", "na");
    ActForm model =
        new ActForm(
            Desk.path(round, "nakomers"),
            round.version(),
            List.of(page.say("late.what"), page.say("late.how")),
            List.of(
                file(page, "kinderen", "children"),
                file(page, "families", "families"),
                file(page, "afstanden", "distances"),
                ActForm.Input.file("lijsten", page.say("late.lists"), page.say("late.lists.help")),
                ActForm.Input.area("reden", page.say("reason"), page.say("reason.public"))),
            page.say("late.button"),
            Desk.path(round, "na"),
            true);
    Map<String, Object> all = Map.of("form", form, "model", model);
    if (form.isSound()) {
      visit.show("officer/act.jte", page, all);
    } else {
      visit.showAgain("officer/act.jte", page, form, all);
    }
  }

  private static ActForm.Input file(Page page, String name, String key) {
    return ActForm.Input.file(name, page.say("upload." + key), page.say("upload." + key + ".help"));
  }

  private void takeLate(Visit visit) throws IOException {
    OfficeRound round = published(visit);
    Form form = visit.form();
    Page page = visit.page(Desk.ROOM, "late.title");
    if (!Desk.isSeen(round, form)) {
      desk.tellOvertaken(visit, round);
      return;
    }
    if (form.value("reden").isEmpty()) {
      form.wrong("reden", page.say("reason.missing"));
    }
    for (String needed : List.of("kinderen", "lijsten")) {
      if (visit.findFile(needed).isEmpty()) {
        form.wrong(needed, page.say("data.noFile"));
      }
    }
    if (!form.isSound()) {
      showLate(visit, round, form);
      return;
    }
    Findings.Collector faults = Findings.collector();
    ChildrenImport.Result read =
        ChildrenImport.of(
            new ChildrenImport.Tables(
                table(visit, "kinderen", "late-applicants.csv", faults),
                table(visit, "families", "families.csv", faults),
                table(visit, "afstanden", "late-distances.csv", faults)),
            desk.parts().random());
    faults.addAll(read.findings());
    DataTable wishes = table(visit, "lijsten", "late-preferences.csv", faults);
    Map<String, List<String>> lists = lists(wishes, read, faults);
    if (faults.toFindings().hasErrors()) {
      desk.tellRefused(visit, round, faults.toFindings(), "nakomers");
      return;
    }
    desk.withOpen(visit, round, open -> take(visit, round, open, read.children(), lists));
  }

  private static DataTable table(Visit visit, String field, String name, Findings.Collector faults)
      throws IOException {
    var file = visit.findFile(field);
    if (file.isEmpty()) {
      return DataTable.empty(name);
    }
    try (InputStream content = file.get().content()) {
      return CsvTable.read(name, content.readAllBytes(), faults);
    }
  }

  /// Choices by pseudonym, in the order of their ranks.
  private static Map<String, List<String>> lists(
      DataTable table, ChildrenImport.Result read, Findings.Collector faults) {
    int key = table.findColumn(read.drawn() ? "key" : "applicant").orElse(-1);
    int rank = table.findColumn("rank").orElse(-1);
    int programme = table.findColumn("programme").orElse(-1);
    if (key < 0 || rank < 0 || programme < 0) {
      String missing =
          key < 0 ? read.drawn() ? "key" : "applicant" : rank < 0 ? "rank" : "programme";
      faults.add(new RoundFinding.MissingColumn(Place.row(table.file(), 1), missing));
      return Map.of();
    }
    Map<String, TreeMap<Integer, String>> byRank = new HashMap<>();
    for (int row = 0; row < table.rows(); row++) {
      String name = read.nameOf().getOrDefault(table.value(key, row), "");
      if (name.isEmpty()) {
        faults.add(new RoundFinding.UnknownApplicant(table.place(row)));
      } else if (!table.value(rank, row).matches("\\d{1,4}")) {
        faults.add(new RoundFinding.NotANumber(table.place(row, "rank"), table.value(rank, row)));
      } else {
        byRank
            .computeIfAbsent(name, its -> new TreeMap<>())
            .put(Integer.parseInt(table.value(rank, row)), table.value(programme, row));
      }
    }
    Map<String, List<String>> lists = new HashMap<>();
    byRank.forEach((name, choices) -> lists.put(name, List.copyOf(choices.values())));
    return lists;
  }

  /// Keeps the files and takes the step; where that is refused the files go back to what they were.
  private void take(
      Visit visit,
      OfficeRound round,
      EnrolmentRound open,
      List<Child> children,
      Map<String, List<String>> lists) {
    Map<String, String> files =
        LateFiles.with(
            open.files().late(), open.files().data().applicants().columns(), children, lists);
    if (!desk.store().rounds().keepFiles(round, files)) {
      desk.tellOvertaken(visit, round);
      return;
    }
    String reason = visit.form().value("reden");
    OfficeRound now = desk.store().rounds().find(round.id()).orElseThrow();
    Read<EnrolmentRound> done =
        desk.parts()
            .open()
            .step(now, (its, at) -> new LaterSteps(its, at).takeInLate(reason), visit.now());
    if (done instanceof Read.Refused<EnrolmentRound>(var found)) {
      // why not the texts of before: a file that was not there cannot be taken away, an empty one
      // cannot be read, and one with a head and no rows says the same
      Map<String, String> back =
          LateFiles.with(
              open.files().late(), open.files().data().applicants().columns(), List.of(), Map.of());
      desk.store().rounds().keepFiles(now, back);
      desk.tellRefused(visit, now, found, "nakomers");
      return;
    }
    children.forEach(child -> desk.store().children().add(round.id(), child));
    desk.record(
        visit, round, AccessLog.Action.CHILDREN_IMPORTED, children.size() + " late children");
    visit.goTo(Desk.path(round, "na"), "after.done");
  }
}
