package nl.speelveld.opendata.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.speelveld.opendata.folder.FolderRows;
import nl.speelveld.opendata.folder.JoinedTables;
import nl.speelveld.opendata.tables.AreaTable;
import nl.speelveld.opendata.tables.Table;

/// Figures of PC4 areas and wijken under the ids of the port, from the names that the files give
/// them. The newest year of a figure is taken.
///
/// `residents-4-12` (ages 4 to 11) is made of bands of five years as if each year of age in a band
/// held a fifth of it: 0.2 × (0-4) + (5-9) + 0.4 × (10-14).
final class AreaFigures {
  /// A name in the files → an id of the port: the value times `scale` is added up per area and
  /// year.
  private record Rule(Pattern name, String id, double scale) {
    static Rule of(String name, String id, double scale) {
      return new Rule(Pattern.compile(name), id, scale);
    }
  }

  private static final String LOW_INCOME = "share-low-income";

  private static final List<Rule> RULES =
      List.of(
          Rule.of("inwoners|inwoners/totaal|total_population|pop", "residents", 1),
          Rule.of("inwoners/0-4", "residents-4-12", 0.2),
          Rule.of("inwoners/5-9", "residents-4-12", 1),
          Rule.of("inwoners/10-14", "residents-4-12", 0.4),
          Rule.of(".*omgevingsadressendichtheid", "addresses-per-km2", 1),
          Rule.of(
              "inwoners/herkomst/geboren-in-nederland-met-herkomst-buiten-europa",
              "share-origin-outside-europe",
              0.01),
          Rule.of(
              "inwoners/herkomst/geboren-buiten-nederland-met-een-herkomst-buiten-europa",
              "share-origin-outside-europe",
              0.01),
          Rule.of("majorethnicity_non_western", "share-origin-non-western", 1),
          Rule.of("(.*/)?laag-inkomen.*|low_income", LOW_INCOME, 1),
          Rule.of("opleidingsniveau/laag/waarde", "share-education-low", 0.01),
          Rule.of("opleidingsniveau/hoog/waarde", "share-education-high", 0.01),
          Rule.of("hgopl_low", "share-education-low", 1),
          Rule.of("hgopl_high", "share-education-high", 1),
          Rule.of("ses-woa.*gemiddelde-score|ses_woa.*gemiddelde_score", "ses-woa", 1),
          Rule.of("target-group/ja", "target-group-ja", 1),
          Rule.of("target-group/nee", "target-group-nee", 1),
          Rule.of("target-group/onbekend", "target-group-onbekend", 1));

  private record Cell(String kind, String code, String id) implements Comparable<Cell> {
    @Override
    public int compareTo(Cell other) {
      int byKind = kind.compareTo(other.kind);
      int byCode = byKind != 0 ? byKind : code.compareTo(other.code);
      return byCode != 0 ? byCode : id.compareTo(other.id);
    }
  }

  /// A value of a year as one source gives it.
  private record Dated(int year, String source, double value) {}

  private final AreaMap areas;
  private final TreeMap<Cell, Dated> values = new TreeMap<>();
  private final Map<String, String> wijkNames = new TreeMap<>();
  private final Map<String, String> wijkMunicipalities = new HashMap<>();

  AreaFigures(AreaMap areas) {
    this.areas = areas;
  }

  /// Takes the figures of a file that the port has an id for.
  void add(ImportSource source) {
    source.tables(AreaTable.class).forEach(table -> add(source.id(), table));
  }

  private void add(String source, AreaTable table) {
    List<Optional<Rule>> rules =
        table.figure().dictionary().stream().map(AreaFigures::findRule).toList();
    for (int row = 0; row < table.rows(); row++) {
      String kind = table.areaKind().text(row);
      boolean joined = kind.equals("pc4") || kind.equals("wijk");
      Optional<Rule> rule =
          joined && !table.value().isMissing(row)
              ? rules.get(table.figure().code(row))
              : Optional.empty();
      if (rule.isPresent()) {
        int year = table.year().isMissing(row) ? 0 : table.year().value(row);
        double value = table.value().value(row) * rule.get().scale;
        add(new Cell(kind, code(kind, table, row), rule.get().id), new Dated(year, source, value));
      }
    }
  }

  private static Optional<Rule> findRule(String figure) {
    return RULES.stream().filter(rule -> rule.name.matcher(figure).matches()).findFirst();
  }

  private void add(Cell cell, Dated dated) {
    values.merge(
        cell,
        dated,
        (old, fresh) -> {
          if (old.source.equals(fresh.source) && old.year == fresh.year) {
            return new Dated(old.year, old.source, old.value + fresh.value);
          }
          return fresh.year > old.year ? fresh : old;
        });
  }

  private String code(String kind, AreaTable table, int row) {
    String code = table.area().text(row);
    if (kind.equals("pc4")) {
      return code;
    }
    String municipality = table.municipality().text(row);
    String name = table.areaName().text(row);
    String wijk = areas.wijkCode(municipality, code, name);
    wijkNames.putIfAbsent(wijk, name);
    wijkMunicipalities.putIfAbsent(wijk, municipality);
    return wijk;
  }

  /// Wijken that only a file of figures names: code → name.
  Map<String, String> wijkNames() {
    return wijkNames;
  }

  /// The municipality that a file of figures gives a wijk, empty where unknown.
  String wijkMunicipality(String wijk) {
    return wijkMunicipalities.getOrDefault(wijk, "");
  }

  /// Ids of the files behind the figures: of each figure (`figure pc4 residents`), and of each
  /// figure by municipality (`figure pc4 residents GM0363`).
  ///
  /// @param municipalityOf municipality of each area
  TreeMap<String, TreeSet<String>> sources(Map<String, String> municipalityOf) {
    TreeMap<String, TreeSet<String>> sources = new TreeMap<>();
    values.forEach((cell, dated) -> {
      String part = "figure " + cell.kind + " " + cell.id;
      String here = part + " " + municipalityOf.getOrDefault(cell.code, "");
      sources.computeIfAbsent(part, ignored -> new TreeSet<>()).add(dated.source);
      sources.computeIfAbsent(here, ignored -> new TreeSet<>()).add(dated.source);
    });
    return sources;
  }

  /// A figure of an area.
  Optional<Double> find(String kind, String code, String id) {
    return Optional.ofNullable(values.get(new Cell(kind, code, id))).map(Dated::value);
  }

  /// Codes of the areas of a kind that have figures.
  List<String> codes(String kind) {
    return values.keySet().stream()
        .filter(cell -> cell.kind.equals(kind))
        .map(Cell::code)
        .distinct()
        .toList();
  }

  Table join() {
    FolderRows rows = JoinedTables.areaFigures();
    values.forEach((cell, dated) -> {
      rows.add(cell.kind, cell.code, cell.id, dated.value);
      if (cell.id.equals(LOW_INCOME) && dated.year > 0) {
        rows.add(cell.kind, cell.code, "year-of-" + LOW_INCOME, (double) dated.year);
      }
    });
    return rows.build();
  }
}
