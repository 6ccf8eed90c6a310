package nl.speelveld.runs.held;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
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

/// A data folder whose answers are asked once and then held in memory, for a server that answers
/// the same questions all day.
///
/// Every table is national and small (of the whole country some 60 MB together), so all of it may
/// stay. Many threads may ask at once: a table is read by the first and the others wait for it.
/// [#readAll()] reads everything beforehand. A folder that is imported again needs a new one of
/// these.
public final class HeldMonitorData implements MonitorData {
  private final Supplier<List<Municipality>> municipalities;
  private final Supplier<List<Edition>> editions;
  private final Supplier<Flows> flows;
  private final Supplier<List<Area>> postcodeAreas;
  private final Supplier<List<Area>> wijken;
  private final Supplier<List<ClassOffer>> classOffers;
  private final Supplier<List<Shape>> municipalityShapes;
  private final Supplier<List<SourceFile>> sources;
  private final Function<Edition, Composition> composition;
  private final Function<Edition, Homes> homes;
  private final Function<Sector, List<SchoolFigures>> schoolFigures;
  private final Function<String, List<Shape>> shapes;
  private final Function<String, List<String>> sourcesOf;

  private HeldMonitorData(MonitorData folder) {
    this.municipalities = once(folder::municipalities);
    this.editions = once(folder::editions);
    this.flows = once(folder::flows);
    this.postcodeAreas = once(folder::postcodeAreas);
    this.wijken = once(folder::wijken);
    this.classOffers = once(folder::classOffers);
    this.municipalityShapes = once(folder::municipalityShapes);
    this.sources = once(folder::sources);
    this.composition = each(folder::composition);
    this.homes = each(folder::homes);
    this.schoolFigures = each(folder::schoolFigures);
    this.shapes = each(folder::shapes);
    this.sourcesOf = each(folder::sourcesOf);
  }

  /// Holds the answers of a folder. Nothing is read yet.
  public static HeldMonitorData of(MonitorData folder) {
    return new HeldMonitorData(folder);
  }

  private static <T> Supplier<T> once(Supplier<T> read) {
    Function<Boolean, T> one = each(always -> read.get());
    return () -> one.apply(Boolean.TRUE);
  }

  private static <K, T> Function<K, T> each(Function<K, T> read) {
    Map<K, T> held = new ConcurrentHashMap<>();
    return key -> held.computeIfAbsent(key, read);
  }

  /// Reads all national tables now, so that nobody waits for them later.
  public void readAll() {
    municipalities();
    editions().forEach(this::composition);
    flows();
    postcodeAreas();
    wijken();
    classOffers();
    municipalityShapes();
    sources();
    for (Sector sector : Sector.values()) {
      schoolFigures(sector);
    }
  }

  @Override
  public List<Municipality> municipalities() {
    return municipalities.get();
  }

  @Override
  public List<Edition> editions() {
    return editions.get();
  }

  @Override
  public Composition composition(Edition edition) {
    return composition.apply(edition);
  }

  @Override
  public Flows flows() {
    return flows.get();
  }

  @Override
  public Homes homes(Edition edition) {
    return homes.apply(edition);
  }

  @Override
  public List<Area> postcodeAreas() {
    return postcodeAreas.get();
  }

  @Override
  public List<Area> wijken() {
    return wijken.get();
  }

  @Override
  public List<SchoolFigures> schoolFigures(Sector sector) {
    return schoolFigures.apply(sector);
  }

  @Override
  public List<ClassOffer> classOffers() {
    return classOffers.get();
  }

  @Override
  public List<Shape> shapes(String municipality) {
    return shapes.apply(municipality);
  }

  @Override
  public List<Shape> municipalityShapes() {
    return municipalityShapes.get();
  }

  @Override
  public List<SourceFile> sources() {
    return sources.get();
  }

  @Override
  public List<String> sourcesOf(String part) {
    return sourcesOf.apply(part);
  }
}
