package nl.speelveld.runs.measuring;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.monitor.LowIncome;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.Presence;
import nl.speelveld.runs.monitor.ResidenceAndChoice;
import nl.speelveld.runs.monitor.SchoolAndNeighbourhood;
import nl.speelveld.runs.monitor.Spread;
import nl.speelveld.runs.monitor.Years;
import nl.speelveld.runs.place.Sector;

/// The ids of the files that the figures of one report were read from: each part adds its own, and
/// a part that is absent adds none.
final class FilesRead {
  private final MonitorData data;
  private final String municipality;
  private final Set<String> ids = new TreeSet<>();

  private FilesRead(MonitorData data, String municipality) {
    this.data = data;
    this.municipality = municipality;
  }

  /// Starts with the counting itself, the schools of the place and its outlines.
  static FilesRead of(Asked asked) {
    FilesRead files = new FilesRead(asked.data(), asked.municipality().code());
    files.counting(asked.edition());
    files.here("shapes");
    return files;
  }

  /// The files of a report about the country or a province.
  ///
  /// @param codes municipalities of the province; none for the country
  static Set<String> ofCountry(MonitorData data, Edition edition, Collection<String> codes) {
    FilesRead files = new FilesRead(data, "");
    files.ids.addAll(data.composition(edition).sources());
    files.part("shapes");
    files.size();
    boolean homes = edition.sector() == Sector.PO && data.flows().rows() > 0;
    if (codes.isEmpty()) {
      files.part(schools(edition));
      files.ids.addAll(homes ? data.flows().sources() : List.of());
    }
    for (String code : codes) {
      files.part(schools(edition) + " " + code);
      if (homes) {
        files.part("flows " + code);
      }
    }
    return files.ids;
  }

  /// The ids so far.
  Set<String> ids() {
    return ids;
  }

  /// A counting of the place.
  void counting(Edition edition) {
    ids.addAll(data.composition(edition).sources());
    here(schools(edition));
  }

  /// Comparable places are found by residents and by addresses, of all municipalities.
  void spread(Part<Spread> spread) {
    if (spread instanceof Part.Present<Spread>(Spread there) && !there.comparables().isEmpty()) {
      size();
    }
  }

  /// Homes, where residence is measured or surroundings are estimated from them.
  void homes(Part<ResidenceAndChoice> residence, boolean estimated) {
    if (estimated || residence instanceof Part.Present) {
      here("flows");
      here("schools flows");
      here("postcodes");
    }
  }

  /// Pupils counted by wijk.
  void wijken(boolean counted) {
    if (counted) {
      here("figure wijk target-group-ja");
      here("figure wijk target-group-nee");
    }
  }

  /// All countings on the lines.
  void years(Part<Years> years, List<Edition> held) {
    if (years instanceof Part.Present<Years>(Years there)) {
      held.stream().filter(edition -> shows(there, edition)).forEach(this::counting);
    }
  }

  private static boolean shows(Years years, Edition edition) {
    return years.lines().stream()
        .filter(line -> line.feature().equals(edition.feature().id()))
        .flatMap(line -> line.segments().stream())
        .filter(segment -> segment.registration().equals(edition.registration()))
        .flatMap(segment -> segment.points().stream())
        .anyMatch(point -> point.year() == edition.year());
  }

  /// The earlier counting that schools moved since.
  void presence(Part<Presence> presence, List<Edition> sameRegistration) {
    if (presence instanceof Part.Present<Presence>(Presence there)) {
      there
          .earlierYear()
          .ifPresent(year ->
              sameRegistration.stream()
                  .filter(edition -> edition.year() == year)
                  .forEach(this::counting));
    }
  }

  /// The areas with low incomes, and those of the country where they are compared with it.
  void lowIncome(Part<LowIncome> income) {
    if (income instanceof Part.Present<LowIncome>(LowIncome there)) {
      boolean country = there.country().find().isPresent();
      boolean wijken = there.areas().stream().anyMatch(of -> of.area().code().startsWith("WK"));
      String kind = wijken ? "wijk" : "pc4";
      for (String figure : List.of(there.figure(), "residents")) {
        part("figure " + kind + " " + figure + (country ? "" : " " + municipality));
      }
    }
  }

  /// The figure of the areas of all schools of the counting, through which the line goes.
  void neighbourhood(Part<SchoolAndNeighbourhood> beside) {
    if (beside instanceof Part.Present<SchoolAndNeighbourhood>(SchoolAndNeighbourhood there)) {
      part("figure " + there.areaLevel() + " " + there.figure());
    }
  }

  /// Size and urbanity of all municipalities, which are made of their PC4 areas.
  private void size() {
    part("figure pc4 residents");
    part("figure pc4 addresses-per-km2");
  }

  /// A part of the folder for the whole country.
  void part(String name) {
    ids.addAll(data.sourcesOf(name));
  }

  private void here(String name) {
    part(name + " " + municipality);
  }

  private static String schools(Edition edition) {
    return "schools " + edition.feature().id() + " " + edition.referenceDate();
  }
}
