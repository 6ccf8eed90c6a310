package nl.speelveld.web.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.speelveld.simulation.chance.Range;

/// A measure as it was typed: its kind and a text a field, good or not.
///
/// In an address it is one word, `vriendschap.1.16AH00.03RG00..20`: the kind, then the fields in
/// their order. A full stop parts them; it stands in no code of a school or an area.
///
/// @param kind which measure
/// @param values what stands in its fields, as many as it has
record Typed(MeasureKind kind, List<String> values) {
  private static final int LONGEST = 40; // a code of a school has six letters

  Typed {
    if (values.size() != kind.fields().size()) {
      throw new IllegalArgumentException(
          "measure (%s) has (%d) fields, not (%d)"
              .formatted(kind.id(), kind.fields().size(), values.size()));
    }
    values = List.copyOf(values);
  }

  /// A measure with what usually stands in its form.
  static Typed usual(MeasureKind kind) {
    return new Typed(kind, kind.fields().stream().map(Field::usual).toList());
  }

  /// Reads a word of an address; nothing where it names no measure. Fields that are missing are
  /// empty, those too many are left out.
  static Optional<Typed> find(String word) {
    List<String> parts = Arrays.asList(word.split("\\.", -1));
    return MeasureKind.find(parts.getFirst())
        .map(kind -> {
          List<String> values = new ArrayList<>();
          for (int field = 1; field <= kind.fields().size(); field++) {
            values.add(field < parts.size() ? clean(parts.get(field)) : "");
          }
          return new Typed(kind, values);
        });
  }

  /// A text without what would part fields, and not longer than a field can be.
  static String clean(String text) {
    String plain = text.strip().replaceAll("[^\\p{L}\\p{N} ,+-]", "");
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
  }

  /// The word of it in an address.
  String word() {
    return kind.id() + "." + String.join(".", values);
  }

  /// What stands in a field.
  String value(String field) {
    for (int at = 0; at < values.size(); at++) {
      if (kind.fields().get(at).name().equals(field)) {
        return values.get(at);
      }
    }
    throw new IllegalArgumentException("measure (" + kind.id() + ") has no field (" + field + ")");
  }

  /// Whether it has a field.
  boolean has(String field) {
    return kind.fields().stream().anyMatch(each -> each.name().equals(field));
  }

  /// A size that was checked: one number, or all between the ends that hold where it is empty.
  Range size(String field) {
    if (!value(field).isEmpty()) {
      return Range.at(number(field));
    }
    Field.Band band =
        kind.fields().stream()
            .filter(each -> each.name().equals(field))
            .findFirst()
            .orElseThrow()
            .band();
    return new Range(band.low(), band.high());
  }

  /// A number that was checked.
  int number(String field) {
    return Integer.parseInt(value(field));
  }

  /// The schools of its fields, without those left empty.
  List<String> schools() {
    List<String> schools = new ArrayList<>();
    for (String field : List.of("school", "school2", "school3")) {
      if (has(field) && !value(field).isEmpty()) {
        schools.add(value(field));
      }
    }
    return schools;
  }
}
