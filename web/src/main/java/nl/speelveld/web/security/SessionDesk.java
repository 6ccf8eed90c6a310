package nl.speelveld.web.security;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.speelveld.runs.people.Session;
import nl.speelveld.runs.people.Sessions;
import nl.speelveld.runs.people.Visitor;
import nl.speelveld.web.visit.OwnCookies;

/// Where a visit begins and ends: a cookie at the visitor, what is kept of it in the store.
///
/// A visit ends by itself after a time without a request (staff 30 minutes, a family an hour), and
/// at the latest some hours after it began (10, 4), whatever is asked meanwhile.
public final class SessionDesk {
  private static final String COOKIE = "speelveld";
  private static final String GUARD = "poort";
  private static final Duration STEP = Duration.ofMinutes(5);

  private final Sessions sessions;
  private final Secrets secrets;
  private final Clock clock;

  /// A desk.
  public SessionDesk(Sessions sessions, Secrets secrets, Clock clock) {
    this.sessions = sessions;
    this.secrets = secrets;
    this.clock = clock;
  }

  /// How long a visit lasts.
  private record Lasting(Duration idle, Duration most) {
    static Lasting of(Visitor visitor) {
      return visitor instanceof Visitor.Family
          ? new Lasting(Duration.ofHours(1), Duration.ofHours(4))
          : new Lasting(Duration.ofMinutes(30), Duration.ofHours(10));
    }

    Instant end(Instant begun, Instant now) {
      Instant last = begun.plus(most);
      Instant quiet = now.plus(idle);
      return quiet.isBefore(last) ? quiet : last;
    }
  }

  /// The session of a request.
  public Optional<Session> find(Context context) {
    return OwnCookies.of(context)
        .find(COOKIE)
        .flatMap(cookie -> sessions.find(Secrets.key(cookie), clock.instant()));
  }

  /// The session of a request, which lasts longer for it.
  Optional<Session> findAndExtend(Context context) {
    return find(context).map(this::extended);
  }

  // written at most every five minutes: a page of somebody costs no write
  private Session extended(Session session) {
    Instant end = Lasting.of(session.visitor()).end(session.begun(), clock.instant());
    if (end.isBefore(session.ends().plus(STEP))) {
      return session;
    }
    Session longer =
        new Session(session.key(), session.visitor(), session.guard(), session.begun(), end);
    sessions.keep(longer);
    return longer;
  }

  /// Begins a visit. The session that there was ends: what somebody knew before the sign-in is
  /// worth nothing after it.
  public void begin(Context context, Visitor visitor) {
    end(context);
    String cookie = secrets.secret();
    Instant now = clock.instant();
    Instant ends = Lasting.of(visitor).end(now, now);
    sessions.keep(new Session(Secrets.key(cookie), visitor, secrets.word(), now, ends));
    OwnCookies.of(context).give(COOKIE, cookie);
  }

  /// Ends the visit of a request.
  public void end(Context context) {
    OwnCookies cookies = OwnCookies.of(context);
    cookies
        .find(COOKIE)
        .ifPresent(cookie -> {
          sessions.end(Secrets.key(cookie));
          cookies.take(COOKIE);
        });
  }

  /// What a form of this visitor must hand back. A stranger gets a cookie of its own for it.
  String guard(Context context, Optional<Session> session) {
    if (session.isPresent()) {
      return session.get().guard();
    }
    Headers.keepNowhere(context); // the word is for this visitor alone
    String known = context.attribute(GUARD);
    if (known != null) {
      return known;
    }
    OwnCookies cookies = OwnCookies.of(context);
    return cookies
        .find(GUARD)
        .filter(its -> its.matches("[0-9a-f]{32}"))
        .orElseGet(() -> {
          String fresh = secrets.word();
          context.attribute(GUARD, fresh);
          cookies.give(GUARD, fresh);
          return fresh;
        });
  }

  /// Whether a form handed back what it should.
  boolean isOurs(Context context, Optional<Session> session) {
    String given = context.formParam("poort");
    Optional<String> expected =
        session.map(Session::guard).or(() -> OwnCookies.of(context).find(GUARD));
    return given != null
        && expected.filter(its -> !its.isEmpty() && sameText(given, its)).isPresent();
  }

  /// In a time that does not tell where they differ.
  private static boolean sameText(String a, String b) {
    return java.security.MessageDigest.isEqual(
        a.getBytes(java.nio.charset.StandardCharsets.UTF_8),
        b.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
