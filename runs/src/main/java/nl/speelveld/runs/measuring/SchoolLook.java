package nl.speelveld.runs.measuring;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.speelveld.runs.data.Area;
import nl.speelveld.runs.data.ClassOffer;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.monitor.SchoolReport;
import nl.speelveld.runs.monitor.SchoolReport.Counted;
import nl.speelveld.runs.monitor.SchoolReport.MeanDistance;
import nl.speelveld.runs.monitor.SchoolReport.Neighbour;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.runs.place.Urbanity;

/// Looks at one school.
///
/// A school is known by its code in any counting; the newest tells its name and place. The nearest
/// schools are those of the same counting, in whatever municipality, by straight line. Time
/// O(schools of the country).
public final class SchoolLook {
  /// How many neighbours are told.
  static final int NEIGHBOURS = 8;

  private final MonitorData data;
  private final HeldParts held;

  /// Looks in a data folder.
  ///
  /// @param held what is held of this folder, see [SegregationMonitor]
  public SchoolLook(MonitorData data, HeldParts held) {
    this.data = data;
    this.held = held;
  }

  /// The sector of a school; empty when no counting names it.
  public Optional<Sector> findSector(String code) {
    return newest(code).map(Edition::sector);
  }

  /// The school with this code; empty when no counting names it.
  ///
  /// @param request sector and feature; of a feature that is no head count there are no countings
  public Optional<SchoolReport> find(String code, MonitorRequest request) {
    return newest(code).map(edition -> report(school(edition, code), edition, request));
  }

  /// The newest counting that names a school.
  private Optional<Edition> newest(String code) {
    return data.editions().stream()
        .sorted(Comparator.comparing(Edition::referenceDate).reversed())
        .filter(edition -> findSchool(edition, code).isPresent())
        .findFirst();
  }

  private Optional<School> findSchool(Edition edition, String code) {
    return data.composition(edition).schools().stream()
        .filter(school -> school.code().equals(code))
        .findFirst();
  }

  private School school(Edition edition, String code) {
    return findSchool(edition, code).orElseThrow();
  }

  private SchoolReport report(School school, Edition newest, MonitorRequest request) {
    Map<String, Municipality> municipalities =
        data.municipalities().stream()
            .collect(Collectors.toMap(Municipality::code, Function.identity(), (a, b) -> a));
    Municipality place =
        municipalities.getOrDefault(
            school.municipality(),
            new Municipality(
                school.municipality(), school.municipality(), "", 0, Urbanity.UNKNOWN));
    return new SchoolReport(
        school,
        place,
        wijk(school),
        countings(school, request),
        neighbours(school, newest, municipalities),
        bridges(school),
        distance(school, newest.sector()));
  }

  private String wijk(School school) {
    return data.wijken().stream()
        .filter(wijk -> wijk.code().equals(school.wijk()))
        .map(Area::name)
        .findFirst()
        .orElse("");
  }

  private List<Counted> countings(School school, MonitorRequest request) {
    List<Edition> known =
        EditionChoice.held(data.editions(), request.sector(), school.municipality());
    Optional<Feature> feature = EditionChoice.find(known, request).map(Edition::feature);
    return known.stream()
        .filter(edition -> Optional.of(edition.feature()).equals(feature))
        .filter(edition -> edition.feature() != Feature.SCORE)
        .sorted(Comparator.comparing(Edition::referenceDate))
        .map(edition ->
            new Counted(edition, held.counting(edition, data).in(school.municipality()).two()))
        .filter(counted -> counted.counts().unitNames().contains(school.code()))
        .toList();
  }

  private List<Neighbour> neighbours(
      School school, Edition edition, Map<String, Municipality> municipalities) {
    if (!school.located()) {
      return List.of();
    }
    return data.composition(edition).schools().stream()
        .filter(other -> other.located() && !other.code().equals(school.code()))
        .map(other ->
            new Neighbour(
                other,
                Optional.ofNullable(municipalities.get(other.municipality()))
                    .map(Municipality::name)
                    .orElse(other.municipality()),
                Math.hypot(other.rdX() - school.rdX(), other.rdY() - school.rdY())))
        .sorted(
            Comparator.comparingDouble(Neighbour::metres)
                .thenComparing(near -> near.school().code()))
        .limit(NEIGHBOURS)
        .toList();
  }

  private List<List<String>> bridges(School school) {
    Set<List<String>> found = new LinkedHashSet<>();
    for (ClassOffer offer : data.classOffers()) {
      if (offer.school().equals(school.code()) && offer.stage() <= 2 && offer.pupils() > 0) {
        List<SchoolLevel> levels = SchoolLevel.in(offer.programme());
        if (levels.size() > 1) {
          found.add(
              levels.stream()
                  .sorted()
                  .map(level -> level.name().toLowerCase(Locale.ROOT))
                  .toList());
        }
      }
    }
    return found.stream().sorted(Comparator.comparing(List::toString)).toList();
  }

  private Optional<MeanDistance> distance(School school, Sector sector) {
    return data.schoolFigures(sector).stream()
        .filter(figures -> figures.id().equals("mean-distance-metres"))
        .filter(figures -> figures.bySchool().containsKey(school.code()))
        .max(Comparator.comparingInt(figures -> figures.year()))
        .map(figures ->
            new MeanDistance(figures.bySchool().getOrDefault(school.code(), 0.0), figures.year()));
  }
}
