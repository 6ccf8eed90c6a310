package nl.speelveld.runs.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.speelveld.runs.data.ClassOffer;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.measuring.EditionChoice;
import nl.speelveld.runs.measuring.SchoolLevel;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.simulation.classes.Classes;
import nl.speelveld.simulation.classes.Classes.Line;

/// Makes the classes of the secondary schools of a municipality from the register of pupils by
/// location, type of class and year.
public final class SecondaryTownOf {
  private static final List<String> LEVELS =
      Arrays.stream(SchoolLevel.values())
          .map(each -> each.name().toLowerCase(Locale.ROOT))
          .toList();

  private SecondaryTownOf() {}

  /// The classes; nothing where the data folder has none of the municipality.
  public static Optional<SecondaryTown> find(MonitorData data, String municipality) {
    Optional<Edition> edition =
        EditionChoice.held(data.editions(), Sector.VO, municipality).stream()
            .max(Comparator.comparing(Edition::referenceDate));
    Optional<Municipality> place =
        data.municipalities().stream().filter(each -> each.code().equals(municipality)).findFirst();
    if (edition.isEmpty() || place.isEmpty()) {
      return Optional.empty();
    }
    Map<String, School> schools = new HashMap<>();
    data.composition(edition.get()).schools().stream()
        .filter(school -> school.municipality().equals(municipality))
        .forEach(school -> schools.put(school.code(), school));
    List<ClassOffer> offers =
        data.classOffers().stream()
            .filter(offer -> schools.containsKey(offer.school()) && offer.pupils() > 0)
            .toList();
    return offers.isEmpty()
        ? Optional.empty()
        : Optional.of(town(data, edition.get(), place.get(), schools, offers));
  }

  private static SecondaryTown town(
      MonitorData data,
      Edition edition,
      Municipality place,
      Map<String, School> schools,
      List<ClassOffer> offers) {
    List<String> codes = offers.stream().map(ClassOffer::school).distinct().sorted().toList();
    List<Line> lines = new ArrayList<>();
    long without = 0;
    for (ClassOffer offer : offers) {
      Set<SchoolLevel> levels = levels(offer);
      if (levels.isEmpty()) {
        without += offer.pupils();
      } else {
        lines.add(
            new Line(
                codes.indexOf(offer.school()),
                offer.stage(),
                levels.stream().map(SchoolLevel::ordinal).collect(Collectors.toSet()),
                offer.pupils()));
      }
    }
    return new SecondaryTown(
        place,
        edition.year(),
        edition.referenceDate(),
        codes.stream().map(schools::get).toList(),
        Classes.of(codes, LEVELS, lines),
        without,
        data.sourcesOf("offers"));
  }

  private static Set<SchoolLevel> levels(ClassOffer offer) {
    List<SchoolLevel> named = SchoolLevel.in(offer.programme());
    List<SchoolLevel> levels = named.isEmpty() ? SchoolLevel.in(offer.type()) : named;
    return levels.isEmpty() ? EnumSet.noneOf(SchoolLevel.class) : EnumSet.copyOf(levels);
  }
}
