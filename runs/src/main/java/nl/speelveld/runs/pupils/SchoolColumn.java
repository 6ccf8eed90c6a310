package nl.speelveld.runs.pupils;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.runs.data.School;
import nl.speelveld.table.rows.KeyColumn;

/// The column of schools, each value looked up once.
final class SchoolColumn {
  private static final String PRIMARY = "bo";

  private final KeyColumn column;
  private final SchoolRegister register;
  private final List<String> code;
  private final List<Optional<School>> school; // those on the map

  SchoolColumn(KeyColumn column, SchoolRegister register) {
    this.column = column;
    this.register = register;
    this.code = column.values().stream().map(SchoolRegister::normal).toList();
    this.school = code.stream().map(its -> register.find(its).filter(School::located)).toList();
  }

  String name() {
    return column.name();
  }

  SchoolRegister register() {
    return register;
  }

  /// The code of the school of a row.
  String code(int row) {
    return code.get(column.code(row));
  }

  /// Whether it is known and on the map.
  boolean isUsable(int row) {
    return school.get(column.code(row)).isPresent();
  }

  /// Whether it is a primary school of the municipality.
  boolean isCounted(int row, String municipality) {
    return school
        .get(column.code(row))
        .filter(its -> its.kind().equals(PRIMARY) && its.municipality().equals(municipality))
        .isPresent();
  }

  /// The schools that rows name, by code.
  Map<String, School> known() {
    Map<String, School> known = new HashMap<>();
    school.forEach(its -> its.ifPresent(found -> known.put(found.code(), found)));
    return known;
  }
}
