package nl.speelveld.web.officer;

import java.util.List;

/// A page that asks once more.
///
/// @param path where the answer goes
/// @param version the version of the round that was seen
/// @param sentences what will happen, and what cannot be changed afterwards
/// @param warnings what speaks against it
/// @param button what the button says
/// @param grave whether it cannot be undone
/// @param back where to go for who does not want it
public record Sure(
    String path,
    long version,
    List<String> sentences,
    List<String> warnings,
    String button,
    boolean grave,
    String back) {
  public Sure {
    sentences = List.copyOf(sentences);
    warnings = List.copyOf(warnings);
  }
}
