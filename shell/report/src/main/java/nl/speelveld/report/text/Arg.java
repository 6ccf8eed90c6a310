package nl.speelveld.report.text;

/// What stands at a `{named}` place of a sentence.
///
/// @param name name of the place
/// @param text what is written there
public record Arg(String name, String text) {
  /// An argument that is text already.
  public static Arg arg(String name, String text) {
    return new Arg(name, text);
  }

  /// An argument that is a small whole number, written without separators.
  public static Arg arg(String name, int number) {
    return new Arg(name, Integer.toString(number));
  }
}
