package nl.speelveld.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.people.Visitor;

/// What is the same for all pages that one visitor sees at one moment.
///
/// @param language the language
/// @param path the address of the page with its query, for the switch of language
/// @param visitor who looks
/// @param guard what each form hands back; asked for only where a page has a form
/// @param site what is the same for everybody
public record Frame(
    Language language, String path, Visitor visitor, Supplier<String> guard, Site site) {

  /// What is the same for everybody.
  ///
  /// @param name what the installation calls itself: the municipality's name, or empty
  /// @param demo whether everything is invented, which every page then says
  /// @param version of the program
  /// @param assets behind which name the style sheets stand; changes with their content
  public record Site(String name, boolean demo, String version, String assets) {}

  /// The same address in a language.
  public String pathIn(Language other) {
    return "/taal/" + other.code() + "?naar=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
  }
}
