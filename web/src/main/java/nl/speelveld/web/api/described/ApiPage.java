package nl.speelveld.web.api.described;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Texts;
import nl.speelveld.web.api.answering.Problems;
import nl.speelveld.web.api.operation.Media;
import nl.speelveld.web.api.operation.Operation;
import nl.speelveld.web.api.operation.Parameter;
import nl.speelveld.web.api.schema.RecordJson;
import nl.speelveld.web.api.schema.Schema;
import nl.speelveld.web.api.schema.SchemaJson;

/// What stands on the page that describes the API to people.
///
/// @param parts parts of the API, each with its operations
/// @param problems kinds of problems
public record ApiPage(List<Part> parts, List<Problem> problems) {
  private static final int LONGEST = 1500;

  public ApiPage {
    parts = List.copyOf(parts);
    problems = List.copyOf(problems);
  }

  /// A part of the API.
  public record Part(String id, String text, List<Shown> operations) {}

  /// An operation.
  ///
  /// @param access who may call it; empty for everybody
  /// @param takes forms of the body, empty for none
  /// @param gives forms of the answer
  /// @param refusals statuses of refusals
  /// @param example an answer, empty for none
  public record Shown(
      String id,
      String method,
      String path,
      String title,
      String text,
      String access,
      List<Word> words,
      String takes,
      String gives,
      String refusals,
      String example) {}

  /// A parameter.
  public record Word(String name, Parameter.In in, String meaning, String values, String usual) {}

  /// A kind of problem.
  public record Problem(String id, String title) {}

  /// The page of these operations in a language.
  public static ApiPage of(List<Operation> operations, Language language) {
    Words words = new Words(language);
    Map<String, List<Operation>> byTag =
        operations.stream()
            .collect(
                Collectors.groupingBy(Operation::tag, LinkedHashMap::new, Collectors.toList()));
    List<Part> parts =
        byTag.entrySet().stream()
            .map(its ->
                new Part(
                    its.getKey(),
                    words.say("tag." + its.getKey()).replaceFirst("\\.$", ""),
                    its.getValue().stream().map(one -> shown(one, words)).toList()))
            .toList();
    return new ApiPage(parts, problems(language));
  }

  private static Shown shown(Operation its, Words words) {
    return new Shown(
        its.id(),
        its.method().name(),
        its.path(),
        words.title(its),
        words.text(its),
        OpenApi.roles(its.access(), words),
        its.parameters().stream().map(one -> word(its, one, words)).toList(),
        its.takes()
            .map(body -> forms(body.forms()) + ". " + words.say("op." + its.id() + ".body"))
            .orElse(""),
        its.gives().status() + " " + forms(its.gives().forms()),
        its.refusals().stream().map(String::valueOf).collect(Collectors.joining(", ")),
        its.gives().forms().stream().findFirst().map(ApiPage::example).orElse(""));
  }

  private static String forms(List<Media> forms) {
    return forms.stream().map(Media::type).collect(Collectors.joining(", "));
  }

  private static String example(Media form) {
    String text =
        form.schema() instanceof Schema.Text(var plain, _, _)
            ? plain
            : RecordJson.print(SchemaJson.example(form.schema()));
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "\n…" : text;
  }

  private static Word word(Operation operation, Parameter its, Words words) {
    Schema one = its.schema() instanceof Schema.ListOf(var item) ? item : its.schema();
    String values =
        one instanceof Schema.OneOf(var all)
            ? String.join(", ", all)
            : SchemaJson.example(one).asText();
    return new Word(
        its.name(),
        its.in(),
        words.text(operation, its),
        values,
        its.required() ? words.say("page.required") : its.usual());
  }

  private static List<Problem> problems(Language language) {
    Texts texts = Texts.of(Problems.WORDS, language);
    Map<String, String> all = new TreeMap<>();
    for (String key : texts.keys()) {
      if (key.startsWith("problem.") && key.endsWith(".title")) {
        String id = key.substring("problem.".length(), key.length() - ".title".length());
        all.put(id, texts.say(key));
      }
    }
    return all.entrySet().stream().map(its -> new Problem(its.getKey(), its.getValue())).toList();
  }
}
