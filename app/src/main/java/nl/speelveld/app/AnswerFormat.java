package nl.speelveld.app;

import java.util.Locale;

/// The forms in which answers about a round leave the command line.
enum AnswerFormat {
  /// Plain text.
  TEXT,
  /// Figures in the one result shape.
  JSON,
  /// One long table.
  CSV,
  /// A page that needs nothing else.
  HTML;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
