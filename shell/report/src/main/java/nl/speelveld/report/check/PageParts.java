package nl.speelveld.report.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import nl.speelveld.matching.canonical.Sha256;

/// The parts of the page as they lie in this jar: frame, style and script.
final class PageParts {
  private static final List<String> SCRIPTS =
      List.of(
          "1-sha256.js",
          "2-canonical.js",
          "3-round.js",
          "4-receipt.js",
          "5-draw.js",
          "6-own.js",
          "7-files.js",
          "8-everybody.js",
          "9-page.js");

  private PageParts() {}

  static String frame() {
    return text("check.html");
  }

  static String style() {
    return text("check.css");
  }

  /// The nine parts of the script, closed off from the rest of the page.
  static String script() {
    return SCRIPTS.stream()
        .map(PageParts::text)
        .collect(Collectors.joining("\n", "(() => {\n'use strict';\n\n", "})();\n"));
  }

  /// The content policy of the page: this style and this script run; nothing is loaded or sent.
  static String policy() {
    return "default-src 'none'; style-src "
        + hash(style())
        + "; script-src "
        + hash(script())
        + "; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.ofText(text).bytes()) + "'";
  }

  private static String text(String name) {
    try (InputStream file = PageParts.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("(" + name + ") is not in this jar");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("(" + name + ") cannot be read", e);
    }
  }
}
