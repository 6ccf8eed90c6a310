package nl.speelveld.web.api.described;

import java.util.Optional;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Texts;
import nl.speelveld.web.api.answering.Problems;
import nl.speelveld.web.api.operation.Operation;
import nl.speelveld.web.api.operation.Parameter;

/// The sentences about the API in one language.
public final class Words {
  private final Texts texts;

  /// In a language.
  public Words(Language language) {
    this.texts = Texts.of(Problems.WORDS, language);
  }

  /// A sentence.
  public String say(String key) {
    return texts.say(key);
  }

  /// What an operation is, in a few words.
  public String title(Operation operation) {
    return texts.say("op." + operation.id() + ".title");
  }

  /// What it does.
  public String text(Operation operation) {
    return texts.say("op." + operation.id() + ".text");
  }

  /// What a parameter says in an operation.
  public String text(Operation operation, Parameter parameter) {
    return texts.firstOf(
        "param." + operation.id() + "." + parameter.name(), "param." + parameter.name());
  }

  /// What a status says.
  public String status(int status) {
    return texts.say("status." + status);
  }

  /// What a header says.
  public String header(String name) {
    return texts.say("header." + name);
  }

  /// What a field of an object, or an object, is; by `Object.field`, `field` or `Object`.
  public Optional<String> findField(String name) {
    return texts.find("field." + name);
  }
}
