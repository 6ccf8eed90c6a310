package nl.speelveld.runs.pupils;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.runs.data.Area;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.table.code.Postcode4;
import nl.speelveld.table.rows.KeyColumn;

/// The column of homes, each value looked up once: a postcode, of which four digits count, or the
/// code of a wijk.
final class HomeColumn {
  private final KeyColumn column;
  private final String municipality;
  private final List<Optional<Area>> area = new ArrayList<>();
  private final Map<String, Area> more = new HashMap<>();

  HomeColumn(KeyColumn column, MonitorData data, String municipality) {
    this.column = column;
    this.municipality = municipality;
    Map<String, Area> postcodes = byCode(data.postcodeAreas());
    Map<String, Area> wijken = byCode(data.wijken());
    for (String value : column.values()) {
      Optional<Area> postcode =
          Postcode4.read(value)
              .findCode()
              .flatMap(its -> Optional.ofNullable(postcodes.get(its.toString())));
      Optional<Area> wijk = Optional.ofNullable(wijken.get(value.strip().toUpperCase(Locale.ROOT)));
      wijk.ifPresent(its -> more.put(its.code(), its));
      area.add(postcode.or(() -> wijk));
    }
  }

  private static Map<String, Area> byCode(List<Area> areas) {
    Map<String, Area> map = new HashMap<>();
    areas.stream().filter(its -> its.rdX() != 0).forEach(its -> map.put(its.code(), its));
    return map;
  }

  String name() {
    return column.name();
  }

  /// The code of the home of a row, empty where it is not known.
  String code(int row) {
    return area.get(column.code(row)).map(Area::code).orElse("");
  }

  /// Whether the home of a row is known and lies in the municipality.
  boolean isInside(int row) {
    return area.get(column.code(row))
        .filter(its -> its.municipality().equals(municipality))
        .isPresent();
  }

  /// Wijken that rows name.
  List<Area> more() {
    return List.copyOf(more.values());
  }
}
