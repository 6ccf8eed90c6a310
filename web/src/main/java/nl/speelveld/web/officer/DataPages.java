package nl.speelveld.web.officer;

import static nl.speelveld.report.text.Arg.arg;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.rounds.office.Logo;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.web.officer.DataReading.Upload;
import nl.speelveld.web.officer.DataView.Ask;
import nl.speelveld.web.officer.DataView.Line;
import nl.speelveld.web.officer.DataView.Overview;
import nl.speelveld.web.officer.DataView.Preview;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Form;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// Schools, seats, children, letters: handed in as files, looked at, and only then kept.
record DataPages(Desk desk, Held<Upload> uploads) {
  private static final int ROWS_SHOWN = 5;

  List<Route> routes() {
    return List.of(
        Route.get("/bureau/rondes/{round}/gegevens", Desk.DOOR, this::overview),
        Route.get("/bureau/rondes/{round}/gegevens/{file}", Desk.DOOR, this::ask),
        Route.post("/bureau/rondes/{round}/gegevens/{file}", Desk.DOOR, this::look),
        Route.get(
            "/bureau/rondes/{round}/gegevens/{file}/voorbeeld/{upload}", Desk.DOOR, this::show),
        Route.post(
            "/bureau/rondes/{round}/gegevens/{file}/bewaren/{upload}", Desk.DOOR, this::keep));
  }

  private void overview(Visit visit) {
    OfficeRound round = desk.round(visit);
    Page page = desk.page(visit, round, "data.title");
    DataReading reading = desk.reading(round);
    List<Line> lines =
        Arrays.stream(DataFile.values()).map(kind -> line(page, round, kind, reading)).toList();
    Findings fit = reading.fit();
    visit.show(
        "officer/data.jte",
        page,
        Map.of(
            "round",
            round,
            "model",
            new Overview(lines, Told.of(fit, visit.language()), reading.isSound())));
  }

  private static Line line(Page page, OfficeRound round, DataFile kind, DataReading reading) {
    boolean taken = kind.isTakenIn(round.phase());
    int rows =
        kind == DataFile.CHILDREN
            ? reading.children().size()
            : reading.table(kind.file(), Findings.collector()).rows();
    boolean there = rows > 0 || reading.files().containsKey(kind.file());
    return new Line(
        kind,
        !there
            ? ""
            : kind == DataFile.OFFICE
                ? page.say("data.there")
                : page.say("data.rows", arg("n", page.numbers().whole(rows))),
        taken ? Desk.path(round, "gegevens", kind.path()) : "",
        taken && there && kind == DataFile.SEATS ? Desk.path(round, "plaatsen") : "");
  }

  private DataFile kind(Visit visit, OfficeRound round) {
    return DataFile.find(visit.param("file"))
        .filter(kind -> kind.isTakenIn(round.phase()))
        .orElseThrow(Refused::notFound);
  }

  private void ask(Visit visit) {
    OfficeRound round = desk.round(visit);
    ask(visit, round, Form.empty());
  }

  private void ask(Visit visit, OfficeRound round, Form form) {
    DataFile kind = kind(visit, round);
    Page page = desk.pageUnder(visit, round, "data." + kind.path(), "data.title", "gegevens");
    DataReading reading = desk.reading(round);
    Ask model =
        new Ask(
            kind,
            Desk.path(round, "gegevens", kind.path()),
            Desk.path(round, "sjabloon", kind.path()),
            kind == DataFile.CHILDREN ? reading.columnsOfRules() : List.of(),
            kind == DataFile.CHILDREN
                ? !reading.children().isEmpty()
                : reading.files().containsKey(kind.file()));
    if (form.isSound()) {
      visit.show("officer/upload.jte", page, Map.of("model", model, "form", form));
    } else {
      visit.showAgain("officer/upload.jte", page, form, Map.of("model", model, "form", form));
    }
  }

  private void look(Visit visit) throws IOException {
    OfficeRound round = desk.round(visit);
    DataFile kind = kind(visit, round);
    String field = kind == DataFile.CHILDREN ? "kinderen" : "bestand";
    Optional<UploadedFile> file = visit.findFile(field);
    DataReading reading = desk.reading(round);
    Optional<UploadedFile> logo =
        kind == DataFile.OFFICE ? visit.findFile("logo") : Optional.empty();
    if (file.isEmpty() && (logo.isEmpty() || !reading.files().containsKey(kind.file()))) {
      askAgain(visit, round, field, "data.noFile");
      return;
    }
    Upload upload;
    if (logo.isPresent()) {
      Optional<byte[]> office = withLogo(reading, file, logo.get());
      if (office.isEmpty()) {
        askAgain(visit, round, "logo", "upload.logo.wrong");
        return;
      }
      upload = reading.read(kind, office.get());
    } else if (kind == DataFile.CHILDREN) {
      upload = reading.readChildren(visit, desk.parts().random());
    } else {
      try (InputStream content = file.get().content()) {
        upload = reading.read(kind, content.readAllBytes());
      }
    }
    String id = desk.parts().secrets().id();
    uploads.hold(id, owner(visit, round), upload, visit.now());
    visit.goTo(Desk.path(round, "gegevens", kind.path(), "voorbeeld", id));
  }

  private void askAgain(Visit visit, OfficeRound round, String field, String why) {
    Form form = visit.form();
    form.wrong(field, visit.page(Desk.ROOM, "data.title").say(why));
    ask(visit, round, form);
  }

  /// What the office says of itself, as handed in or as it is there, with a logo in it.
  private static Optional<byte[]> withLogo(
      DataReading reading, Optional<UploadedFile> file, UploadedFile logo) throws IOException {
    String text = reading.files().getOrDefault(DataFile.OFFICE.file(), "");
    if (file.isPresent()) {
      try (InputStream content = file.get().content()) {
        text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
    try (InputStream picture = logo.content()) {
      return Logo.into(text, picture.readNBytes(Logo.LARGEST + 1))
          .map(its -> its.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static Held.Owner owner(Visit visit, OfficeRound round) {
    return new Held.Owner(Desk.account(visit).id(), round.id());
  }

  private void show(Visit visit) {
    OfficeRound round = desk.round(visit);
    DataFile kind = kind(visit, round);
    String id = visit.param("upload");
    Optional<Upload> held = uploads.find(id, owner(visit, round), visit.now());
    if (held.isEmpty()) {
      visit.goTo(Desk.path(round, "gegevens", kind.path()), "data.forgotten");
      return;
    }
    Page page =
        desk.pageUnder(
            visit, round, "preview.title", "data." + kind.path(), "gegevens/" + kind.path());
    Upload upload = held.get();
    boolean errors = upload.faults().hasErrors();
    visit.show(
        "officer/preview.jte",
        page,
        Map.of(
            "model",
            new Preview(
                kind,
                facts(page, upload),
                sample(page, upload),
                Told.of(upload.faults(), visit.language()),
                Told.of(upload.fit(), visit.language()),
                errors ? "" : Desk.path(round, "gegevens", kind.path(), "bewaren", id),
                Desk.path(round, "gegevens", kind.path()),
                round.version())));
  }

  private static List<String> facts(Page page, Upload upload) {
    List<String> facts = new ArrayList<>();
    if (upload.kind() == DataFile.OFFICE) {
      return facts;
    }
    facts.add(page.say("preview.rows", arg("n", page.numbers().whole(upload.table().rows()))));
    facts.add(
        page.say("preview.columns", arg("columns", String.join(", ", upload.table().columns()))));
    if (upload.kind() == DataFile.CHILDREN && !upload.children().isEmpty()) {
      facts.add(page.say(upload.drawn() ? "preview.drawn" : "preview.given"));
      long mail =
          upload.children().stream().filter(child -> !child.person().email().isEmpty()).count();
      facts.add(page.say("preview.mail", arg("n", page.numbers().whole(mail))));
      Child first = upload.children().getFirst();
      facts.add(
          page.say(
              "preview.attributes",
              arg("columns", String.join(", ", first.attributes().keySet()))));
    }
    return facts;
  }

  /// The first rows; of children only what rules look at, since names are nobody's business here.
  private static Sheet sample(Page page, Upload upload) {
    DataTable table =
        upload.kind() == DataFile.CHILDREN
            ? nl.speelveld.runs.office.ChildTables.applicants(
                upload.children().stream().limit(ROWS_SHOWN).toList())
            : upload.table();
    List<List<Sheet.Cell>> rows = new ArrayList<>();
    for (int row = 0; row < Math.min(ROWS_SHOWN, table.rows()); row++) {
      List<Sheet.Cell> cells = new ArrayList<>();
      for (int column = 0; column < table.columns().size(); column++) {
        cells.add(Sheet.Cell.of(table.value(column, row)));
      }
      rows.add(cells);
    }
    return new Sheet(
        page.say("preview.sample"), table.columns().stream().map(Sheet.Head::of).toList(), rows);
  }

  private void keep(Visit visit) {
    OfficeRound round = desk.round(visit);
    DataFile kind = kind(visit, round);
    String id = visit.param("upload");
    Optional<Upload> held = uploads.find(id, owner(visit, round), visit.now());
    if (held.isEmpty() || held.get().faults().hasErrors()) {
      visit.goTo(Desk.path(round, "gegevens", kind.path()), "data.forgotten");
      return;
    }
    if (!Desk.isSeen(round, visit.form()) || !keep(round, held.get())) {
      desk.tellOvertaken(visit, round);
      return;
    }
    uploads.forget(id);
    desk.record(
        visit,
        round,
        kind == DataFile.CHILDREN
            ? AccessLog.Action.CHILDREN_IMPORTED
            : AccessLog.Action.ROUND_CHANGED,
        kind == DataFile.CHILDREN ? held.get().children().size() + " children" : kind.file());
    visit.goTo(Desk.path(round, "gegevens"), "data.kept");
  }

  private boolean keep(OfficeRound round, Upload upload) {
    return upload.kind() == DataFile.CHILDREN
        ? desk.store().children().replaceAll(round, upload.children())
        : desk.store().rounds().keepFiles(round, Map.of(upload.kind().file(), upload.text()));
  }
}
