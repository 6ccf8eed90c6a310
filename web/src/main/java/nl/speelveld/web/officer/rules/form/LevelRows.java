package nl.speelveld.web.officer.rules.form;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Rows of a form with a name and one or two numbers: `level.1.name`, `level.1.least`. Rows without
/// a name are passed over, so a form can end with some that are blank.
final class LevelRows {
  /// Blank rows at the end.
  static final int BLANK = 2;

  private static final int MOST_ROWS = 60;

  private LevelRows() {}

  static FormFields fields(Map<String, List<Integer>> rows, List<String> numbers) {
    FormFields fields = FormFields.empty();
    int row = 0;
    for (Map.Entry<String, List<Integer>> its : new TreeMap<>(rows).entrySet()) {
      fields = fields.with("level." + ++row + ".name", its.getKey());
      for (int number = 0; number < numbers.size(); number++) {
        fields =
            fields.with(
                "level." + row + "." + numbers.get(number),
                Integer.toString(its.getValue().get(number)));
      }
    }
    return fields;
  }

  /// How many rows a form shows: those that are filled in, and some that are blank.
  static int shown(FormFields fields) {
    return Math.min(MOST_ROWS, last(fields) + BLANK);
  }

  private static int last(FormFields fields) {
    for (int row = MOST_ROWS; row > 0; row--) {
      String start = "level." + row + ".";
      if (fields.texts().keySet().stream()
          .anyMatch(name -> name.startsWith(start) && !fields.text(name).isEmpty())) {
        return row;
      }
    }
    return 0;
  }

  /// The rows that are filled in, by name.
  static Map<String, List<Integer>> read(FieldReading reading, List<String> numbers, int least) {
    Map<String, List<Integer>> rows = new TreeMap<>();
    for (int row = 1; row <= last(reading.fields()); row++) {
      String start = "level." + row + ".";
      boolean isBlank =
          reading.fields().text(start + "name").isEmpty()
              && numbers.stream().allMatch(its -> reading.fields().text(start + its).isEmpty());
      if (isBlank) {
        continue;
      }
      String name = reading.needed(start + "name");
      List<Integer> values =
          numbers.stream().map(its -> reading.whole(start + its, least, 10_000)).toList();
      if (rows.put(name, values) != null) {
        reading.fault(start + "name", FieldFault.Kind.NAME_TAKEN, name);
      }
    }
    return rows;
  }
}
