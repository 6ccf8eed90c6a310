package nl.speelveld.opendata.duo;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.reading.Header;
import nl.speelveld.opendata.reading.Reading;
import nl.speelveld.opendata.reading.Row;
import nl.speelveld.opendata.reading.RowSink;
import nl.speelveld.opendata.reading.SheetForm;
import nl.speelveld.opendata.tables.Heads;
import nl.speelveld.opendata.tables.Moment;
import nl.speelveld.opendata.tables.PupilGroup;
import nl.speelveld.opendata.tables.SchoolRow;
import nl.speelveld.opendata.tables.Stage;
import nl.speelveld.opendata.tables.Table;

/// Secondary school pupils by type of education over several years (`01voins`): a row per year,
/// type, sector, department and grade.
///
/// As [VoTypeForm], without sex and programme; `SCHOOLJAAR` is the year of 1 October. Pupils whom
/// the school sends to adult education say so in the detail. A count of 4 is one to four, see
/// [SmallCounts].
final class VoTypeByYearForm implements SheetForm {
  private static final String TYPE = "ONDERWIJSTYPE_VO_EN_LEER_OF_VERBLIJFSJAAR";

  @Override
  public FileKind kind() {
    return FileKind.DUO_VO_TYPE;
  }

  @Override
  public boolean fits(Header header) {
    return SchoolColumns.areIn(header)
        && header.has("SCHOOLJAAR", TYPE, "LEERJAAR", "AANTAL_LEERLINGEN");
  }

  @Override
  public RowSink open(Header header, Reading reading) {
    return new Sink(header, reading);
  }

  private static final class Sink implements RowSink {
    private final Reading reading;
    private final SchoolColumns columns;
    private final int date;
    private final int type;
    private final int grade;
    private final int count;
    private final int[] details;
    private final SchoolColumns.Once schools = new SchoolColumns.Once();
    private final PupilCounts pupils = new PupilCounts();

    Sink(Header header, Reading reading) {
      this.reading = reading;
      columns = new SchoolColumns(header);
      date = header.find("SCHOOLJAAR");
      type = header.find(TYPE);
      grade = header.find("LEERJAAR");
      count = header.find("AANTAL_LEERLINGEN");
      details =
          new int[] {
            header.find("VMBO_SECTOR"), header.find("AFDELING"), header.find("INDICATIE_VO_VAVO")
          };
    }

    @Override
    public void take(Row row) {
      Moment moment = row.moment(date);
      SchoolRow school = columns.school(row, "vo", moment);
      PupilGroup group =
          new PupilGroup("vo-type", row.text(type), "", Stage.grade(row.whole(grade)), detail(row));
      Heads heads = SmallCounts.read(row, count, reading);
      if (row.isUnderstood()) {
        schools.add(school);
        pupils.add(new PupilCounts.Of(school.location(), "vo", moment), group, heads);
      }
    }

    private String detail(Row row) {
      return IntStream.of(details)
          .mapToObj(row::text)
          .filter(text -> !text.isEmpty() && !text.equals("N.v.t.") && !text.equals("VO regulier"))
          .collect(Collectors.joining(" | "));
    }

    @Override
    public List<Table> tables() {
      return List.of(schools.build(), pupils.build());
    }
  }
}
