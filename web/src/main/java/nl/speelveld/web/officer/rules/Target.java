package nl.speelveld.web.officer.rules;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.web.officer.rules.form.Edit;
import nl.speelveld.web.officer.rules.form.FormFields;

/// What one form of the rules is about.
public sealed interface Target {
  /// A part with one form.
  record OfSection(Section section) implements Target {}

  /// One of several rules.
  ///
  /// @param name its name; empty for a new one
  record OfItem(Item item, Optional<String> name) implements Target {}

  /// Name of the template, and of its words.
  default String word() {
    return switch (this) {
      case OfSection(Section section) -> section.word();
      case OfItem(Item item, _) -> item.word();
    };
  }

  /// Address of the form behind that of the rules.
  default String path() {
    return switch (this) {
      case OfSection(Section section) -> section.path();
      case OfItem(Item item, _) -> item.path() + "/een";
    };
  }

  /// Address of the form with the name of the rule.
  default String pathWithName() {
    return switch (this) {
      case OfSection(Section section) -> section.path();
      case OfItem(Item item, Optional<String> name) -> pathOf(item, name.orElse(""));
    };
  }

  /// Address of the form of one of several rules, behind that of the rules.
  static String pathOf(Item item, String name) {
    return item.path() + "/een?naam=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
  }

  /// Address of the page to which a change goes back, behind that of the rules.
  default String back() {
    return switch (this) {
      case OfSection ignored -> "";
      case OfItem(Item item, _) -> "/" + item.path();
    };
  }

  /// The page of advice that belongs to the form.
  default String advicePath() {
    return switch (this) {
      case OfSection(Section section) -> section.path();
      case OfItem(Item item, _) -> item.path();
    };
  }

  /// The rules with what stands in the fields.
  default Edit apply(RoundRules rules, FormFields fields) {
    return switch (this) {
      case OfSection(Section section) -> section.apply(rules, fields);
      case OfItem(Item item, Optional<String> name) -> item.apply(rules, name, fields);
    };
  }
}
