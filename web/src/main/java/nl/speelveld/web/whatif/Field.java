package nl.speelveld.web.whatif;

/// A field of the form of a measure.
///
/// @param name name in the form, and key of its label
/// @param type what goes in
/// @param least least number, for numbers
/// @param most most number
/// @param usual what stands in it at first; empty for nothing
/// @param band what holds where a size is left empty; from nought to nought for other fields
record Field(String name, Type type, int least, int most, String usual, Band band) {
  /// Between which ends a size lies that nobody measured.
  record Band(int low, int high) {
    static final Band NONE = new Band(0, 0);
  }

  /// What goes into a field.
  enum Type {
    /// A whole number.
    NUMBER,
    /// A whole number, or nothing: then the model takes all between two ends.
    SIZE,
    /// A school of the municipality.
    SCHOOL,
    /// A school, or none.
    SCHOOL_OR_NONE,
    /// A postcode area.
    AREA,
    /// One of the two groups.
    GROUP,
    /// Who goes first in a draw: see [MeasureKind#PRIORITIES].
    PRIORITY,
    /// A public round of the municipality.
    ROUND
  }

  static Field number(String name, int least, int most, int usual) {
    return new Field(name, Type.NUMBER, least, most, Integer.toString(usual), Band.NONE);
  }

  /// A size that nobody measured.
  static Field size(String name, int least, int most, Band band) {
    return new Field(name, Type.SIZE, least, most, "", band);
  }

  static Field of(String name, Type type) {
    return new Field(name, type, 0, 0, "", Band.NONE);
  }

  static Field from() {
    return number("vanaf", 1, Asked.YEARS, 1);
  }

  static Field ofGroup(String usual) {
    return new Field("groep", Type.GROUP, 0, 0, usual, Band.NONE);
  }

  /// Whether somebody picks from a list.
  boolean isList() {
    return type != Type.NUMBER && type != Type.SIZE;
  }
}
