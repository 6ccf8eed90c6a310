package nl.speelveld.opendata.tables;

/// Which pupils are counted.
///
/// @param feature what divides them
/// @param category group within the feature
/// @param sex `man`, `vrouw`, `onbekend` or empty
/// @param stage age or grade, see [Stage]
/// @param detail finer description
public record PupilGroup(String feature, String category, String sex, String stage, String detail) {
  /// A group that is not divided by sex or further.
  public static PupilGroup of(String feature, String category, String stage) {
    return new PupilGroup(feature, category, "", stage, "");
  }
}
