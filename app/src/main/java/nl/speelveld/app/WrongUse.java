package nl.speelveld.app;

/// The user asked for something that cannot be: one sentence that says what and what to do instead.
final class WrongUse extends RuntimeException {
  private static final long serialVersionUID = 1;

  WrongUse(String sentence) {
    super(sentence, null, false, false); // no stack: it is a sentence for a person
  }

  /// The sentence.
  String sentence() {
    return String.valueOf(getMessage());
  }
}
