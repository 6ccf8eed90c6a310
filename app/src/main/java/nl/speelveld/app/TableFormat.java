package nl.speelveld.app;

/// The forms in which indices and changes leave the command line.
enum TableFormat {
  /// Plain text.
  TEXT,
  /// Comma-separated, RFC 4180.
  CSV,
  /// Figures in the one result shape.
  JSON
}
