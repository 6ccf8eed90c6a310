package nl.speelveld.table.observation;

/// Refuses an empty text where a reader would miss it.
final class Texts {
  private Texts() {}

  static void check(String name, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(name + " is (" + text + "), but must say something");
    }
  }
}
