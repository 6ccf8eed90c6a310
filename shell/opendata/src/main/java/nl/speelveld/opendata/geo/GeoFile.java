package nl.speelveld.opendata.geo;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.opendata.reading.AsideRow;
import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.reading.Header;
import nl.speelveld.opendata.reading.ReadFinding;
import nl.speelveld.opendata.reading.ReadResult;
import nl.speelveld.opendata.reading.Reading;
import nl.speelveld.opendata.reading.Row;
import nl.speelveld.opendata.reading.RowAccount;
import nl.speelveld.opendata.tables.SchoolTable;
import nl.speelveld.opendata.tables.ShapeTable;
import nl.speelveld.opendata.tables.Table;
import nl.speelveld.opendata.tables.TextColumn;
import nl.speelveld.table.finding.Place;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// Reads a GeoJSON FeatureCollection, one feature at a time.
///
/// The coordinate system is that of the member `crs`; where there is none, or where the coordinates
/// cannot be of that system, it is told from the range of the first point, and said in a finding. A
/// row of the account is a feature, counted from 1. Cost: two passes over the text, since members
/// may stand behind the features.
public final class GeoFile {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<GeoForm> FORMS =
      List.of(
          new SchoolPointsForm(),
          TargetGroupForm.ofSchools(),
          TargetGroupForm.ofAreas(),
          new SeatsForm(),
          new AreaShapesForm());

  /// Reads the bytes of a file.
  public ReadResult read(String file, byte[] bytes) {
    Reading reading = new Reading(file);
    Walk walk = new Walk(reading);
    try {
      Members members = Members.of(MAPPER, bytes);
      walk.start(members);
      try (JsonParser json = MAPPER.createParser(bytes)) {
        walk.features(json);
      }
    } catch (IOException broken) {
      reading.find(new ReadFinding.Unreadable(reading.place(), "geojson"));
    }
    return walk.toResult();
  }

  /// The reading of the features of one file.
  private static final class Walk {
    private final Reading reading;
    private final List<AsideRow> aside = new ArrayList<>();
    private final Map<String, Integer> timesOfCode = new LinkedHashMap<>();
    private Members members = new Members("", "");
    private Optional<CoordinateSystem> system = Optional.empty();
    private Header names = Header.of(List.of(), List.of(), "");
    private Optional<GeoForm> form = Optional.empty();
    private Optional<GeoSink> sink = Optional.empty();
    private Row row;
    private long columns;
    private long features;
    private long understood;

    Walk(Reading reading) {
      this.reading = reading;
      this.row = new Row(reading, names);
    }

    void start(Members found) {
      members = found;
      system = CoordinateSystem.findByName(members.system());
    }

    // ends: each round reads on in the file
    void features(JsonParser json) throws IOException {
      if (!Members.moveTo(json, "features")) {
        return;
      }
      while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
        JsonNode feature = MAPPER.readTree(json);
        features++;
        take(feature);
      }
    }

    private void take(JsonNode feature) {
      JsonNode properties = feature.path("properties");
      if (features == 1) {
        recognise(properties, feature.path("geometry"));
      }
      if (sink.isEmpty()) {
        return;
      }
      List<String> fields = new ArrayList<>(names.width());
      for (int column = 0; column < names.width(); column++) {
        JsonNode value = properties.path(names.name(column));
        fields.add(value.isNull() || value.isMissingNode() ? "" : value.asText());
      }
      row.moveTo(features, fields);
      Optional<Shape> shape = shape(feature.path("geometry"));
      shape.ifPresent(found -> sink.get().take(row, found));
      if (row.isUnderstood()) {
        understood++;
      } else {
        aside.add(new AsideRow("", features, fields, row.reason()));
      }
    }

    private void recognise(JsonNode properties, JsonNode geometry) {
      List<String> found = new ArrayList<>();
      properties.fieldNames().forEachRemaining(found::add);
      columns = found.size();
      names = Header.of(found, List.of(), "");
      row = new Row(reading, names);
      boolean point = geometry.path("type").asText("").equals("Point");
      form = FORMS.stream().filter(each -> each.fits(names)).findFirst();
      if (point && (form.isEmpty() || form.get() instanceof AreaShapesForm)) {
        form = Optional.of(new BarePointsForm()).filter(each -> each.fits(names)).map(each -> each);
      }
      sink = form.map(each -> each.open(names, reading.momentIn(members.name()).year()));
    }

    private Optional<Shape> shape(JsonNode node) {
      try {
        Geometry geometry = GeometryReader.read(node);
        if (geometry.isEmpty()) {
          return emptyShape(geometry);
        }
        Coordinate first = geometry.getCoordinate();
        Optional<CoordinateSystem> found =
            systemOf(first.x, first.y).filter(each -> holds(each, geometry.getEnvelopeInternal()));
        if (found.isEmpty()) {
          bad("(" + first.x + ", " + first.y + ")");
        }
        return found.map(each -> new Shape(geometry, each));
      } catch (IllegalArgumentException notAGeometry) {
        bad("geometry");
        return Optional.empty();
      }
    }

    // one wild corner would send the whole outline round the world
    private static boolean holds(CoordinateSystem system, Envelope box) {
      return system.holds(box.getMinX(), box.getMinY())
          && system.holds(box.getMaxX(), box.getMaxY());
    }

    // an area may be there without an outline, a point may not
    private Optional<Shape> emptyShape(Geometry geometry) {
      Place place = new Place(reading.file(), features, "geometry");
      if (form.orElseThrow() instanceof AreaShapesForm) {
        reading.find(new ReadFinding.OutlineMissing(place, String.join(", ", row.fields())));
        return Optional.of(new Shape(geometry, CoordinateSystem.WGS84));
      }
      bad("geometry");
      return Optional.empty();
    }

    private void bad(String problem) {
      row.putAside(
          new ReadFinding.BadGeometry(new Place(reading.file(), features, "geometry"), problem));
    }

    // the system of the file where it can be, else told from this point, once for all features
    private Optional<CoordinateSystem> systemOf(double x, double y) {
      if (system.isPresent() && system.get().holds(x, y)) {
        return system;
      }
      Optional<CoordinateSystem> byRange = CoordinateSystem.findByRange(x, y);
      if (byRange.isPresent() && understood == 0) {
        boolean plain = system.isEmpty() && byRange.get() == CoordinateSystem.WGS84;
        if (!plain) { // without a member the standard says WGS84, so that is no guess
          reading.find(new ReadFinding.CoordinatesGuessed(reading.place(), byRange.get().label()));
        }
        system = byRange;
        return byRange;
      }
      return Optional.empty();
    }

    ReadResult toResult() {
      if (sink.isEmpty()) {
        reading.find(new ReadFinding.NotRecognised(reading.place(), columns));
      } else {
        noteRepeated();
      }
      FileKind kind = form.map(GeoForm::kind).orElse(FileKind.UNKNOWN);
      return new ReadResult(
          reading.file(),
          kind,
          "geojson, " + system.map(CoordinateSystem::label).orElse("no coordinate system"),
          reading.moments(),
          new RowAccount(features, 0, 0, understood, features - understood),
          sink.map(GeoSink::tables).orElse(List.of()),
          aside,
          reading.toFindings());
    }

    private void noteRepeated() {
      // codes are read back from the tables, so that one place serves every form
      for (Table table : sink.map(GeoSink::tables).orElse(List.of())) {
        TextColumn codes =
            switch (table) {
              case SchoolTable schools -> schools.location();
              case ShapeTable shapes -> shapes.area();
              default -> new TextColumn.Builder("").build();
            };
        for (int at = 0; at < codes.size(); at++) {
          if (!codes.isMissing(at)) {
            timesOfCode.merge(codes.text(at), 1, Integer::sum);
          }
        }
      }
      timesOfCode.forEach((code, times) -> {
        if (times > 1) {
          reading.find(new ReadFinding.Repeated(reading.place(), code, times));
        }
      });
    }
  }
}
