package nl.speelveld.web.security;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Optional;
import java.util.Set;
import nl.speelveld.runs.people.Session;
import nl.speelveld.runs.people.Visitor;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Route;

/// The gate before every route. In this order: headers, who is it, does the form come from us, does
/// the door open.
public final class Gate {
  private static final Set<HandlerType> LOOKING = Set.of(HandlerType.GET, HandlerType.HEAD);

  private final SessionDesk sessions;
  private final boolean secure;

  /// A gate.
  ///
  /// @param secure whether visitors come over https
  public Gate(SessionDesk sessions, boolean secure) {
    this.sessions = sessions;
    this.secure = secure;
  }

  /// Who came in.
  ///
  /// @param visitor who
  /// @param session the session, where there is one
  public record Admitted(Visitor visitor, Optional<Session> session) {}

  /// Lets a request in, or refuses it.
  ///
  /// @throws Refused where the form is not ours or the door does not open
  public Admitted admit(Context context, Route route) {
    Headers.on(context, secure);
    Optional<Session> session = sessions.find(context);
    Visitor visitor = session.map(Session::visitor).orElseGet(Visitor.Stranger::new);
    if (session.isPresent()) {
      context.header("Cache-Control", "no-store"); // a page of somebody stays in no cache
    }
    if (!LOOKING.contains(route.method()) && !isFromUs(context, session)) {
      throw new Refused(Refused.Why.STALE_FORM);
    }
    if (!route.door().opensFor(visitor)) {
      throw new Refused(Refused.Why.NOT_ALLOWED);
    }
    return new Admitted(visitor, session);
  }

  /// What forms of this visitor hand back.
  public String guard(Context context, Optional<Session> session) {
    return sessions.guard(context, session);
  }

  // two locks: what the browser says of where the form came from, and what only our page knows
  private boolean isFromUs(Context context, Optional<Session> session) {
    String site = context.header("Sec-Fetch-Site");
    boolean elsewhere = site != null && !site.equals("same-origin") && !site.equals("none");
    return !elsewhere && sessions.isOurs(context, session);
  }
}
