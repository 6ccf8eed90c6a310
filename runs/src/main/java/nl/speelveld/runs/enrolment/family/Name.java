package nl.speelveld.runs.enrolment.family;

/// What something is called in the languages of the letters.
///
/// @param nl in Dutch
/// @param en in English
public record Name(String nl, String en) {
  /// Where there is nothing to name.
  public static final Name NONE = new Name("", "");

  /// A name that is the same in both languages.
  public static Name same(String name) {
    return new Name(name, name);
  }

  /// Whether there is nothing to name.
  public boolean isEmpty() {
    return nl.isEmpty() && en.isEmpty();
  }
}
