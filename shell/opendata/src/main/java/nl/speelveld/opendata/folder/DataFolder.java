package nl.speelveld.opendata.folder;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.runs.data.Area;
import nl.speelveld.runs.data.ClassOffer;
import nl.speelveld.runs.data.Composition;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.data.Flows;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.data.SchoolFigures;
import nl.speelveld.runs.data.Shape;
import nl.speelveld.runs.data.SourceFile;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.runs.place.Urbanity;

/// A data folder on disk, as the monitor asks it.
///
/// Opening reads nothing but the layout; every answer is one or two queries over Parquet files of
/// the whole country (some 6,500 schools in a counting, 100,000 flows: tens of milliseconds), asked
/// once and kept where the monitor asks again. Threads take turns.
public final class DataFolder implements MonitorData, AutoCloseable {
  private final FolderDatabase database;
  private final FolderSchools schools;
  private final FolderMap map;
  private final Map<Edition, String> ids = new LinkedHashMap<>();
  private final Map<Edition, Composition> compositions = new HashMap<>();
  private Optional<Flows> flows = Optional.empty();

  private DataFolder(FolderDatabase database) {
    this.database = database;
    this.schools = new FolderSchools(database);
    this.map = new FolderMap(database);
  }

  /// Opens a folder. Throws where it is no data folder; ask [FolderWriter#isDataFolder] first.
  public static DataFolder open(Path folder) {
    if (!FolderWriter.isDataFolder(folder)) {
      throw new IllegalArgumentException(
          "folder ("
              + folder
              + ") is no data folder of layout ("
              + JoinedTables.LAYOUT
              + "); import into it first");
    }
    return new DataFolder(new FolderDatabase(folder));
  }

  @Override
  public synchronized List<Municipality> municipalities() {
    return database.list(
        "select code, name, province, residents, addresses_per_km2 from municipalities"
            + " order by code",
        row ->
            new Municipality(
                row.getString(1),
                row.getString(2),
                FolderDatabase.text(row, 3),
                row.getInt(4),
                Urbanity.ofAddressesPerKm2(row.getDouble(5))));
  }

  @Override
  public synchronized List<Edition> editions() {
    if (ids.isEmpty()) {
      database
          .list(
              "select edition, sector, feature, year, reference_date, registration, coverage"
                  + " from editions order by sector, feature, reference_date, coverage",
              row -> Map.entry(row.getString(1), edition(row)))
          .forEach(entry -> ids.put(entry.getValue(), entry.getKey()));
    }
    return List.copyOf(ids.keySet());
  }

  private static Edition edition(ResultSet row) throws SQLException {
    return new Edition(
        Sector.valueOf(row.getString(2)),
        Feature.valueOf(row.getString(3)),
        row.getInt(4),
        LocalDate.parse(row.getString(5)),
        row.getString(6),
        FolderDatabase.text(row, 7));
  }

  @Override
  public synchronized Composition composition(Edition edition) {
    if (!editions().contains(edition)) {
      throw new IllegalArgumentException("edition (" + edition + ") is not in this data folder");
    }
    return compositions.computeIfAbsent(
        edition, of -> schools.composition(of, ids.getOrDefault(of, "")));
  }

  @Override
  public synchronized Flows flows() {
    if (flows.isEmpty()) {
      flows = Optional.of(schools.flows(sourcesOf("flows")));
    }
    return flows.get();
  }

  @Override
  public synchronized List<Area> postcodeAreas() {
    return map.areas("pc4");
  }

  @Override
  public synchronized List<Area> wijken() {
    return map.areas("wijk");
  }

  @Override
  public synchronized List<SchoolFigures> schoolFigures(Sector sector) {
    record Key(String figure, int year) {}
    Map<Key, Map<String, Double>> values = new LinkedHashMap<>();
    Map<Key, List<String>> sources = new HashMap<>();
    database.list(
        "select figure, year, school, value, source from school_figures where sector = ?"
            + " order by figure, year, school",
        row -> {
          Key key = new Key(row.getString(1), row.getInt(2));
          values
              .computeIfAbsent(key, ignored -> new HashMap<>())
              .put(row.getString(3), row.getDouble(4));
          List<String> of = sources.computeIfAbsent(key, ignored -> new ArrayList<>());
          String source = row.getString(5);
          if (!of.contains(source)) {
            of.add(source);
          }
          return key;
        },
        sector.name());
    List<SchoolFigures> figures = new ArrayList<>();
    values.forEach((key, bySchool) ->
        figures.add(
            new SchoolFigures(
                key.figure, key.year, bySchool, sources.getOrDefault(key, List.of()))));
    return figures;
  }

  @Override
  public synchronized List<ClassOffer> classOffers() {
    return database.list(
        "select school, type, programme, stage, pupils from class_offers",
        row ->
            new ClassOffer(
                row.getString(1),
                row.getString(2),
                FolderDatabase.text(row, 3),
                row.getInt(4),
                row.getInt(5)));
  }

  @Override
  public synchronized List<Shape> shapes(String municipality) {
    return map.shapes(
        "select code, name, points from rings where municipality = ? order by kind, code",
        municipality);
  }

  @Override
  public synchronized List<Shape> municipalityShapes() {
    return map.shapes(
        "select code, name, points from rings where kind = ? order by code", "municipality");
  }

  @Override
  public synchronized List<SourceFile> sources() {
    return database.list(
        "select id, name, description, publisher, licence, reference_date, sha256, row_count"
            + " from sources order by id",
        row ->
            new SourceFile(
                row.getString(1),
                row.getString(2),
                FolderDatabase.text(row, 3),
                FolderDatabase.text(row, 4),
                FolderDatabase.text(row, 5),
                FolderDatabase.text(row, 6),
                row.getString(7),
                row.getLong(8)));
  }

  @Override
  public synchronized List<String> sourcesOf(String part) {
    return database.list(
        "select source from part_sources where part = ? order by source",
        row -> row.getString(1),
        part);
  }

  @Override
  public void close() {
    database.close();
  }
}
