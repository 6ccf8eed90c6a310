package nl.speelveld.report.answers;

import static nl.speelveld.report.text.Arg.arg;

import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.enrolment.questions.ClassMeaning;

/// What priority classes are called.
public final class ClassNames {
  private ClassNames() {}

  /// The name of a class in a language.
  public static String of(ClassMeaning meaning, Language language) {
    return of(meaning, Answer.words(language));
  }

  static String of(ClassMeaning meaning, Phrases words) {
    boolean isDutch = words.texts().language() == Language.NL;
    String name =
        switch (meaning.kind()) {
          case PROMISED -> words.say("class.promised");
          case PRIORITY -> isDutch ? meaning.dutch() : meaning.english();
          case NONE -> words.say("class.none");
        };
    return meaning.isBehind() ? words.say("class.behind", arg("class", name)) : name;
  }
}
