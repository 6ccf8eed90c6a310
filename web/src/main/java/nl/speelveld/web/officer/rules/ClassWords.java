package nl.speelveld.web.officer.rules;

import static nl.speelveld.report.text.Arg.arg;

import nl.speelveld.matching.round.ClassMeaning;
import nl.speelveld.matching.round.WithinClass;
import nl.speelveld.report.text.Language;
import nl.speelveld.web.page.Page;

/// Priority classes in the words of the rules.
public final class ClassWords {
  private final Page page;

  ClassWords(Page page) {
    this.page = page;
  }

  /// Who is in a class.
  public String say(ClassMeaning meaning) {
    return switch (meaning) {
      case ClassMeaning.Promised() -> page.say("class.promised");
      case ClassMeaning.NearHome() -> page.say("class.nearHome");
      case ClassMeaning.With(var rule) -> page.language() == Language.NL ? rule.nl() : rule.en();
      case ClassMeaning.Without() -> page.say("class.without");
      case ClassMeaning.Outside(ClassMeaning inside) ->
          page.say("class.outside", arg("class", say(inside)));
    };
  }

  /// What parts those of one class.
  public String say(WithinClass within) {
    return switch (within) {
      case WithinClass.Number() -> page.say("within.number");
      case WithinClass.Metres() -> page.say("within.metres");
      case WithinClass.Score(String column) -> page.say("within.score", arg("column", column));
      case WithinClass.CallOrder ignored -> page.say("within.call");
    };
  }
}
