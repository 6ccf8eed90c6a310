package nl.speelveld.web.page;

/// A message above a page, about what was just done.
///
/// @param kind how it looks
/// @param text a whole sentence
public record Notice(Kind kind, String text) {
  /// How a message looks.
  public enum Kind {
    OK,
    INFO,
    WARNING,
    ERROR;

    /// The word for it in a class name.
    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
