package nl.speelveld.web.api.schema;

import java.util.List;

/// A shape of JSON, or of a parameter.
public sealed interface Schema {
  /// A text.
  ///
  /// @param example one such text
  /// @param pattern regular expression that the whole text fits; empty for any
  /// @param format format of JSON Schema: `date`, `date-time`, `uri`; empty for none
  record Text(String example, String pattern, String format) implements Schema {}

  /// A whole number, both ends included.
  record Whole(long example, long least, long most) implements Schema {}

  /// A number.
  record Decimal(double example) implements Schema {}

  /// Yes or no.
  record Flag(boolean example) implements Schema {}

  /// One of these words; the first is the example.
  record OneOf(List<String> words) implements Schema {
    public OneOf {
      words = List.copyOf(words);
    }
  }

  /// Any number of the same, in order.
  record ListOf(Schema item) implements Schema {}

  /// The same under names that are not known beforehand.
  ///
  /// @param name an example of a name
  record MapOf(String name, Schema value) implements Schema {}

  /// An object with a name of its own, described once.
  record Thing(String name, List<Field> fields) implements Schema {
    public Thing {
      fields = List.copyOf(fields);
    }
  }

  /// One of several shapes; the first is the example.
  record Either(List<Schema> shapes) implements Schema {
    public Either {
      shapes = List.copyOf(shapes);
    }
  }

  /// Nothing where something is expected: `null`.
  record Nothing() implements Schema {}

  /// A field of an object.
  ///
  /// @param always whether every such object has it
  record Field(String name, Schema schema, boolean always) {}

  /// A text with an example.
  static Text text(String example) {
    return new Text(example, "", "");
  }

  /// A text that fits a pattern.
  static Text fitting(String example, String pattern) {
    return new Text(example, pattern, "");
  }

  /// A moment after RFC 3339.
  static Text moment(String example) {
    return new Text(example, "", "date-time");
  }

  /// A day: `2027-03-27`.
  static Text day(String example) {
    return new Text(example, "", "date");
  }

  /// A whole number from 0.
  static Whole count(long example) {
    return new Whole(example, 0, Long.MAX_VALUE);
  }

  /// One of these words.
  static OneOf oneOf(String... words) {
    return new OneOf(List.of(words));
  }

  /// A field that every object has.
  static Field always(String name, Schema schema) {
    return new Field(name, schema, true);
  }

  /// A field that an object may have.
  static Field maybe(String name, Schema schema) {
    return new Field(name, schema, false);
  }
}
