package nl.speelveld.web.api.operation;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.people.Visitor;
import nl.speelveld.web.visit.Visit;

/// A call of an operation. Everything that the operation declares was checked before: a number is
/// one, a word is one of its words, what is needed is there.
public final class Call {
  private final Visit visit;
  private final Operation operation;
  private final Asked asked;

  /// How the caller wants to be answered.
  ///
  /// @param form media type of the answer, one of the operation; empty where it has no content
  /// @param language language of sentences in the answer
  public record Asked(String form, Language language) {}

  /// A call that was checked.
  public Call(Visit visit, Operation operation, Asked asked) {
    this.visit = visit;
    this.operation = operation;
    this.asked = asked;
  }

  /// The request as a visit, for checks of who may know what.
  public Visit visit() {
    return visit;
  }

  /// Who calls.
  public Visitor visitor() {
    return visit.visitor();
  }

  /// When.
  public Instant now() {
    return visit.now();
  }

  /// In which form the caller wants the answer.
  public String form() {
    return asked.form();
  }

  /// Whether the caller wants a table.
  public boolean wantsCsv() {
    return asked.form().equals(Media.CSV);
  }

  /// In which language the caller wants sentences.
  public Language language() {
    return asked.language();
  }

  /// A named part of the path.
  public String path(String name) {
    return visit.param(name);
  }

  /// The path as it was called.
  String pathSaid() {
    return visit.context().path();
  }

  /// The address as it was called, path and query.
  public String address() {
    String query = visit.context().queryString();
    return pathSaid() + (query == null ? "" : "?" + query);
  }

  /// How this caller reaches the installation: `https://speelveld.example`.
  public String home() {
    return visit.context().scheme() + "://" + visit.context().host();
  }

  /// What was said behind the question mark.
  Map<String, List<String>> said() {
    Map<String, List<String>> said = new LinkedHashMap<>();
    for (Parameter its : operation.parameters()) {
      if (its.in() == Parameter.In.QUERY && !all(its.name()).isEmpty()) {
        said.put(its.name(), all(its.name()));
      }
    }
    return said;
  }

  /// A word of the caller, or what holds usually.
  public Optional<String> find(String name) {
    String said = visit.context().queryParam(name);
    if (said != null) {
      return Optional.of(said.strip());
    }
    return operation.parameters().stream()
        .filter(its -> its.name().equals(name))
        .map(Parameter::usual)
        .filter(its -> !its.isEmpty())
        .findFirst();
  }

  /// A word that is needed, or that has a usual value.
  public String word(String name) {
    return find(name)
        .orElseThrow(() ->
            new IllegalStateException(
                "parameter (%s) of (%s) is neither needed nor usual"
                    .formatted(name, operation.id())));
  }

  /// A whole number with a usual value.
  public int whole(String name) {
    return Integer.parseInt(word(name));
  }

  /// Whether something is said to be so.
  public boolean isSo(String name) {
    return find(name).filter("true"::equals).isPresent();
  }

  /// All values of a word that may come several times.
  public List<String> all(String name) {
    return visit.context().queryParams(name).stream().map(String::strip).toList();
  }

  /// Which page is asked.
  public Paging paging() {
    return new Paging(whole("page"), whole("pageSize"));
  }

  /// Media type of the body, without what stands behind it.
  public String bodyForm() {
    return formOf(visit.context());
  }

  /// Media type of the body of a request, without what stands behind it.
  public static String formOf(Context context) {
    String type = context.contentType();
    return type == null
        ? ""
        : type.replaceFirst(";.*", "").strip().toLowerCase(java.util.Locale.ROOT);
  }

  /// The body.
  public byte[] body() {
    return visit.context().bodyAsBytes();
  }

  /// The body as text in UTF-8.
  public String bodyText() {
    return new String(body(), StandardCharsets.UTF_8);
  }

  /// Refuses the call unless it names this version.
  ///
  /// @throws ApiFault 428 where no version is named, 412 where it is another
  public void checkVersion(long version) {
    String named = visit.context().header("If-Match");
    if (named == null || named.isBlank()) {
      throw new ApiFault(428, "noVersion");
    }
    List<String> all = new ArrayList<>();
    for (String part : named.split(",", -1)) {
      all.add(part.strip());
    }
    if (!all.contains("*") && !all.contains("\"" + version + "\"")) {
      throw ApiFault.overtaken();
    }
  }
}
