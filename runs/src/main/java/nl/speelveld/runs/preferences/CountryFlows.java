package nl.speelveld.runs.preferences;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.speelveld.runs.data.Area;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.place.Sector;

/// Flows of the imported country: of the place that is asked, to schools that are on the map.
final class CountryFlows {
  private static final String PRIMARY = "bo";

  private final FlowQuestion question;
  private final Map<String, Area> areas = new HashMap<>();
  private final Map<String, Reach.Spot> schools = new LinkedHashMap<>();
  private final Map<String, Map<String, Double>> counts = new TreeMap<>();
  private final Map<String, Map<String, Double>> before = new TreeMap<>();
  private double unknownHome;
  private double unknownSchool;

  private CountryFlows(FlowQuestion question) {
    this.question = question;
  }

  /// What the data folder has for a question.
  static FlowsRead of(MonitorData data, FlowQuestion question) {
    CountryFlows flows = new CountryFlows(question);
    data.postcodeAreas().forEach(area -> flows.areas.put(area.code(), area));
    return flows.read(data);
  }

  private FlowsRead read(MonitorData data) {
    nl.speelveld.runs.data.Flows flows = data.flows();
    Map<String, School> known = places(data);
    for (School school : flows.schools()) {
      if (school.kind().equals(PRIMARY)) {
        spot(school, known).ifPresent(spot -> schools.put(school.code(), spot));
      }
    }
    for (int row = 0; row < flows.rows(); row++) {
      School school = flows.schools().get(flows.school(row));
      String origin = flows.origins().get(flows.origin(row));
      int pupils = question.entrants() ? flows.ageFour(row) : flows.pupils(row);
      if (school.kind().equals(PRIMARY) && pupils > 0) {
        add(origin, school.code(), pupils);
      }
      int older = flows.pupils(row) - flows.ageFour(row);
      if (school.kind().equals(PRIMARY) && question.lagged() && older > 0) {
        before
            .computeIfAbsent(origin, its -> new HashMap<>())
            .merge(school.code(), (double) older, Double::sum);
      }
    }
    return new FlowsRead(
        areas, schools, counts, before, new FlowsRead.Unplaced(unknownHome, unknownSchool));
  }

  /// Schools of the newest counting that has them on the map.
  private static Map<String, School> places(MonitorData data) {
    Map<String, School> known = new HashMap<>();
    data.editions().stream()
        .filter(edition -> edition.sector() == Sector.PO)
        .sorted(Comparator.comparingInt(edition -> -edition.year()))
        .limit(3)
        .forEach(edition ->
            data.composition(edition).schools().stream()
                .filter(School::located)
                .forEach(school -> known.putIfAbsent(school.code(), school)));
    return known;
  }

  private Optional<Reach.Spot> spot(School school, Map<String, School> known) {
    School placed = school.located() ? school : known.getOrDefault(school.code(), school);
    if (placed.located()) {
      return Optional.of(new Reach.Spot(school.name(), placed.rdX() / 1000, placed.rdY() / 1000));
    }
    Area area = areas.get(school.postcode4());
    return area != null && area.rdX() != 0
        ? Optional.of(new Reach.Spot(school.name(), area.rdX() / 1000, area.rdY() / 1000))
        : Optional.empty();
  }

  private void add(String origin, String school, double pupils) {
    Area area = areas.get(origin);
    if (area == null || area.rdX() == 0) {
      unknownHome += question.place().equals(FlowQuestion.COUNTRY) ? pupils : 0;
    } else if (question.place().isEmpty()
        || question.place().equals(FlowQuestion.COUNTRY)
        || area.municipality().equals(question.place())) {
      if (schools.containsKey(school)) {
        counts.computeIfAbsent(origin, its -> new HashMap<>()).merge(school, pupils, Double::sum);
      } else {
        unknownSchool += pupils;
      }
    }
  }
}
