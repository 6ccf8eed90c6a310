package nl.speelveld.web.officer;

import static nl.speelveld.report.text.Arg.arg;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.report.export.CsvLines;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.ChildTables;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.Rounds;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.web.page.Moments;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Form;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// Everything of a round as one file, templates, who did what, and the end of what is personal.
record KeepingPages(Desk desk) {
  private static final int ENTRIES = 50;

  List<Route> routes() {
    return List.of(
        Route.get("/bureau/rondes/{round}/alles", Desk.DOOR, this::askAll),
        Route.post("/bureau/rondes/{round}/alles", Desk.DOOR, this::all),
        Route.get("/bureau/rondes/{round}/sjabloon/{file}", Desk.DOOR, this::template),
        Route.get("/bureau/rondes/{round}/logboek", Desk.DOOR, this::log),
        Route.get("/bureau/rondes/{round}/bewaren", Desk.DOOR, this::askKeeping),
        Route.post("/bureau/rondes/{round}/bewaren", Desk.DOOR, this::keepUntil),
        Route.get("/bureau/rondes/{round}/vernietigen", Desk.DOOR, this::askDestroy),
        Route.post("/bureau/rondes/{round}/vernietigen", Desk.DOOR, this::destroy));
  }

  private void askAll(Visit visit) {
    OfficeRound round = desk.round(visit);
    Page page = desk.page(visit, round, "all.title");
    visit.show(
        "officer/sure.jte",
        page,
        Map.of(
            "sure",
            new Sure(
                Desk.path(round, "alles"),
                round.version(),
                List.of(page.say("all.what"), page.say("all.logged")),
                List.of(page.say("all.careful")),
                page.say("all.button"),
                false,
                Desk.path(round))));
  }

  private void all(Visit visit) throws IOException {
    OfficeRound round = desk.round(visit);
    desk.record(visit, round, AccessLog.Action.EXPORTED, "everything");
    Map<String, String> files = new LinkedHashMap<>();
    desk.store().rounds().files(round.id()).forEach(files::put);
    List<Child> children = desk.store().children().all(round.id());
    files.put("applicants.csv", text(ChildTables.applicants(children)));
    files.put("families.csv", families(children));
    files.put(
        "preferences.csv", text(ChildTables.preferences(desk.store().lists().all(round.id()))));
    if (ChildTables.distances(children).rows() > 0) {
      files.put("distances.csv", text(ChildTables.distances(children)));
    }
    desk.store()
        .rounds()
        .published(round.id())
        .forEach((name, text) -> files.put("published/" + name, text));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    visit.download("ronde-" + round.id() + ".zip", "application/zip", bytes.toByteArray());
  }

  private static String text(DataTable table) {
    List<String> lines = new ArrayList<>(List.of(CanonicalLine.of(table.columns())));
    for (int row = 0; row < table.rows(); row++) {
      List<String> fields = new ArrayList<>();
      for (int column = 0; column < table.columns().size(); column++) {
        fields.add(table.value(column, row));
      }
      lines.add(CanonicalLine.of(fields));
    }
    return CanonicalLine.file(lines);
  }

  private static String families(List<Child> children) {
    CsvLines lines =
        new CsvLines().line(List.of("applicant", "child", "born", "address", "language", "email"));
    for (Child child : children) {
      Child.Person person = child.person();
      lines.line(
          List.of(
              child.pseudonym(),
              person.name(),
              person.born(),
              String.join("|", person.lines()),
              person.language(),
              person.email()));
    }
    return lines.toText();
  }

  /// A file with the right head and one row to begin with.
  private void template(Visit visit) {
    OfficeRound round = desk.round(visit);
    DataFile kind = DataFile.find(visit.param("file")).orElseThrow(Refused::notFound);
    String more =
        kind == DataFile.CHILDREN ? String.join(",", desk.reading(round).columnsOfRules()) : "";
    String columns = more.isEmpty() ? "" : "," + more;
    String text =
        switch (kind) {
          case SCHOOLS -> "programme,school,wijk\nDe Linde,De Linde,Noord\n";
          case SEATS -> "programme,seats\nDe Linde,24\n";
          case CHILDREN ->
              "key,name,born,address,postcode,place,language,email"
                  + columns
                  + "\n1001,Sam Jansen,2023-09-22,Wilgengracht 3,1234 AB,Speelveld,nl,"
                  + "ouder@voorbeeld.example"
                  + ",".repeat(more.isEmpty() ? 0 : more.split(",", -1).length)
                  + "\n";
          case PAGES -> "programme\nDe Linde\n";
          case LOTTERY -> "applicant,number\nBCDFGH,1\n";
          case OFFICE -> officeTemplate();
        };
    visit.download(kind.file(), "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String officeTemplate() {
    return """
    letters:
      sender:
        name: Bureau Aanmelden
        address: [Raadhuisplein 1, 1234 AB Speelveld]
        contact:
          nl: Bel 14 0000 of mail naar aanmelden@speelveld.example.
          en: Call 14 0000 or mail to aanmelden@speelveld.example.
      round:
        nl: de basisscholen
        en: primary schools
      publication: aanmelden.speelveld.example/rondes
      remedies:
        all:
          road: complaint
          body: {nl: het bestuur van de school, en: the board of the school}
          address: aanmelden.speelveld.example/oneens
    """;
  }

  private void log(Visit visit) {
    OfficeRound round = desk.round(visit);
    Page page = desk.page(visit, round, "access.title");
    int from =
        visit.query("vanaf").matches("\\d{1,7}") ? Integer.parseInt(visit.query("vanaf")) : 0;
    int all = desk.store().accessLog().count(question(round, 0));
    Sheet sheet =
        new Sheet(
            page.say("access.caption", arg("n", page.numbers().whole(all))),
            List.of(
                Sheet.Head.of(page.say("column.when")),
                Sheet.Head.of(page.say("access.who")),
                Sheet.Head.of(page.say("access.did")),
                Sheet.Head.of(page.say("field.child")),
                Sheet.Head.of(page.say("access.detail"))),
            desk.store().accessLog().newest(question(round, from)).stream()
                .map(entry ->
                    List.of(
                        Sheet.Cell.of(page.moment(entry.at())),
                        Sheet.Cell.of(who(page, entry.who())),
                        Sheet.Cell.of(page.say("action." + entry.action().name())),
                        Sheet.Cell.of(entry.child()),
                        Sheet.Cell.of(entry.detail())))
                .toList());
    visit.show(
        "officer/access.jte",
        page,
        Map.of(
            "sheet",
            sheet,
            "newer",
            from > 0 ? Desk.path(round, "logboek") + "?vanaf=" + Math.max(0, from - ENTRIES) : "",
            "older",
            from + ENTRIES < all
                ? Desk.path(round, "logboek") + "?vanaf=" + (from + ENTRIES)
                : ""));
  }

  private static AccessLog.Question question(OfficeRound round, int from) {
    return new AccessLog.Question("", round.id(), "", from, ENTRIES);
  }

  private String who(Page page, String recorded) {
    return recorded.startsWith("account ")
        ? desk.store()
            .accounts()
            .find(recorded.substring("account ".length()))
            .map(its -> its.name())
            .orElse(recorded)
        : page.words().find("who." + recorded).orElse(recorded);
  }

  private void askKeeping(Visit visit) {
    OfficeRound round = desk.round(visit);
    showKeeping(visit, round, Form.filled(Map.of("dag", round.keepUntil().toString())));
  }

  private void showKeeping(Visit visit, OfficeRound round, Form form) {
    Page page = desk.page(visit, round, "keep.title");
    Optional<Rounds.Destroyed> destroyed =
        desk.store().rounds().destroyed().stream()
            .filter(its -> its.round().equals(round.id()))
            .findFirst();
    Map<String, Object> model =
        Map.of("round", round, "form", form, "due", isDue(visit, round), "destroyed", destroyed);
    if (form.isSound()) {
      visit.show("officer/keeping.jte", page, model);
    } else {
      visit.showAgain("officer/keeping.jte", page, form, model);
    }
  }

  private static boolean isDue(Visit visit, OfficeRound round) {
    return round.phase() != Phase.CLEARED
        && LocalDate.ofInstant(visit.now(), Moments.HERE).isAfter(round.keepUntil());
  }

  private void keepUntil(Visit visit) {
    OfficeRound round = desk.round(visit);
    Form form = visit.form();
    Optional<LocalDate> day =
        nl.speelveld.web.signin.Days.find(form.value("dag")).map(LocalDate::parse);
    if (!Desk.isSeen(round, form) || round.phase() == Phase.CLEARED) {
      desk.tellOvertaken(visit, round);
    } else if (day.isEmpty()) {
      form.wrong("dag", visit.page(Desk.ROOM, "keep.title").say("keep.wrong"));
      showKeeping(visit, round, form);
    } else if (desk.store().rounds().replace(round, round.keptUntil(day.get()))) {
      desk.record(visit, round, AccessLog.Action.ROUND_CHANGED, "kept until " + day.get());
      visit.goTo(Desk.path(round, "bewaren"), "keep.done");
    } else {
      desk.tellOvertaken(visit, round);
    }
  }

  private void askDestroy(Visit visit) {
    OfficeRound round = desk.round(visit);
    Page page = desk.pageUnder(visit, round, "destroy.title", "keep.title", "bewaren");
    if (!isDue(visit, round)) {
      visit.show(
          "officer/cannot.jte",
          page,
          Map.of(
              "text",
              page.say("destroy.early", arg("date", page.numbers().date(round.keepUntil()))),
              "back",
              Desk.path(round, "bewaren")));
      return;
    }
    visit.show(
        "officer/sure.jte",
        page,
        Map.of(
            "sure",
            new Sure(
                Desk.path(round, "vernietigen"),
                round.version(),
                List.of(page.say("destroy.what"), page.say("destroy.stays")),
                List.of(),
                page.say("destroy.button"),
                true,
                Desk.path(round, "bewaren"))));
  }

  private void destroy(Visit visit) {
    OfficeRound round = desk.round(visit);
    if (!Desk.isSeen(round, visit.form()) || !isDue(visit, round)) {
      desk.tellOvertaken(visit, round);
      return;
    }
    Optional<Rounds.Destroyed> destroyed =
        desk.store().rounds().destroy(round, visit.now(), visit.visitor().recorded());
    if (destroyed.isEmpty()) {
      desk.tellOvertaken(visit, round);
      return;
    }
    desk.record(visit, round, AccessLog.Action.DESTROYED, "everything personal");
    visit.goTo(Desk.path(round, "bewaren"), "destroy.done");
  }
}
