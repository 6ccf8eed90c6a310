package nl.speelveld.app;

/// Words of a command as a shell takes them, so that a printed command can be pasted.
final class Quoted {
  private Quoted() {}

  /// The word itself where it is plain, else between single quotes.
  static String word(String word) {
    return word.matches("[A-Za-z0-9_./:=@%+,-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
