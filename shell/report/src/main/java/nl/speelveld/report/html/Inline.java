package nl.speelveld.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// Style and script that stand inside a page, and the rule by which a browser runs these and loads
/// nothing else.
final class Inline {
  private Inline() {}

  /// A file of this package as text.
  static String text(String name) {
    try (InputStream file = Inline.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("(" + name + ") is not in this jar");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("(" + name + ") cannot be read", e);
    }
  }

  /// The content security policy of a page with this one style and this one script: no request, no
  /// other script, no form.
  static String policy(String style, String script) {
    return "default-src 'none'; style-src "
        + hash(style)
        + "; script-src "
        + hash(script)
        + "; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
