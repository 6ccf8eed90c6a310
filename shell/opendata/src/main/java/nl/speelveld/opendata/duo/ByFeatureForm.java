package nl.speelveld.opendata.duo;

import java.util.List;
import java.util.Locale;
import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.reading.Header;
import nl.speelveld.opendata.reading.ReadFinding;
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

/// The long form of the CKAN files: `INSTELLINGSCODE`, `VESTIGINGSCODE`, `TYPE_PO`, `PEILJAAR`, one
/// column with a code of the feature (`ADVIES`, `NOAT`, `CUMI`, `GEWICHT`), `AANTAL_LEERLINGEN`.
///
/// Codes of advice 1 to 11 are the eleven levels from VSO to VWO. Other codes are kept as the file
/// has them, under a feature named after the column (`noat-code`): what they mean is not in the
/// file. The mask is -1.
final class ByFeatureForm implements SheetForm {
  private static final String[] FEATURES = {"ADVIES", "NOAT", "CUMI", "NNCA", "GEWICHT"};

  @Override
  public FileKind kind() {
    return FileKind.DUO_BY_FEATURE;
  }

  @Override
  public boolean fits(Header header) {
    return SchoolColumns.nameASchool(header)
        && header.has("PEILJAAR", "AANTAL_LEERLINGEN")
        && header.find(FEATURES) >= 0;
  }

  @Override
  public RowSink open(Header header, Reading reading) {
    return new Sink(header);
  }

  private static final class Sink implements RowSink {
    private final SchoolColumns columns;
    private final int date;
    private final int feature;
    private final int count;
    private final String name;
    private final SchoolColumns.Once schools = new SchoolColumns.Once();
    private final PupilCounts pupils = new PupilCounts();

    Sink(Header header) {
      columns = new SchoolColumns(header);
      date = header.find("PEILJAAR");
      feature = header.find(FEATURES);
      count = header.find("AANTAL_LEERLINGEN");
      name = header.spelled(feature);
    }

    @Override
    public void take(Row row) {
      Moment moment = row.moment(date);
      String kind = columns.kind(row, "po");
      SchoolRow school = columns.school(row, kind, moment);
      Heads heads = row.heads(count);
      PupilGroup group = group(row);
      if (row.isUnderstood()) {
        schools.add(school);
        pupils.add(new PupilCounts.Of(school.location(), kind, moment), group, heads);
      }
    }

    private PupilGroup group(Row row) {
      if (!name.equals("ADVIES")) {
        String code = row.text(feature);
        if (code.isEmpty()) {
          row.putAside(new ReadFinding.UnknownValue(row.place(feature), code));
        }
        return PupilGroup.of(name.toLowerCase(Locale.ROOT) + "-code", code, Stage.ALL);
      }
      int code = row.whole(feature);
      boolean known = code >= 1 && code <= CategoryColumns.ADVICE.size();
      if (!known) {
        row.putAside(new ReadFinding.UnknownValue(row.place(feature), row.text(feature)));
      }
      return PupilGroup.of("advice", known ? CategoryColumns.ADVICE.get(code - 1) : "", Stage.ALL);
    }

    @Override
    public List<Table> tables() {
      return List.of(schools.build(), pupils.build());
    }
  }
}
