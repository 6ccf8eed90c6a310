package nl.speelveld.opendata.duo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/// Secondary school pupils per location by type of education, programme, grade and sex.
///
/// Feature `vo-type`; the category is the type of education as DUO names it (`Brugjaar 1-2`, `HAVO
/// lj 4-5`); the detail is sector, department, element code and programme, which tells bridge
/// classes apart. The file holds no date.
final class VoTypeForm implements SheetForm {
  private static final Pattern COUNT = Pattern.compile("LEER_OF_VERBLIJFSJAAR_(\\d)_(MAN|VROUW)");
  private static final String TYPE = "ONDERWIJSTYPE_VO_EN_LEER_OF_VERBLIJFSJAAR";

  @Override
  public FileKind kind() {
    return FileKind.DUO_VO_TYPE;
  }

  @Override
  public boolean fits(Header header) {
    return SchoolColumns.areIn(header)
        && header.has(TYPE, "ELEMENTCODE")
        && header.spelled().stream().anyMatch(name -> COUNT.matcher(name).matches());
  }

  @Override
  public RowSink open(Header header, Reading reading) {
    return new Sink(header, reading);
  }

  private record Part(int column, String sex, String stage) {}

  private static final class Sink implements RowSink {
    private final SchoolColumns columns;
    private final Moment moment;
    private final int type;
    private final List<Integer> details;
    private final List<Part> parts = new ArrayList<>();
    private final SchoolColumns.Once schools = new SchoolColumns.Once();
    private final PupilCounts pupils = new PupilCounts();

    Sink(Header header, Reading reading) {
      columns = new SchoolColumns(header);
      moment = reading.momentIn(header.titleText());
      type = header.find(TYPE);
      details =
          List.of(
              header.find("VMBO_SECTOR"),
              header.find("AFDELING"),
              header.find("ELEMENTCODE"),
              header.find("OPLEIDINGSNAAM"));
      for (int column = 0; column < header.width(); column++) {
        Matcher count = COUNT.matcher(header.spelled(column));
        if (count.matches()) {
          String stage = Stage.grade(Integer.parseInt(count.group(1)));
          parts.add(new Part(column, count.group(2).toLowerCase(Locale.ROOT), stage));
        }
      }
    }

    @Override
    public void take(Row row) {
      SchoolRow school = columns.school(row, "vo", moment);
      String category = row.text(type);
      String detail = detail(row);
      List<Heads> counts = parts.stream().map(part -> row.heads(part.column)).toList();
      if (row.isUnderstood()) {
        schools.add(school);
        add(new PupilCounts.Of(school.location(), "vo", moment), category, detail, counts);
      }
    }

    private String detail(Row row) {
      StringBuilder text = new StringBuilder();
      for (int column : details) {
        String part = row.text(column);
        if (!part.isEmpty() && !part.equals("N.v.t.")) {
          text.append(text.isEmpty() ? "" : " | ").append(part);
        }
      }
      return text.toString();
    }

    private void add(PupilCounts.Of school, String category, String detail, List<Heads> counts) {
      if (AgeColumns.areAllZero(counts)) {
        pupils.add(school, new PupilGroup("vo-type", category, "", Stage.ALL, detail), Heads.of(0));
      }
      for (int at = 0; at < counts.size(); at++) {
        Part part = parts.get(at);
        pupils.addUnlessZero(
            school,
            new PupilGroup("vo-type", category, part.sex, part.stage, detail),
            counts.get(at));
      }
    }

    @Override
    public List<Table> tables() {
      return List.of(schools.build(), pupils.build());
    }
  }
}
