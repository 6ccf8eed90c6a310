package nl.speelveld.report.letters;

import static nl.speelveld.report.chart.Escape.markup;

import nl.speelveld.report.text.Language;

/// The page around what is printed for a family: head, title, style. Well-formed as XML too.
///
/// @param title title of the page
/// @param description what it says, in one sentence
/// @param language its language
record LetterPage(String title, String description, Language language) {
  /// The page with this body.
  String of(String bodyAttributes, String body) {
    return start(bodyAttributes) + body + END;
  }

  /// All that comes before the body.
  String start(String bodyAttributes) {
    return "<!DOCTYPE html>\n<html lang=\""
        + language.code()
        + "\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" "
        + "content=\"width=device-width, initial-scale=1\"/>\n<title>"
        + markup(title)
        + "</title>\n<meta name=\"description\" content=\""
        + markup(description)
        + "\"/>\n<style>\n"
        + LetterFiles.style()
        + "</style>\n</head>\n<body"
        + bodyAttributes
        + ">\n";
  }

  /// All that comes after the body.
  static final String END = "</body>\n</html>\n";
}
