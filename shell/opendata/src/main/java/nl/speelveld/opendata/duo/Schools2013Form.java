package nl.speelveld.opendata.duo;

import java.util.List;
import nl.speelveld.opendata.geo.CoordinateSystem;
import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.reading.Header;
import nl.speelveld.opendata.reading.ReadFinding;
import nl.speelveld.opendata.reading.Reading;
import nl.speelveld.opendata.reading.Row;
import nl.speelveld.opendata.reading.RowSink;
import nl.speelveld.opendata.reading.SheetForm;
import nl.speelveld.opendata.tables.Figure;
import nl.speelveld.opendata.tables.Heads;
import nl.speelveld.opendata.tables.Moment;
import nl.speelveld.opendata.tables.Position;
import nl.speelveld.opendata.tables.PupilGroup;
import nl.speelveld.opendata.tables.SchoolRow;
import nl.speelveld.opendata.tables.Stage;
import nl.speelveld.opendata.tables.Table;

/// Schools of January 2013 with RD coordinates and pupils by age (primary) or grade (secondary).
///
/// A row whose counts are all empty is kept as a school without pupils.
final class Schools2013Form implements SheetForm {
  @Override
  public FileKind kind() {
    return FileKind.SCHOOLS_2013;
  }

  @Override
  public boolean fits(Header header) {
    return SchoolColumns.areIn(header)
        && header.has("XCOORD", "YCOORD", "LEERLINGEN", "VESTIGINGSNAAM");
  }

  @Override
  public RowSink open(Header header, Reading reading) {
    return new Sink(header, reading);
  }

  private static final class Sink implements RowSink {
    private final Reading reading;
    private final SchoolColumns columns;
    private final AgeColumns ages;
    private final Moment moment;
    private final String kind;
    private final int x;
    private final int y;
    private final int total;
    private final SchoolColumns.Once schools = new SchoolColumns.Once();
    private final PupilCounts pupils = new PupilCounts();
    private long withoutCounts;

    Sink(Header header, Reading reading) {
      this.reading = reading;
      columns = new SchoolColumns(header);
      ages = new AgeColumns(header);
      moment = reading.momentIn(header.titleText());
      kind = header.has("JAAR_1") ? "vo" : "bo";
      x = header.find("XCOORD");
      y = header.find("YCOORD");
      total = header.find("LEERLINGEN");
    }

    @Override
    public void take(Row row) {
      SchoolRow school =
          new SchoolRow(
              columns.location(row),
              kind,
              moment.year(),
              columns.profile(row),
              columns.address(row),
              position(row));
      boolean counted = !row.text(total).isEmpty();
      List<Heads> counts = counted ? ages.read(row) : List.of();
      if (row.isUnderstood()) {
        schools.add(school);
        withoutCounts += counted ? 0 : 1;
        if (counted) {
          var of = new PupilCounts.Of(school.location(), kind, moment);
          pupils.addByAge(of, PupilGroup.of("all", "all", Stage.ALL), ages, counts);
        }
      }
    }

    private Position position(Row row) {
      Figure rdX = row.figure(x);
      Figure rdY = row.figure(y);
      if (rdX.number().isEmpty() || rdY.number().isEmpty()) {
        return Position.NONE;
      }
      double east = rdX.number().getAsDouble();
      double north = rdY.number().getAsDouble();
      if (!CoordinateSystem.RD.holds(east, north)) {
        row.putAside(new ReadFinding.BadGeometry(row.place(x), "(" + east + ", " + north + ")"));
        return Position.NONE;
      }
      return CoordinateSystem.RD.positionOf(east, north);
    }

    @Override
    public List<Table> tables() {
      if (withoutCounts > 0) {
        reading.find(new ReadFinding.CountsEmpty(reading.place(), withoutCounts));
      }
      return List.of(schools.build(), pupils.build());
    }
  }
}
