package nl.speelveld.web.security;

import io.javalin.http.Context;
import java.util.Optional;

/// What every answer tells the browser not to do.
final class Headers {
  private static final String POLICY =
      "default-src 'none'; object-src 'none'; img-src 'self' data:; style-src 'self'; script-src 'self'; "
          + "connect-src 'self'; font-src 'self'; base-uri 'none'; frame-ancestors 'none'; "
          + "form-action 'self'";

  private Headers() {}

  static void on(Context context, boolean secure) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("X-Frame-Options", "DENY");
    context.header("Referrer-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (secure) {
      context.header("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
  }

  /// A page of somebody stays in no cache.
  static void keepNowhere(Context context) {
    context.header("Cache-Control", "no-store");
  }

  /// Lets forms also lead to the party that signed somebody in: signing out ends there.
  static void formsMayLeadTo(Context context, Optional<String> origin) {
    origin.ifPresent(its -> context.header("Content-Security-Policy", POLICY + " " + its));
  }
}
