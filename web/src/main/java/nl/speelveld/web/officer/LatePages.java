package nl.speelveld.web.officer;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.rounds.table.CsvTable;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.RoundStore.Read;
import nl.speelveld.runs.office.ChildrenImport;
import nl.speelveld.runs.office.LateLists;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.parts.LateFamilies;
import nl.speelveld.web.parts.OpenRounds;
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
    if (visit.findFile("kinderen").isEmpty()) {
      form.wrong("kinderen", page.say("late.noChildren"));
    }
    if (visit.findFile("lijsten").isEmpty()) {
      form.wrong("lijsten", page.say("late.noLists"));
    }
    if (form.value("reden").isEmpty()) {
      form.wrong("reden", page.say("reason.missing"));
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
    Map<String, List<String>> lists = LateLists.of(wishes, read, faults);
    if (faults.toFindings().hasErrors()) {
      desk.tellRefused(visit, round, faults.toFindings(), "nakomers");
      return;
    }
    desk.withOpen(
        visit,
        round,
        open ->
            take(
                visit,
                round,
                open,
                new LateFamilies.Coming(read.children(), lists, form.value("reden"))));
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

  private void take(
      Visit visit, OfficeRound round, EnrolmentRound open, LateFamilies.Coming coming) {
    switch (new LateFamilies(desk.store(), desk.parts().open())
        .take(round, open, coming, visit.now())) {
      case Read.Refused<EnrolmentRound>(var found) -> {
        if (OpenRounds.isOvertaken(found)) {
          desk.tellOvertaken(visit, round);
        } else {
          desk.tellRefused(visit, round, found, "nakomers");
        }
      }
      case Read.Done<EnrolmentRound> _ -> {
        desk.record(
            visit,
            round,
            AccessLog.Action.CHILDREN_IMPORTED,
            coming.children().size() + " late children");
        coming.children().forEach(child -> desk.mail().late(round, child, visit.now()));
        visit.goTo(Desk.path(round, "na"), "late.done");
      }
    }
  }
}
