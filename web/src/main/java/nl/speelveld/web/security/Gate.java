package nl.speelveld.web.security;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import nl.speelveld.runs.people.Account;
import nl.speelveld.runs.people.Session;
import nl.speelveld.runs.people.Visitor;
import nl.speelveld.web.visit.OwnCookies;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Route;

/// The gate before every route. In this order: headers, is it for us, who is it, how large, how
/// often, does the form come from us, does the door open.
public final class Gate {
  private static final Set<HandlerType> LOOKING = Set.of(HandlerType.GET, HandlerType.HEAD);

  private final SessionDesk sessions;
  private final TokenDesk tokens;
  private final RateLimits limits;
  private final Rules rules;

  /// What the operator decided.
  ///
  /// @param secure whether visitors come over https
  /// @param origins hosts that are ours
  /// @param traffic what is known of the road to the server
  /// @param elsewhere origin of the party that signs people in, where there is one
  public record Rules(
      boolean secure, Origins origins, Traffic traffic, Optional<String> elsewhere) {}

  /// A gate.
  public Gate(SessionDesk sessions, TokenDesk tokens, RateLimits limits, Rules rules) {
    this.sessions = sessions;
    this.tokens = tokens;
    this.limits = limits;
    this.rules = rules;
  }

  /// Who came in.
  ///
  /// @param visitor who
  /// @param session the session, where there is one
  public record Admitted(Visitor visitor, Optional<Session> session) {}

  /// What goes on every answer, also of an address that does not exist.
  public void greet(Context context) {
    OwnCookies.overHttps(context, rules.secure());
    Headers.on(context, rules.secure());
  }

  /// Lets a request in, or refuses it.
  ///
  /// @throws Refused where it is not for us, too large, too often, no form of ours, or the door
  ///   does not open
  public Admitted admit(Context context, Route route) {
    if (!route.isForProbes()) {
      rules.origins().checkHost(context);
    }
    Admitted in = route.isForPrograms() ? program(context) : person(context);
    Sizes.check(context, in.visitor());
    count(context, route, in);
    if (!LOOKING.contains(route.method())) {
      Headers.keepNowhere(context);
      Sizes.checkFields(context);
      if (!route.isForPrograms() && !isFromUs(context, in.session())) {
        throw new Refused(Refused.Why.STALE_FORM);
      }
    }
    if (!route.door().opensFor(in.visitor())) {
      throw new Refused(Refused.Why.NOT_ALLOWED);
    }
    return in;
  }

  private Admitted person(Context context) {
    Optional<Session> session = sessions.findAndExtend(context);
    Visitor visitor = session.map(Session::visitor).orElseGet(Visitor.Stranger::new);
    session.ifPresent(_ -> Headers.keepNowhere(context));
    Headers.formsMayLeadTo(
        context, visitor.findAccount().flatMap(Account::subject).flatMap(_ -> rules.elsewhere()));
    return new Admitted(visitor, session);
  }

  // a program is known by its key alone: cookies count for nothing here, so that no page elsewhere
  // can make a browser of somebody who is signed in do anything
  private Admitted program(Context context) {
    Visitor visitor = tokens.visitor(context);
    if (visitor instanceof Visitor.Staff) {
      Headers.keepNowhere(context);
    }
    return new Admitted(visitor, Optional.empty());
  }

  /// Whether a browser says that a page of somebody else sent this.
  public boolean isFromElsewhere(Context context) {
    return rules.origins().isFromElsewhere(context);
  }

  /// What forms of this visitor hand back.
  public String guard(Context context, Optional<Session> session) {
    return sessions.guard(context, session);
  }

  private void count(Context context, Route route, Admitted in) {
    if (route.path().startsWith("/static/")) {
      return; // cheap, and kept by the browser for a year
    }
    Budget budget = budget(context, route);
    String address = ClientAddress.household(ClientAddress.of(context, rules.traffic()));
    String who =
        budget == Budget.SIGN_IN || budget == Budget.FAMILY_SIGN_IN
            ? address
            : in.session().map(Session::key).orElse(address);
    OptionalLong seconds = limits.take(budget, who);
    if (seconds.isPresent()) {
      context.header("Retry-After", Long.toString(seconds.getAsLong()));
      throw new Refused(Refused.Why.TOO_MANY);
    }
  }

  private static Budget budget(Context context, Route route) {
    if (route.isForPrograms()) {
      return Budget.API;
    }
    if (route.isDoorstepOfFamilies()) {
      return Budget.FAMILY_SIGN_IN;
    }
    if (route.isSigningIn()) {
      return Budget.SIGN_IN;
    }
    if (LOOKING.contains(route.method())) {
      return Budget.LOOK;
    }
    return context.isMultipartFormData() ? Budget.UPLOAD : Budget.CHANGE;
  }

  // two locks: what the browser says of where the form came from, and what only our page knows
  private boolean isFromUs(Context context, Optional<Session> session) {
    return !isFromElsewhere(context) && sessions.isOurs(context, session);
  }
}
