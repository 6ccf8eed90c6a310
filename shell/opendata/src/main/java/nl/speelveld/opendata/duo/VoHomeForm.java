package nl.speelveld.opendata.duo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.speelveld.opendata.reading.Codes;
import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.reading.Header;
import nl.speelveld.opendata.reading.ReadFinding;
import nl.speelveld.opendata.reading.Reading;
import nl.speelveld.opendata.reading.Row;
import nl.speelveld.opendata.reading.RowSink;
import nl.speelveld.opendata.reading.SheetForm;
import nl.speelveld.opendata.tables.FlowRow;
import nl.speelveld.opendata.tables.FlowTable;
import nl.speelveld.opendata.tables.Heads;
import nl.speelveld.opendata.tables.Home;
import nl.speelveld.opendata.tables.Moment;
import nl.speelveld.opendata.tables.SchoolRow;
import nl.speelveld.opendata.tables.Stage;
import nl.speelveld.opendata.tables.Table;

/// Secondary school pupils by the postcode and municipality where they live: `02voins` with a row
/// per grade and the year in `JAAR`, the yearly files with a column per grade and the year in their
/// name.
///
/// A postcode that is none (10, 20, 30: unknown or abroad) is kept as the code that it is, with the
/// name that stands for the municipality. Of `02voins` a count of 4 is one to four, see
/// [SmallCounts]. A file without postcodes gives the municipality alone; one without locations the
/// BRIN as location.
final class VoHomeForm implements SheetForm {
  private static final Pattern GRADE = Pattern.compile("LEER_OF_VERBLIJFSJAAR_(\\d)");
  private static final String COUNT = "AANTAL_LEERLINGEN";

  @Override
  public FileKind kind() {
    return FileKind.DUO_VO_HOME;
  }

  @Override
  public boolean fits(Header header) {
    return SchoolColumns.nameASchool(header)
        && header.find("TYPE_PO", "SOORT_PO") < 0
        && (homeMunicipality(header, true) >= 0 || homeMunicipality(header, false) >= 0)
        && (header.has(COUNT) || !grades(header).isEmpty());
  }

  @Override
  public RowSink open(Header header, Reading reading) {
    return new Sink(header, reading);
  }

  /// The column of the home municipality, by number or by name: `GEMEENTENUMMER LEERLING`,
  /// `GEMEENTENAAM_DEELNEMER`, …
  private static int homeMunicipality(Header header, boolean byNumber) {
    for (int column = 0; column < header.width(); column++) {
      String name = header.spelled(column);
      boolean home =
          name.contains("DEELNEMER") || name.contains("LEERLING") || name.contains("WOON");
      boolean number = name.contains("NUMMER") || name.contains("CODE");
      if (home && name.contains("GEMEENTE") && number == byNumber) {
        return column;
      }
    }
    return -1;
  }

  private record Grade(int column, String stage) {}

  private static List<Grade> grades(Header header) {
    List<Grade> grades = new ArrayList<>();
    for (int column = 0; column < header.width(); column++) {
      Matcher grade = GRADE.matcher(header.spelled(column));
      if (grade.matches()) {
        grades.add(new Grade(column, Stage.grade(Integer.parseInt(grade.group(1)))));
      }
    }
    return grades;
  }

  private static final class Sink implements RowSink {
    private final Reading reading;
    private final SchoolColumns columns;
    private final List<Grade> grades;
    private final Moment momentOfFile;
    private final int date;
    private final int postcode;
    private final int number;
    private final int name;
    private final int grade;
    private final int type;
    private final int count;
    private final SchoolColumns.Once schools = new SchoolColumns.Once();
    private final FlowTable.Builder flows = new FlowTable.Builder();
    private long unknownHomes;

    Sink(Header header, Reading reading) {
      this.reading = reading;
      columns = new SchoolColumns(header);
      grades = grades(header);
      date = header.find("JAAR", "PEILJAAR", "PEILDATUM", "SCHOOLJAAR");
      momentOfFile = date < 0 ? reading.momentIn(header.titleText()) : Moment.UNKNOWN;
      postcode = header.find("POSTCODE_LEERLING", "POSTCODE_DEELNEMER", "POSTCODE4_DEELNEMER");
      number = homeMunicipality(header, true);
      name = homeMunicipality(header, false);
      grade = header.find("LEER_OF_VERBLIJFSJAAR", "LEERJAAR");
      type = header.find("ONDERWIJSTYPE", "ONDERWIJSTYPE_VO", "ONDERWIJSNIVEAU", "TYPE_VO");
      count = header.find(COUNT);
    }

    @Override
    public void take(Row row) {
      Moment moment = date < 0 ? momentOfFile : row.moment(date);
      SchoolRow school = columns.school(row, "vo", moment);
      Home home = home(row);
      String detail = row.text(type);
      List<FlowRow> found = new ArrayList<>();
      if (count >= 0) {
        String stage = grade < 0 ? Stage.ALL : Stage.grade(row.whole(grade));
        found.add(flow(school, moment, home, stage, detail, SmallCounts.read(row, count, reading)));
      }
      for (Grade of : grades) {
        found.add(flow(school, moment, home, of.stage, detail, row.heads(of.column)));
      }
      if (row.isUnderstood()) {
        schools.add(school);
        found.stream().filter(flow -> !flow.count().isZero()).forEach(this::add);
      }
    }

    private static FlowRow flow(
        SchoolRow school, Moment moment, Home home, String stage, String detail, Heads heads) {
      return new FlowRow(school.location(), "vo", moment, home, stage, detail, heads);
    }

    private void add(FlowRow flow) {
      flows.add(flow);
      boolean unknown = postcode >= 0 && flow.home().postcode().isEmpty();
      unknownHomes += unknown ? flow.count().low() : 0;
    }

    private Home home(Row row) {
      String text = row.text(postcode);
      Optional<String> code = Codes.findPostcode4(text);
      if (postcode >= 0 && code.isEmpty()) {
        if (text.isEmpty() || !text.chars().allMatch(Character::isDigit)) {
          row.putAside(new ReadFinding.NotACode(row.place(postcode), text));
        }
        return new Home("", text, row.text(name));
      }
      return new Home(code.orElse(""), "", municipality(row));
    }

    private String municipality(Row row) {
      String text = row.text(number);
      String municipality = Codes.findMunicipality(text).orElse(row.text(name));
      if (municipality.isEmpty()) {
        row.putAside(new ReadFinding.NotACode(row.place(Math.max(number, name)), text));
      }
      return municipality;
    }

    @Override
    public List<Table> tables() {
      if (unknownHomes > 0) {
        reading.find(new ReadFinding.HomeUnknown(reading.place(), unknownHomes));
      }
      return List.of(schools.build(), flows.build());
    }
  }
}
