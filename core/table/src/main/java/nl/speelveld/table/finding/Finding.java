package nl.speelveld.table.finding;

/// A fault or a remark about the data of a user. Each module seals its own family of records.
///
/// The code is stable (`T101`, `D204`, …): the texts in Dutch and English are looked up by it, and
/// a test walks each family so that every code has a title, a content and an action in both
/// languages. Each `{placeholder}` of a text is a component of the record.
public interface Finding {
  /// Stable code, a letter for the module and three digits.
  String code();

  /// How much it weighs.
  Severity severity();

  /// Where it was found.
  Place place();
}
