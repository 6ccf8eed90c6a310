package nl.speelveld.app;

/// In which form letters are written.
enum LetterFormat {
  /// A PDF for each family.
  PDF,
  /// A page for each family.
  HTML,
  /// One page with all letters, each on paper of its own.
  PRINT
}
