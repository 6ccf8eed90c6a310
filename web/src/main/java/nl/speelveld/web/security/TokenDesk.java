package nl.speelveld.web.security;

import io.javalin.http.Context;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.speelveld.runs.people.Account;
import nl.speelveld.runs.people.Tokens;
import nl.speelveld.runs.people.Visitor;
import nl.speelveld.web.visit.Refused;

/// Where programs show their key: `Authorization: Bearer …`.
public final class TokenDesk {
  private static final Pattern BEARER = Pattern.compile("(?i)Bearer +([A-Za-z0-9._~+/=-]{1,200})");

  private final Tokens tokens;
  private final Clock clock;

  /// A desk.
  public TokenDesk(Tokens tokens, Clock clock) {
    this.tokens = tokens;
    this.clock = clock;
  }

  /// For whom a program comes; a stranger where it shows no key.
  ///
  /// @throws Refused where it shows one that does not work
  Visitor visitor(Context context) {
    String header = context.header("Authorization");
    if (header == null) {
      return new Visitor.Stranger();
    }
    Matcher bearer = BEARER.matcher(header.strip());
    if (!bearer.matches()) {
      throw notKnown(context);
    }
    return tokens
        .find(Secrets.key(bearer.group(1)), clock.instant())
        .filter(its -> its.state() == Account.State.ACTIVE)
        .map(Visitor.Staff::new)
        .orElseThrow(() -> notKnown(context));
  }

  private static Refused notKnown(Context context) {
    context.header("WWW-Authenticate", "Bearer");
    return new Refused(Refused.Why.NOT_KNOWN);
  }
}
