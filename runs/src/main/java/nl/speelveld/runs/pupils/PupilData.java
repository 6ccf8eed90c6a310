package nl.speelveld.runs.pupils;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.speelveld.runs.data.Area;
import nl.speelveld.runs.data.ClassOffer;
import nl.speelveld.runs.data.Composition;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Flows;
import nl.speelveld.runs.data.Homes;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.data.SchoolFigures;
import nl.speelveld.runs.data.Shape;
import nl.speelveld.runs.data.SourceFile;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.Sector;

/// A data folder whose countings of primary schools are those of a municipality's own table, one a
/// school year; of everything else it says what the folder says. Immutable.
public final class PupilData implements MonitorData {
  private final MonitorData folder;
  private final SourceFile file;
  private final List<String> schoolSources;
  private final List<Area> more;
  private final Map<Integer, Composition> compositions = new TreeMap<>();
  private final Map<Integer, Homes> homes = new TreeMap<>();

  /// Counts of a table beside a folder.
  ///
  /// @param file the table as a source
  /// @param editions one a school year
  /// @param schoolSources ids of the files that name its schools
  /// @param more homes that are no PC4
  record Made(
      SourceFile file, List<Edition> editions, List<String> schoolSources, List<Area> more) {}

  PupilData(MonitorData folder, Made made, PupilCounts counts) {
    this.folder = folder;
    this.file = made.file;
    this.schoolSources = List.copyOf(made.schoolSources);
    this.more = List.copyOf(made.more);
    for (Edition edition : made.editions) {
      compositions.put(edition.year(), counts.composition(edition));
      homes.put(edition.year(), counts.homes(edition.year()));
    }
  }

  /// The table, as figures rest on it.
  public SourceFile file() {
    return file;
  }

  @Override
  public List<Municipality> municipalities() {
    return folder.municipalities();
  }

  @Override
  public List<Edition> editions() {
    return Stream.concat(
            compositions.values().stream().map(Composition::edition),
            folder.editions().stream().filter(edition -> edition.sector() != Sector.PO))
        .toList();
  }

  @Override
  public Composition composition(Edition edition) {
    Composition own = compositions.get(edition.year());
    return own != null && own.edition().equals(edition) ? own : folder.composition(edition);
  }

  /// Of the newest year of the table.
  @Override
  public Flows flows() {
    return homes.values().stream().reduce((before, now) -> now).orElseThrow().all();
  }

  @Override
  public Homes homes(Edition edition) {
    Homes own = homes.get(edition.year());
    return own != null && edition.sector() == Sector.PO ? own : folder.homes(edition);
  }

  @Override
  public List<Area> postcodeAreas() {
    return Stream.concat(folder.postcodeAreas().stream(), more.stream()).toList();
  }

  @Override
  public List<Area> wijken() {
    return folder.wijken();
  }

  @Override
  public List<SchoolFigures> schoolFigures(Sector sector) {
    return folder.schoolFigures(sector);
  }

  @Override
  public List<ClassOffer> classOffers() {
    return folder.classOffers();
  }

  @Override
  public List<Shape> shapes(String municipality) {
    return folder.shapes(municipality);
  }

  @Override
  public List<Shape> municipalityShapes() {
    return folder.municipalityShapes();
  }

  @Override
  public List<SourceFile> sources() {
    List<SourceFile> all = new ArrayList<>(folder.sources());
    all.add(file);
    return all;
  }

  @Override
  public List<String> sourcesOf(String part) {
    if (part.startsWith("flows")) {
      return List.of(file.id());
    }
    boolean own =
        compositions.values().stream()
            .map(Composition::edition)
            .anyMatch(its ->
                part.startsWith("schools " + its.feature().id() + " " + its.referenceDate()));
    return own || part.startsWith("schools flows") ? schoolSources : folder.sourcesOf(part);
  }
}
