package nl.speelveld.web.officer;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Schools;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.web.officer.SeatView.Answers;
import nl.speelveld.web.officer.SeatView.Field;
import nl.speelveld.web.officer.SeatView.Line;
import nl.speelveld.web.officer.SeatView.Row;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Form;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// Seats as a table to change, and what schools say of them.
record SeatPages(Desk desk) {
  private static final String SEATS = "seats.csv";

  List<Route> routes() {
    return List.of(
        Route.get("/bureau/rondes/{round}/plaatsen", Desk.DOOR, this::edit),
        Route.post("/bureau/rondes/{round}/plaatsen", Desk.DOOR, this::keep),
        Route.get("/bureau/rondes/{round}/scholen", Desk.DOOR, this::answers),
        Route.post("/bureau/rondes/{round}/scholen", Desk.DOOR, this::takeOver));
  }

  private DataTable seats(OfficeRound round) {
    return new DataReading(desk.store().rounds().files(round.id()), List.of())
        .table(SEATS, Findings.collector());
  }

  private static List<Row> rows(DataTable table) {
    int name = table.findColumn("programme").orElseThrow(Refused::notFound);
    List<Row> rows = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      List<Field> fields = new ArrayList<>();
      for (int column = 0; column < table.columns().size(); column++) {
        if (column != name) {
          fields.add(new Field("v" + row + "-" + column, table.columns().get(column)));
        }
      }
      rows.add(new Row(table.value(name, row), fields));
    }
    return rows;
  }

  private OfficeRound editable(Visit visit) {
    OfficeRound round = desk.round(visit);
    if (!DataFile.SEATS.isTakenIn(round.phase())) {
      throw Refused.notFound();
    }
    return round;
  }

  private void edit(Visit visit) {
    OfficeRound round = editable(visit);
    DataTable table = seats(round);
    Map<String, String> values = new java.util.HashMap<>();
    for (int row = 0; row < table.rows(); row++) {
      for (int column = 0; column < table.columns().size(); column++) {
        values.put("v" + row + "-" + column, table.value(column, row));
      }
    }
    Page page = desk.pageUnder(visit, round, "seats.title", "data.title", "gegevens");
    visit.show(
        "officer/seats.jte",
        page,
        Map.of("form", Form.filled(values), "rows", rows(table), "round", round));
  }

  private void keep(Visit visit) {
    OfficeRound round = editable(visit);
    Form form = visit.form();
    DataTable table = seats(round);
    Page page = desk.pageUnder(visit, round, "seats.title", "data.title", "gegevens");
    if (!Desk.isSeen(round, form)) {
      desk.tellOvertaken(visit, round);
      return;
    }
    for (Row row : rows(table)) {
      for (Field field : row.fields()) {
        if (!form.value(field.name()).matches("\\d{0,5}")) {
          form.wrong(field.name(), page.say("seats.wrong", arg("programme", row.programme())));
        }
      }
    }
    if (!form.isSound()) {
      visit.showAgain(
          "officer/seats.jte",
          page,
          form,
          Map.of("form", form, "rows", rows(table), "round", round));
      return;
    }
    String text = text(table, (row, column) -> form.value("v" + row + "-" + column));
    keep(visit, round, text, "gegevens", "seats.kept");
  }

  private void keep(Visit visit, OfficeRound round, String text, String to, String notice) {
    if (desk.store().rounds().keepFiles(round, Map.of(SEATS, text))) {
      desk.record(visit, round, AccessLog.Action.ROUND_CHANGED, SEATS);
      visit.goTo(Desk.path(round, to), notice);
    } else {
      desk.tellOvertaken(visit, round);
    }
  }

  private interface Value {
    String of(int row, int column);
  }

  /// The table with other numbers; names stay.
  private static String text(DataTable table, Value value) {
    int name = table.findColumn("programme").orElse(-1);
    List<String> lines = new ArrayList<>(List.of(CanonicalLine.of(table.columns())));
    for (int row = 0; row < table.rows(); row++) {
      List<String> fields = new ArrayList<>();
      for (int column = 0; column < table.columns().size(); column++) {
        fields.add(column == name ? table.value(column, row) : value.of(row, column));
      }
      lines.add(CanonicalLine.of(fields));
    }
    return CanonicalLine.file(lines);
  }

  private void answers(Visit visit) {
    OfficeRound round = desk.round(visit);
    Page page = desk.page(visit, round, "answers.title");
    DataTable table = seats(round);
    List<Schools.SeatAnswer> answers = desk.store().schools().answers(round.id());
    List<Line> lines = new ArrayList<>();
    int name = table.findColumn("programme").orElse(-1);
    int number = table.findColumn("seats").orElse(-1);
    boolean open = DataFile.SEATS.isTakenIn(round.phase());
    for (int row = 0; name >= 0 && number >= 0 && row < table.rows(); row++) {
      String programme = table.value(name, row);
      int seats =
          table.value(number, row).matches("\\d{1,6}")
              ? Integer.parseInt(table.value(number, row))
              : 0;
      lines.add(
          answers.stream()
              .filter(its -> its.programme().equals(programme))
              .findFirst()
              .map(its -> line(page, its, seats, open))
              .orElseGet(() ->
                  new Line(
                      programme,
                      seats,
                      "silent",
                      page.say("answer.silent"),
                      seats,
                      "",
                      "",
                      false)));
    }
    visit.show(
        "officer/answers.jte",
        page,
        Map.of(
            "round",
            round,
            "model",
            new Answers(
                lines, count(lines, "agreed"), count(lines, "wanted"), count(lines, "silent"))));
  }

  private static Line line(Page page, Schools.SeatAnswer its, int seats, boolean open) {
    boolean agreed = its.agreed() || its.wanted() == seats;
    return new Line(
        its.programme(),
        seats,
        agreed ? "agreed" : "wanted",
        agreed ? page.say("answer.agreed") : page.say("answer.wanted", arg("n", its.wanted())),
        agreed ? seats : its.wanted(),
        its.remark(),
        page.moment(its.at()),
        open && !agreed);
  }

  private static int count(List<Line> lines, String answer) {
    return (int) lines.stream().filter(line -> line.answer().equals(answer)).count();
  }

  /// Takes over what a school wants.
  private void takeOver(Visit visit) {
    OfficeRound round = editable(visit);
    Form form = visit.form();
    if (!Desk.isSeen(round, form)) {
      desk.tellOvertaken(visit, round);
      return;
    }
    Schools.SeatAnswer answer =
        desk.store().schools().answers(round.id()).stream()
            .filter(its -> its.programme().equals(form.value("programma")) && !its.agreed())
            .findFirst()
            .orElseThrow(Refused::notFound);
    DataTable table = seats(round);
    int name = table.findColumn("programme").orElseThrow();
    int number = table.findColumn("seats").orElseThrow();
    String text =
        text(
            table,
            (row, column) ->
                column == number && table.value(name, row).equals(answer.programme())
                    ? Integer.toString(answer.wanted())
                    : table.value(column, row));
    keep(visit, round, text, "scholen", "answers.taken");
  }
}
