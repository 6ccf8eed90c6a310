package nl.speelveld.opendata.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.speelveld.opendata.geo.CoordinateSystem;
import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.tables.SchoolTable;

/// Every school location with everything that any file says about it.
///
/// A counting describes its schools itself; what it leaves out is taken from the description whose
/// year is nearest. The place on the map is taken from a source with coordinates, first of all from
/// one with the same postcode (a school may have moved); as a last resort it is the middle of the
/// PC4 area, and says so.
final class SchoolRegister {
  /// A school location as it is joined.
  ///
  /// @param positionFrom `register`, `postcode` (middle of the PC4 area) or empty
  /// @param sources ids of the files that any of this is from
  record Described(
      String code,
      String kind,
      SchoolFact.Profile profile,
      String municipality,
      String postcode4,
      String wijk,
      double rdX,
      double rdY,
      String positionFrom,
      Set<String> sources) {}

  /// A school that is asked for: as of a year, first of all as these sources describe it.
  record Wanted(String code, String kind, int year, Set<String> sources) {}

  private static final Set<FileKind> ADDRESSES =
      Set.of(FileKind.DUO_ADDRESSES, FileKind.SCHOOLS_2013, FileKind.SCHOOL_POINTS);
  private static final List<String> CONCEPTS =
      List.of("montessori", "dalton", "jenaplan", "freinet", "vrije school", "vrijeschool");

  private final Map<String, List<SchoolFact>> facts = new HashMap<>();
  private final Set<String> addressed = new HashSet<>();
  private final MunicipalityNames names;
  private final AreaMap areas;

  private SchoolRegister(MunicipalityNames names, AreaMap areas) {
    this.names = names;
    this.areas = areas;
  }

  static SchoolRegister of(List<ImportSource> sources, MunicipalityNames names, AreaMap areas) {
    SchoolRegister register = new SchoolRegister(names, areas);
    for (ImportSource source : sources) {
      boolean address = ADDRESSES.contains(source.result().kind());
      source.tables(SchoolTable.class).forEach(table -> register.add(source.id(), table, address));
    }
    return register;
  }

  private void add(String source, SchoolTable table, boolean address) {
    for (int row = 0; row < table.rows(); row++) {
      if (!table.location().isMissing(row)) {
        SchoolFact fact = SchoolFact.of(source, table, row);
        facts.computeIfAbsent(fact.code(), ignored -> new ArrayList<>(4)).add(fact);
        if (address) {
          addressed.add(fact.code());
        }
      }
    }
  }

  /// Whether a file with addresses names the location.
  boolean isAddressed(String location) {
    return addressed.contains(SchoolFact.wholeCode(location));
  }

  /// What is known of a school.
  Described describe(Wanted wanted) {
    List<SchoolFact> ordered = new ArrayList<>(facts.getOrDefault(wanted.code, List.of()));
    ordered.sort(
        Comparator.comparing((SchoolFact fact) -> !wanted.sources.contains(fact.source()))
            .thenComparing(fact -> !fact.kind().equals(wanted.kind))
            .thenComparing(fact -> fact.year() == 0)
            .thenComparing(fact -> Math.abs(fact.year() - wanted.year))
            .thenComparing(SchoolFact::source));
    Chosen chosen = new Chosen(ordered);
    String postcode = chosen.first(fact -> fact.address().postcode());
    Placed placed = place(chosen, postcode);
    SchoolFact.Profile profile =
        new SchoolFact.Profile(
            chosen.first(fact -> fact.profile().name()),
            chosen.first(fact -> fact.profile().denomination()),
            chosen.first(fact -> fact.profile().board()),
            chosen.first(fact -> fact.profile().structure()),
            concept(chosen));
    String municipality = municipality(chosen, placed);
    placed.wijk.map(AreaMap.Outline::source).ifPresent(chosen.sources::add);
    return new Described(
        wanted.code,
        wanted.kind,
        profile,
        municipality,
        postcode.length() < 4 ? "" : postcode.substring(0, 4),
        placed.wijk.map(AreaMap.Outline::code).orElse(""),
        placed.rdX,
        placed.rdY,
        placed.from,
        chosen.sources);
  }

  /// What files say of a school, best first, and which of them were taken.
  private record Chosen(List<SchoolFact> facts, Set<String> sources) {
    Chosen(List<SchoolFact> facts) {
      this(facts, new TreeSet<>());
    }

    String first(Function<SchoolFact, String> field) {
      for (SchoolFact fact : facts) {
        String text = field.apply(fact);
        if (!text.isEmpty()) {
          sources.add(fact.source());
          return text;
        }
      }
      return "";
    }
  }

  private static String concept(Chosen chosen) {
    String registered = chosen.first(fact -> fact.profile().concept());
    if (!registered.isEmpty()) {
      return registered.toLowerCase(Locale.ROOT);
    }
    for (SchoolFact fact : chosen.facts) {
      String name = fact.profile().name().toLowerCase(Locale.ROOT);
      for (String concept : CONCEPTS) {
        if (name.contains(concept)) {
          chosen.sources.add(fact.source());
          return concept.replace("vrije school", "vrijeschool");
        }
      }
    }
    return "";
  }

  private String municipality(Chosen chosen, Placed placed) {
    for (SchoolFact fact : chosen.facts) {
      SchoolFact.Address address = fact.address();
      if (!address.municipalityCode().isEmpty()) {
        chosen.sources.add(fact.source());
        return address.municipalityCode();
      }
      Optional<String> code = names.findCode(address.municipality(), address.province());
      if (!address.municipality().isEmpty() && code.isPresent()) {
        chosen.sources.add(fact.source());
        chosen.sources.add(names.source(address.municipality(), code.get()));
        return code.get();
      }
    }
    return placed.wijk.map(AreaMap.Outline::municipality).orElse("");
  }

  private record Placed(double rdX, double rdY, String from, Optional<AreaMap.Outline> wijk) {}

  private Placed place(Chosen chosen, String postcode) {
    Optional<SchoolFact> best =
        chosen.facts.stream()
            .filter(SchoolFact::isLocated)
            .min(Comparator.comparing(fact -> !fact.address().postcode().equals(postcode)));
    if (best.isPresent()) {
      chosen.sources.add(best.get().source());
      return placed(best.get().longitude(), best.get().latitude(), "register");
    }
    Optional<AreaMap.Outline> area =
        Optional.ofNullable(
            postcode.length() < 4 ? null : areas.postcodes().get(postcode.substring(0, 4)));
    area.map(AreaMap.Outline::source).ifPresent(chosen.sources::add);
    return area.flatMap(AreaMap::findMiddle)
        .map(middle -> placed(middle.x(), middle.y(), "postcode"))
        .orElse(new Placed(0, 0, "", Optional.empty()));
  }

  private Placed placed(double longitude, double latitude, String from) {
    CoordinateSystem.Point metres = CoordinateSystem.toRd(longitude, latitude);
    return new Placed(metres.x(), metres.y(), from, areas.findWijk(longitude, latitude));
  }
}
