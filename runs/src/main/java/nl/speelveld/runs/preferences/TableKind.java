package nl.speelveld.runs.preferences;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a table holds, told from its columns as files of the trade name them.
public enum TableKind {
  /// A row a pupil and rank: `pupil`, `rank`, `school`.
  LISTS,
  /// A row a pupil with a column a rank: `pupil`, `rank1`, `rank2`, …
  WIDE_LISTS,
  /// A row a pupil and school: `pupil`, `school`, `metres` or `km`.
  DISTANCES,
  /// A row a pupil and school: `pupil`, `school`, `priority`; higher goes first.
  PRIORITIES,
  /// A row an area and school: `area`, `school`, `count`.
  FLOWS,
  /// A row a school and group: `school`, `group`, `count`.
  COMPOSITION,
  /// A row a pupil.
  PUPILS,
  /// A row a school.
  SCHOOLS,
  /// A row an area with its place: `area`, `x`, `y`.
  AREAS;

  static final List<String> PUPIL =
      List.of("pupil", "applicant", "leerling", "child", "kind_id", "person");
  static final List<String> SCHOOL =
      List.of("school", "programme", "vestigingscode", "vestiging", "destination");
  static final List<String> RANK = List.of("rank", "rang", "voorkeur");
  static final List<String> METRES =
      List.of("metres", "meters", "distance_metres", "afstand_meter", "distance_m");
  static final List<String> KILOMETRES = List.of("km", "kilometres", "distance_km", "afstand_km");
  static final List<String> PRIORITY = List.of("priority", "points");
  static final List<String> COUNT = List.of("count", "pupils", "n", "aantal", "leerlingen");
  static final List<String> BEFORE = List.of("before", "vorig", "vorig_jaar");
  static final List<String> AREA =
      List.of("area", "pc4", "home_pc4", "postcode4", "postcode", "gebied", "origin");
  static final List<String> GROUP = List.of("group", "groep", "category", "categorie");

  /// What a table with these columns holds.
  static Optional<TableKind> find(List<String> columns) {
    List<String> names = columns.stream().map(TableKind::plain).toList();
    boolean pupil = hasOne(names, PUPIL);
    boolean school = hasOne(names, SCHOOL);
    boolean count = hasOne(names, COUNT);
    if (pupil && school && hasOne(names, RANK)) {
      return Optional.of(LISTS);
    }
    if (pupil && names.contains("rank1")) {
      return Optional.of(WIDE_LISTS);
    }
    if (pupil && school && (hasOne(names, METRES) || hasOne(names, KILOMETRES))) {
      return Optional.of(DISTANCES);
    }
    if (pupil && school && hasOne(names, PRIORITY)) {
      return Optional.of(PRIORITIES);
    }
    if (pupil) {
      return Optional.of(PUPILS);
    }
    if (school && count && hasOne(names, AREA)) {
      return Optional.of(FLOWS);
    }
    if (school && count && hasOne(names, GROUP)) {
      return Optional.of(COMPOSITION);
    }
    if (school) {
      return Optional.of(SCHOOLS);
    }
    return hasOne(names, AREA) ? Optional.of(AREAS) : Optional.empty();
  }

  private static boolean hasOne(List<String> names, List<String> known) {
    return known.stream().anyMatch(names::contains);
  }

  static String plain(String column) {
    return column.strip().toLowerCase(Locale.ROOT);
  }
}
