package nl.speelveld.app;

import java.util.List;
import nl.speelveld.report.text.Arg;

/// The user asked for something that cannot be: one sentence that says what and what to do instead.
///
/// The exception holds which sentence of [CommandWords] it is; the language is chosen where it is
/// told.
final class WrongUse extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final String key;
  private final transient List<Arg> args;

  WrongUse(String key, Arg... args) {
    super(key + " " + List.of(args), null, false, false); // no stack: it is a sentence for a person
    this.key = key;
    this.args = List.of(args);
  }

  /// The sentence in the language of the words.
  String sentence(CommandWords words) {
    return words.say(key, args.toArray(Arg[]::new));
  }
}
