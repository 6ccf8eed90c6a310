package nl.speelveld.runs.preferences;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.runs.data.Area;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.rows.LongTable;

/// The tables of one question, each known by its columns.
public final class PreferenceTables {
  private final Map<TableKind, LongTable> ofKind;

  private PreferenceTables(Map<TableKind, LongTable> ofKind) {
    this.ofKind = ofKind;
  }

  /// Tells what each table is. All columns must have been read as names.
  public static Outcome<PreferenceTables> of(List<LongTable> tables) {
    Findings.Collector findings = Findings.collector();
    Map<TableKind, LongTable> ofKind = new EnumMap<>(TableKind.class);
    for (LongTable table : tables) {
      Optional<TableKind> kind = TableKind.find(table.columnNames());
      if (kind.isEmpty()) {
        findings.add(new FileFinding.UnknownTable(Place.file(table.name()), table.columnNames()));
        continue;
      }
      LongTable before = ofKind.putIfAbsent(kind.get(), table);
      if (before != null) {
        findings.add(
            new FileFinding.TableTwice(Place.file(table.name()), before.name(), word(kind.get())));
      }
    }
    Findings all = findings.toFindings();
    return all.hasErrors()
        ? new Outcome.Refused<>(all)
        : new Outcome.Made<>(new PreferenceTables(ofKind), all);
  }

  /// The same with what the data folder knows, where no table says it: the middle of each PC4, and
  /// the composition of primary schools at the newest counting of a feature.
  public PreferenceTables with(MonitorData data, Feature feature) {
    Map<TableKind, LongTable> all = new EnumMap<>(ofKind);
    all.putIfAbsent(TableKind.AREAS, areas(data));
    if (!all.containsKey(TableKind.COMPOSITION)) {
      data.editions().stream()
          .filter(edition -> edition.feature() == feature && edition.sector() == Sector.PO)
          .max(Comparator.comparing(Edition::referenceDate))
          .ifPresent(edition -> all.put(TableKind.COMPOSITION, composition(data, edition)));
    }
    return new PreferenceTables(all);
  }

  private static LongTable areas(MonitorData data) {
    LongTable.Builder table = LongTable.builder("PC4", List.of("area", "rd_x", "rd_y"), List.of());
    for (Area area : data.postcodeAreas()) {
      if (area.rdX() != 0) {
        table.key(0, area.code());
        table.key(1, Double.toString(area.rdX())).key(2, Double.toString(area.rdY())).endRow();
      }
    }
    return table.toTable();
  }

  private static LongTable composition(MonitorData data, Edition edition) {
    LongTable.Builder table =
        LongTable.builder(
            edition.feature().id() + " " + edition.year(),
            List.of("school", "group", "count"),
            List.of());
    // masked cells count half way, as little or as much as they may be
    UnitGroupCounts low = data.composition(edition).low();
    UnitGroupCounts high = data.composition(edition).high();
    for (int unit = 0; unit < low.units(); unit++) {
      for (int group = 0; group < low.groups(); group++) {
        double middle = (low.count(unit, group) + high.count(unit, group)) / 2;
        table.key(0, low.unit(unit)).key(1, low.group(group));
        table.key(2, Double.toString(middle)).endRow();
      }
    }
    return table.toTable();
  }

  static String word(TableKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /// Whether these are flows between areas and schools.
  public boolean holdsFlows() {
    return ofKind.containsKey(TableKind.FLOWS);
  }

  /// The table of a kind.
  Optional<Sheet> find(TableKind kind) {
    return Optional.ofNullable(ofKind.get(kind)).map(Sheet::of);
  }
}
