package nl.speelveld.web.visit;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;

/// The cookies of one request: never read by a script, never sent along from elsewhere but when
/// somebody follows a link, and over https bound to this host (`__Host-`).
///
/// Why not `SameSite=Strict`: who comes back from signing in elsewhere, or follows a link in a
/// mail, is still known.
public final class OwnCookies {
  private static final String SECURE = "speelveld.secure";
  private final Context context;

  private OwnCookies(Context context) {
    this.context = context;
  }

  /// The cookies of a request.
  public static OwnCookies of(Context context) {
    return new OwnCookies(context);
  }

  /// Says, before anything else, whether the visitor comes over https: only the operator knows
  /// that.
  public static void overHttps(Context context, boolean secure) {
    context.attribute(SECURE, secure);
  }

  /// The value of a cookie.
  public Optional<String> find(String name) {
    return Optional.ofNullable(context.cookie(full(name)));
  }

  /// Gives a cookie that ends with the window.
  public void give(String name, String value) {
    give(name, value, Duration.ofSeconds(-1));
  }

  /// Gives a cookie.
  ///
  /// @param lasts how long the browser keeps it; negative for as long as the window is open
  public void give(String name, String value, Duration lasts) {
    Cookie cookie = new Cookie(full(name), value, "/", (int) lasts.toSeconds(), isSecure());
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.LAX);
    context.cookie(cookie);
  }

  /// Takes a cookie back.
  public void take(String name) {
    give(name, "", Duration.ZERO);
  }

  private String full(String name) {
    return isSecure() ? "__Host-" + name : name;
  }

  private boolean isSecure() {
    return Boolean.TRUE.equals(context.<Boolean>attribute(SECURE));
  }
}
