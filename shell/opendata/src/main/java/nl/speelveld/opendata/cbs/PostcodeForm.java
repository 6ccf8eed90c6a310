package nl.speelveld.opendata.cbs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.reading.Header;
import nl.speelveld.opendata.reading.ReadFinding;
import nl.speelveld.opendata.reading.Reading;
import nl.speelveld.opendata.reading.Row;
import nl.speelveld.opendata.reading.RowSink;
import nl.speelveld.opendata.reading.SheetForm;
import nl.speelveld.opendata.tables.Area;
import nl.speelveld.opendata.tables.AreaRow;
import nl.speelveld.opendata.tables.AreaTable;
import nl.speelveld.opendata.tables.Column;
import nl.speelveld.opendata.tables.Figure;
import nl.speelveld.opendata.tables.FreeTable;
import nl.speelveld.opendata.tables.Measure;
import nl.speelveld.opendata.tables.Table;
import nl.speelveld.opendata.tables.TextColumn;

/// Residents per postcode: by age and sex, or with place, municipality and province.
///
/// Postcodes of two and three digits are the sums of the longer ones, and stand under their own
/// kind of area. Figures are rounded to five by CBS.
final class PostcodeForm implements SheetForm {
  private final boolean byAge;

  /// Residents by age and sex.
  static PostcodeForm residents() {
    return new PostcodeForm(true);
  }

  /// Places.
  static PostcodeForm places() {
    return new PostcodeForm(false);
  }

  private PostcodeForm(boolean byAge) {
    this.byAge = byAge;
  }

  @Override
  public FileKind kind() {
    return byAge ? FileKind.POSTCODE_RESIDENTS : FileKind.POSTCODE_PLACES;
  }

  @Override
  public boolean fits(Header header) {
    return header.has("POSTCODE", "INWONERS", "INWONERS_MAN", "INWONERS_VROUW")
        && (byAge ? header.has("LEEFTIJD") : header.has("PLAATS", "GEMEENTE", "PROVINCIE"));
  }

  @Override
  public RowSink open(Header header, Reading reading) {
    return new Sink(header, reading);
  }

  private static final class Sink implements RowSink {
    private static final List<String> COUNTS =
        List.of("INWONERS", "INWONERS_MAN", "INWONERS_VROUW");
    private static final List<String> TEXTS = List.of("PROVINCIE", "NUTS3", "GGDREGIO");

    private final int postcode;
    private final int age;
    private final int place;
    private final int municipality;
    private final int[] counts;
    private final OptionalInt year;
    private final AreaTable.Builder areas = new AreaTable.Builder();
    private final List<TextColumn.Builder> places = new ArrayList<>();
    private final int[] texts;

    Sink(Header header, Reading reading) {
      postcode = header.find("POSTCODE");
      age = header.find("LEEFTIJD");
      place = header.find("PLAATS");
      municipality = header.find("GEMEENTE");
      counts = COUNTS.stream().mapToInt(header::find).toArray();
      texts = TEXTS.stream().mapToInt(header::find).toArray();
      year = reading.momentIn(header.titleText()).year();
      for (String name :
          List.of("postcode", "place", "municipality", "province", "nuts3", "ggd_region")) {
        places.add(new TextColumn.Builder(name));
      }
    }

    @Override
    public void take(Row row) {
      String code = row.text(postcode);
      if (!code.matches("[1-9]\\d{1,3}")) {
        row.putAside(new ReadFinding.NotACode(row.place(postcode), code));
      }
      Area area = new Area("pc" + code.length(), code, row.text(place), row.text(municipality));
      String suffix = age < 0 ? "" : "/" + row.text(age);
      List<Figure> values = new ArrayList<>();
      for (int column : counts) {
        values.add(row.figure(column));
      }
      if (row.isUnderstood()) {
        for (int at = 0; at < values.size(); at++) {
          String id = COUNTS.get(at).toLowerCase(Locale.ROOT).replace('_', '/') + suffix;
          areas.add(new AreaRow(area, year, new Measure(id, "x1"), values.get(at)));
        }
        if (age < 0) {
          addPlace(row, area);
        }
      }
    }

    private void addPlace(Row row, Area area) {
      places.get(0).add(area.code());
      places.get(1).add(area.name());
      places.get(2).add(area.municipality());
      for (int at = 0; at < texts.length; at++) {
        places.get(3 + at).add(row.text(texts[at]));
      }
    }

    @Override
    public List<Table> tables() {
      if (age >= 0) {
        return List.of(areas.build());
      }
      List<Column> columns = new ArrayList<>();
      places.forEach(place -> columns.add(place.build()));
      return List.of(areas.build(), new FreeTable("postcode_places", columns));
    }
  }
}
