package nl.speelveld.web.officer.rules.form;

import java.util.List;

/// What is wrong with what was typed in a field.
///
/// @param field name of the field, to which the summary on top of the page links
/// @param kind what is wrong; its words stand in the bundle of the room under `fault.<kind>`
/// @param values what the words speak of, in the order of their places `one`, `two`
public record FieldFault(String field, Kind kind, List<String> values) {
  public FieldFault {
    values = List.copyOf(values);
  }

  /// A fault of which the words need these values.
  static FieldFault of(String field, Kind kind, Object... values) {
    return new FieldFault(
        field, kind, java.util.Arrays.stream(values).map(String::valueOf).toList());
  }

  /// What can be wrong with a field.
  public enum Kind {
    /// Nothing stands in it.
    EMPTY,
    /// It is no whole number from `one` to `two`.
    WHOLE,
    /// It is no number.
    NUMBER,
    /// It is no day.
    DAY,
    /// It is no day, month or year.
    SOURCE_DATE,
    /// It comes before the field `one`.
    BEFORE,
    /// It is less than `one`, which stands in the field before.
    LESS,
    /// Nothing is chosen.
    CHOICE,
    /// The name `one` is in use.
    NAME_TAKEN,
    /// It is still used by `one`.
    IN_USE,
    /// A group of conditions holds none.
    NO_CONDITION,
    /// A condition of a group of children may not ask for a school.
    ASKS_SCHOOL,
    /// What is divided has no part or more than one that takes the rest.
    REST,
    /// Percentages together are more than 100.
    OVER_HUNDRED,
    /// It goes with `one` alone.
    GOES_NOT_WITH,
    /// It is longer than `one` signs.
    TOO_LONG
  }
}
