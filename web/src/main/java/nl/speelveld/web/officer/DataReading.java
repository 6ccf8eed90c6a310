package nl.speelveld.web.officer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.matching.round.RoundFinding;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.rounds.office.OfficeFile;
import nl.speelveld.rounds.table.CsvTable;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.ChildrenImport;
import nl.speelveld.runs.office.RoundCheck;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;
import nl.speelveld.web.visit.Visit;

/// Reads what was handed in, and holds it against what is there. Nothing is kept.
///
/// @param files the files of the office, by name
/// @param children the children of the round
record DataReading(Map<String, String> files, List<Child> children) {
  private static final Charset OFFICE_SPREADSHEET = Charset.forName("windows-1252");

  /// What was read.
  ///
  /// @param text the file as it would be kept; empty for children
  /// @param table it as a table; without columns where it is none
  /// @param children the children; none for other files
  /// @param drawn whether pseudonyms were drawn
  /// @param faults what is wrong with it: with errors it cannot be kept
  /// @param fit what does not fit the rest, which may come later
  record Upload(
      DataFile kind,
      String text,
      DataTable table,
      List<Child> children,
      boolean drawn,
      Findings faults,
      Findings fit) {}

  /// The bytes of a table in UTF-8. What is none, and is text, is read as the spreadsheets of many
  /// offices write it; the rows are shown before anything is kept.
  private static byte[] utf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return bytes;
    } catch (CharacterCodingException other) {
      for (byte each : bytes) {
        if (each == 0) {
          return bytes; // no text at all
        }
      }
      return new String(bytes, OFFICE_SPREADSHEET).getBytes(StandardCharsets.UTF_8);
    }
  }

  /// One file.
  Upload read(DataFile kind, byte[] read) {
    byte[] bytes = utf8(read);
    Findings.Collector faults = Findings.collector();
    if (kind == DataFile.OFFICE) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      DataTable schools = table("schools.csv", Findings.collector());
      if (OfficeFile.readText(text, schools) instanceof OfficeFile.Result.Refused(var found)) {
        faults.addAll(found);
      }
      return new Upload(
          kind,
          text,
          DataTable.empty(kind.file()),
          List.of(),
          false,
          faults.toFindings(),
          Findings.none());
    }
    DataTable table = CsvTable.read(kind.file(), bytes, faults);
    for (String column : needed(kind)) {
      if (!table.columns().isEmpty() && table.findColumn(column).isEmpty()) {
        faults.add(new RoundFinding.MissingColumn(Place.row(kind.file(), 1), column));
      }
    }
    if (kind == DataFile.SEATS) {
      checkSeats(table, faults);
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    Map<String, String> all = new LinkedHashMap<>(files);
    all.put(kind.file(), text);
    Findings found = faults.toFindings();
    return new Upload(
        kind,
        text,
        table,
        List.of(),
        false,
        found,
        found.hasErrors() ? Findings.none() : new DataReading(all, children).fit());
  }

  /// Seats are numbers, told at once for every row.
  private static void checkSeats(DataTable table, Findings.Collector faults) {
    var seats = table.findColumn("seats");
    for (int row = 0; seats.isPresent() && row < table.rows(); row++) {
      String value = table.value(seats.getAsInt(), row);
      if (!value.matches("\\d{1,7}")) {
        faults.add(new RoundFinding.NotANumber(table.place(row, "seats"), value));
      }
    }
  }

  /// A name and a day of birth, in the one table or in that of families.
  private static void checkPersons(ChildrenImport.Tables tables, Findings.Collector faults) {
    boolean one = tables.families().columns().isEmpty();
    DataTable table = one ? tables.applicants() : tables.families();
    if (table.findColumn("name").isEmpty() && table.findColumn("child").isEmpty()) {
      String column = one ? "name" : "child";
      faults.add(new RoundFinding.MissingColumn(Place.row(table.file(), 1), column));
    }
    if (table.findColumn("born").isEmpty()
        && tables.applicants().findColumn("birthDate").isEmpty()) {
      faults.add(new RoundFinding.MissingColumn(Place.row(table.file(), 1), "born"));
    }
  }

  private static List<String> needed(DataFile kind) {
    return switch (kind) {
      case SCHOOLS, PAGES -> List.of("programme");
      case SEATS -> List.of("programme", "seats");
      case LOTTERY -> List.of("applicant", "number");
      case CHILDREN, OFFICE -> List.of();
    };
  }

  /// Children, from one file or three.
  Upload readChildren(Visit visit, java.util.random.RandomGenerator random) {
    Findings.Collector faults = Findings.collector();
    ChildrenImport.Tables tables =
        new ChildrenImport.Tables(
            uploaded(visit, "kinderen", "applicants.csv", faults),
            uploaded(visit, "families", "families.csv", faults),
            uploaded(visit, "afstanden", "distances.csv", faults));
    if (!faults.toFindings().hasErrors()) {
      checkPersons(tables, faults);
    }
    if (faults.toFindings().hasErrors()) {
      return children(tables, List.of(), false, faults.toFindings());
    }
    ChildrenImport.Result result = ChildrenImport.of(tables, random);
    faults.addAll(result.findings());
    return children(tables, result.children(), result.drawn(), faults.toFindings());
  }

  private Upload children(
      ChildrenImport.Tables tables, List<Child> read, boolean drawn, Findings faults) {
    return new Upload(
        DataFile.CHILDREN,
        "",
        tables.applicants(),
        read,
        drawn,
        faults,
        faults.hasErrors() ? Findings.none() : new DataReading(files, read).fit());
  }

  private static DataTable uploaded(
      Visit visit, String field, String name, Findings.Collector faults) {
    return visit
        .findFile(field)
        .map(file -> {
          try (InputStream content = file.content()) {
            return CsvTable.read(name, utf8(content.readAllBytes()), faults);
          } catch (IOException broken) {
            throw new UncheckedIOException("an upload broke off", broken);
          }
        })
        .orElse(DataTable.empty(name));
  }

  /// What does not fit together of all there is; nothing where too little is there to tell.
  Findings fit() {
    Findings.Collector aside = Findings.collector();
    Optional<RoundRules> rules = Desk.findRules(files);
    DataTable schools = table("schools.csv", aside);
    DataTable seats = table("seats.csv", aside);
    if (rules.isEmpty() || schools.rows() == 0 || seats.rows() == 0) {
      return Findings.none();
    }
    return RoundCheck.of(rules.get(), schools, seats, children);
  }

  /// Whether all there must be is there, and fits together.
  boolean isSound() {
    Findings.Collector aside = Findings.collector();
    return Desk.findRules(files).isPresent()
        && table("schools.csv", aside).rows() > 0
        && table("seats.csv", aside).rows() > 0
        && !children.isEmpty()
        && !fit().hasErrors();
  }

  /// A table of the office; without columns where it is not there.
  DataTable table(String name, Findings.Collector findings) {
    String text = files.getOrDefault(name, "");
    return text.isBlank()
        ? DataTable.empty(name)
        : CsvTable.read(name, text.getBytes(StandardCharsets.UTF_8), findings);
  }

  /// Columns of children that the rules look at.
  List<String> columnsOfRules() {
    List<String> columns = new ArrayList<>();
    DataReading nobody = new DataReading(files, List.of());
    for (var finding : nobody.fit().kept()) {
      if (finding instanceof RoundFinding.UnknownColumn(_, String column, String file)
          && file.equals("applicants.csv")
          && !columns.contains(column)) {
        columns.add(column);
      }
    }
    Desk.findRules(files)
        .flatMap(rules -> rules.lists().shared())
        .filter(column -> !columns.contains(column))
        .ifPresent(columns::add);
    return columns;
  }
}
