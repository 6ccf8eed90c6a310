package nl.speelveld.opendata.duo;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/// The long form of the CKAN files (`brin6_….csv`): `INSTELLINGSCODE`, `VESTIGINGSCODE`, `TYPE_PO`,
/// `PEILJAAR`, one column with what divides the pupils, `AANTAL_LEERLINGEN`. The mask is -1.
///
/// `LEEFTIJD` and `LEERJAAR` give all pupils by age and grade, `GESLACHT` by sex,
/// `REFERENTIENIVEAU` a feature per subject with the test in the detail. `ADVIES` (1 to 12),
/// `NOAT`, `CUMI`, `NNCA` and `GEWICHT` are codes whose meaning is not in the file, and what others
/// make of the codes of advice contradicts itself (HAVO/VWO is 10 to some and 11 to others): they
/// are kept as they stand, under a feature named after the column (`advies-code`).
///
/// Not read: `brin6_totaal` and `brin6_zittenblijvers`, which have one header and count all pupils
/// or those who repeat a year.
final class ByFeatureForm implements SheetForm {
  private static final String[] DIVIDED_BY = {
    "ADVIES",
    "NOAT",
    "CUMI",
    "NNCA",
    "GEWICHT",
    "GESLACHT",
    "LEEFTIJD",
    "LEERJAAR",
    "REFERENTIENIVEAU"
  };
  private static final Pattern LEVEL =
      Pattern.compile("(?:TAAL_)?(REKENEN|LV|TV)_(LAGER_1F|1F|1S|2F)");

  @Override
  public FileKind kind() {
    return FileKind.DUO_BY_FEATURE;
  }

  @Override
  public boolean fits(Header header) {
    return SchoolColumns.areIn(header)
        && header.has("TYPE_PO", "PEILJAAR", "AANTAL_LEERLINGEN")
        && header.find(DIVIDED_BY) >= 0
        && !header.has("GEMIDDELDE_UITSLAG"); // mean scores, not pupils by grade
  }

  @Override
  public RowSink open(Header header, Reading reading) {
    return new Sink(header);
  }

  private static final class Sink implements RowSink {
    private final SchoolColumns columns;
    private final int date;
    private final int divided;
    private final int test;
    private final int count;
    private final String by;
    private final SchoolColumns.Once schools = new SchoolColumns.Once();
    private final PupilCounts pupils = new PupilCounts();

    Sink(Header header) {
      columns = new SchoolColumns(header);
      date = header.find("PEILJAAR");
      divided = header.find(DIVIDED_BY);
      test = header.find("DOORSTROOMTOETS_PO", "EINDTOETS_PO");
      count = header.find("AANTAL_LEERLINGEN");
      by = header.spelled(divided);
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
      return switch (by) {
        case "LEEFTIJD" -> PupilGroup.of("all", "all", Stage.age(row.whole(divided)));
        case "LEERJAAR" -> PupilGroup.of("all", "all", Stage.grade(row.whole(divided)));
        case "GESLACHT" -> new PupilGroup("all", "all", sex(row), Stage.ALL, "");
        case "REFERENTIENIVEAU" -> level(row);
        default -> code(row);
      };
    }

    private String sex(Row row) {
      return switch (row.text(divided)) {
        case "M" -> "man";
        case "V" -> "vrouw";
        case "O" -> "onbekend";
        default -> {
          row.putAside(new ReadFinding.UnknownValue(row.place(divided), row.text(divided)));
          yield "";
        }
      };
    }

    private PupilGroup level(Row row) {
      Matcher level = LEVEL.matcher(row.text(divided));
      if (!level.matches()) {
        row.putAside(new ReadFinding.UnknownValue(row.place(divided), row.text(divided)));
        return PupilGroup.of("", "", Stage.ALL);
      }
      String subject = level.group(1).toLowerCase(Locale.ROOT);
      String reached = level.group(2).replace("_", "");
      return new PupilGroup("reference-level-" + subject, reached, "", Stage.ALL, row.text(test));
    }

    private PupilGroup code(Row row) {
      String code = row.text(divided);
      if (code.isEmpty()) {
        row.putAside(new ReadFinding.UnknownValue(row.place(divided), code));
      }
      return PupilGroup.of(by.toLowerCase(Locale.ROOT) + "-code", code, Stage.ALL);
    }

    @Override
    public List<Table> tables() {
      return List.of(schools.build(), pupils.build());
    }
  }
}
