package nl.speelveld.web.visit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.speelveld.web.page.Problem;

/// What a visitor typed, as it was typed, with what is wrong about it. A form that is shown again
/// has everything in it still.
public final class Form {
  // control characters but for the tab and the ends of lines: not every store keeps a zero
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\\t\\r\\n]]");

  private final Map<String, List<String>> values;
  private final List<Problem> problems = new ArrayList<>();

  private Form(Map<String, List<String>> values) {
    this.values = values;
  }

  /// The values of a request.
  public static Form of(Map<String, List<String>> values) {
    return new Form(new LinkedHashMap<>(values));
  }

  /// A form as it is shown the first time.
  public static Form filled(Map<String, String> values) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    values.forEach((name, value) -> lists.put(name, List.of(value)));
    return new Form(lists);
  }

  /// A form with nothing in it.
  public static Form empty() {
    return new Form(new LinkedHashMap<>());
  }

  /// What stands in a field, without blanks around it and without signs that nobody can see or
  /// type; empty where nothing does.
  public String value(String field) {
    List<String> all = values.getOrDefault(field, List.of());
    return all.isEmpty() ? "" : UNSEEN.matcher(all.getFirst()).replaceAll("").strip();
  }

  /// All values of a field that can have several.
  public List<String> values(String field) {
    return Collections.unmodifiableList(values.getOrDefault(field, List.of()));
  }

  /// Whether a box is ticked or a button was pressed.
  public boolean has(String field) {
    return values.containsKey(field);
  }

  /// Whether one of the values of a field is this one.
  public boolean has(String field, String value) {
    return values(field).contains(value);
  }

  /// Notes what is wrong with a field.
  ///
  /// @param text a whole sentence: what is wrong and what to do
  public void wrong(String field, String text) {
    problems.add(new Problem(field, text));
  }

  /// Whether nothing is wrong.
  public boolean isSound() {
    return problems.isEmpty();
  }

  /// What is wrong.
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /// What is wrong with a field; empty where nothing is.
  public String problem(String field) {
    return problems.stream()
        .filter(its -> its.field().equals(field))
        .map(Problem::text)
        .findFirst()
        .orElse("");
  }
}
