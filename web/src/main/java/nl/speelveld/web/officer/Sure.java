package nl.speelveld.web.officer;

import java.util.List;
import java.util.Map;

/// A page that asks once more.
///
/// @param path where the answer goes
/// @param version the version of the round that was seen
/// @param sentences what will happen, and what cannot be changed afterwards
/// @param warnings what speaks against it
/// @param button what the button says
/// @param grave whether it cannot be undone
/// @param back where to go for who does not want it
/// @param typed what was typed before, by field; where there is any, going back is a button too, so
///   that nothing of it is lost
public record Sure(
    String path,
    long version,
    List<String> sentences,
    List<String> warnings,
    String button,
    boolean grave,
    String back,
    Map<String, String> typed) {
  public Sure {
    sentences = List.copyOf(sentences);
    warnings = List.copyOf(warnings);
    typed = Map.copyOf(typed);
  }

  /// A page that asks once more after a page without fields.
  public Sure(
      String path,
      long version,
      List<String> sentences,
      List<String> warnings,
      String button,
      boolean grave,
      String back) {
    this(path, version, sentences, warnings, button, grave, back, Map.of());
  }
}
