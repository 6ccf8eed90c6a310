package nl.speelveld.opendata.local;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.opendata.reading.Codes;
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
import nl.speelveld.opendata.tables.PupilRow;
import nl.speelveld.opendata.tables.PupilTable;
import nl.speelveld.opendata.tables.Stage;
import nl.speelveld.opendata.tables.Table;

/// Counts that a municipality made itself: `jaar;vestigingscode;kenmerk;categorie;aantal`.
///
/// `jaar` is a year or a date, `vestigingscode` BRIN and location (`16AH00`), `kenmerk` one of
/// `inkomen`, `opleiding`, `herkomst`, `doelgroep`; categories stand in the order in which they are
/// to be shown, low first. Counts of 1 to 4 may be masked (`<5`). A row about a school, date,
/// feature and category that an earlier row counts is put aside: added up they would be pupils who
/// do not exist.
final class MunicipalCountsForm implements SheetForm {
  @Override
  public FileKind kind() {
    return FileKind.MUNICIPAL_COUNTS;
  }

  @Override
  public boolean fits(Header header) {
    return header.has("JAAR", "VESTIGINGSCODE", "KENMERK", "CATEGORIE", "AANTAL");
  }

  @Override
  public RowSink open(Header header, Reading reading) {
    return new Sink(header);
  }

  private static final class Sink implements RowSink {
    private final Header header;
    private final Map<Counted, Long> rowOf = new HashMap<>();
    private final PupilTable.Builder pupils = new PupilTable.Builder();

    Sink(Header header) {
      this.header = header;
    }

    @Override
    public void take(Row row) {
      int key = header.find("VESTIGINGSCODE");
      Moment moment = row.moment(header.find("JAAR"));
      Optional<String> location = Codes.findLocation("", row.text(key));
      if (location.isEmpty()) {
        row.putAside(new ReadFinding.NotACode(row.place(key), row.text(key)));
      }
      String feature = feature(row, header.find("KENMERK"));
      String category = row.text(header.find("CATEGORIE"));
      Heads count = row.heads(header.find("AANTAL"));
      if (row.isUnderstood()) {
        refuseTwice(row, new Counted(dateOf(moment), location.orElse(""), feature, category));
      }
      if (row.isUnderstood()) {
        pupils.add(
            new PupilRow(
                location.orElse(""),
                "bo",
                moment,
                PupilGroup.of(feature, category, Stage.ALL),
                count));
      }
    }

    /// What one row of the file counts; no two rows may count the same.
    private record Counted(String date, String school, String feature, String category) {}

    // why: the import reads a year alone as its first of October, so the two are one counting
    private static String dateOf(Moment moment) {
      return moment.date().isEmpty() ? moment.text() + "-10-01" : moment.date();
    }

    private void refuseTwice(Row row, Counted counted) {
      Long first = rowOf.putIfAbsent(counted, row.number());
      if (first != null) {
        row.putAside(
            new ReadFinding.CountedTwice(row.place(-1), counted.school, counted.category, first));
      }
    }

    private static String feature(Row row, int column) {
      String text = row.text(column).toLowerCase(Locale.ROOT);
      return switch (text) {
        case "inkomen" -> "income";
        case "opleiding" -> "education";
        case "herkomst" -> "origin";
        case "doelgroep" -> "target-group";
        default -> {
          row.putAside(new ReadFinding.UnknownValue(row.place(column), text));
          yield "";
        }
      };
    }

    @Override
    public List<Table> tables() {
      return List.of(pupils.build());
    }
  }
}
