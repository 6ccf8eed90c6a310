package nl.speelveld.web.security;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.speelveld.runs.people.Session;
import nl.speelveld.runs.people.Sessions;
import nl.speelveld.runs.people.Visitor;

/// Where a visit begins and ends: a cookie at the visitor, what is kept of it in the store.
public final class SessionDesk {
  private static final String GUARD = "poort";
  private static final Duration STAFF = Duration.ofHours(10);
  private static final Duration FAMILY = Duration.ofHours(2);

  private final Sessions sessions;
  private final Secrets secrets;
  private final Clock clock;
  private final boolean secure;

  /// A desk.
  ///
  /// @param secure whether visitors come over https
  public SessionDesk(Sessions sessions, Secrets secrets, Clock clock, boolean secure) {
    this.sessions = sessions;
    this.secrets = secrets;
    this.clock = clock;
    this.secure = secure;
  }

  /// The session of a request.
  public Optional<Session> find(Context context) {
    String cookie = context.cookie(name());
    return cookie == null ? Optional.empty() : sessions.find(Secrets.key(cookie), clock.instant());
  }

  /// Begins a visit. The session that there was ends: what somebody knew before the sign-in is
  /// worth nothing after it.
  public void begin(Context context, Visitor visitor) {
    end(context);
    String cookie = secrets.secret();
    Instant now = clock.instant();
    Duration lasts = visitor instanceof Visitor.Family ? FAMILY : STAFF;
    sessions.keep(new Session(Secrets.key(cookie), visitor, secrets.word(), now, now.plus(lasts)));
    context.cookie(cookie(name(), cookie));
  }

  /// Ends the visit of a request.
  public void end(Context context) {
    String cookie = context.cookie(name());
    if (cookie != null) {
      sessions.end(Secrets.key(cookie));
      context.removeCookie(name(), "/");
    }
  }

  /// What a form of this visitor must hand back. A stranger gets a cookie of its own for it.
  String guard(Context context, Optional<Session> session) {
    if (session.isPresent()) {
      return session.get().guard();
    }
    String known = context.attribute(GUARD);
    if (known != null) {
      return known;
    }
    String cookie = context.cookie(GUARD);
    if (cookie != null && cookie.matches("[0-9a-f]{32}")) {
      return cookie;
    }
    String fresh = secrets.word();
    context.attribute(GUARD, fresh);
    context.cookie(cookie(GUARD, fresh));
    return fresh;
  }

  /// Whether a form handed back what it should.
  boolean isOurs(Context context, Optional<Session> session) {
    String given = context.formParam("poort");
    String expected =
        session
            .map(Session::guard)
            .orElseGet(() -> {
              String cookie = context.cookie(GUARD);
              return cookie == null ? "" : cookie;
            });
    return given != null && !expected.isEmpty() && sameText(given, expected);
  }

  /// In a time that does not tell where they differ.
  private static boolean sameText(String a, String b) {
    return java.security.MessageDigest.isEqual(
        a.getBytes(java.nio.charset.StandardCharsets.UTF_8),
        b.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private Cookie cookie(String name, String value) {
    Cookie cookie = new Cookie(name, value, "/", -1, secure);
    cookie.setHttpOnly(true);
    cookie.setSameSite(
        SameSite.LAX); // why not Strict: who comes back from signing in elsewhere is known
    return cookie;
  }

  private String name() {
    return secure ? "__Host-speelveld" : "speelveld";
  }
}
