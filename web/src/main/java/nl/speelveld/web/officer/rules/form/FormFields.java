package nl.speelveld.web.officer.rules.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// What stands in the fields of a form, as it was typed: texts by the name of the field.
///
/// A field with boxes to tick has one text for each box that is ticked.
public record FormFields(Map<String, List<String>> texts) {
  public FormFields {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    texts.forEach((name, its) -> copy.put(name, List.copyOf(its)));
    texts = Collections.unmodifiableMap(copy);
  }

  /// A form in which nothing stands.
  public static FormFields empty() {
    return new FormFields(Map.of());
  }

  /// What stands in a field, without blanks around it; empty where nothing does.
  public String text(String name) {
    List<String> its = texts.getOrDefault(name, List.of());
    return its.isEmpty() ? "" : its.getFirst().strip();
  }

  /// What stands in a field, as it was typed.
  public String typed(String name) {
    List<String> its = texts.getOrDefault(name, List.of());
    return its.isEmpty() ? "" : its.getFirst();
  }

  /// What is ticked.
  public List<String> ticked(String name) {
    return texts.getOrDefault(name, List.of());
  }

  /// Whether this is ticked, or chosen.
  public boolean isTicked(String name, String value) {
    return ticked(name).contains(value);
  }

  /// Whether the field was there.
  public boolean has(String name) {
    return texts.containsKey(name);
  }

  /// The same with something else in a field.
  public FormFields with(String name, String text) {
    return withTicked(name, List.of(text));
  }

  /// The same with other boxes ticked.
  public FormFields withTicked(String name, List<String> values) {
    Map<String, List<String>> all = new LinkedHashMap<>(texts);
    all.put(name, values);
    return new FormFields(all);
  }

  /// The same with these fields too.
  public FormFields with(FormFields others) {
    Map<String, List<String>> all = new LinkedHashMap<>(texts);
    all.putAll(others.texts);
    return new FormFields(all);
  }

  /// The same without some fields.
  public FormFields without(Predicate<String> names) {
    Map<String, List<String>> all = new LinkedHashMap<>(texts);
    all.keySet().removeIf(names);
    return new FormFields(all);
  }
}
