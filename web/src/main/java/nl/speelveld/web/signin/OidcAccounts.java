package nl.speelveld.web.signin;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.speelveld.runs.people.Account;
import nl.speelveld.runs.people.Accounts;
import nl.speelveld.runs.people.Grant;
import nl.speelveld.web.parts.OidcSettings;
import nl.speelveld.web.security.Secrets;

/// Accounts of people whom another party signs in. What they may do follows, at every sign-in, from
/// what that party says of them; nothing else gives them a role.
final class OidcAccounts {
  private final OidcSettings settings;
  private final Accounts accounts;
  private final Secrets secrets;

  OidcAccounts(OidcSettings settings, Accounts accounts, Secrets secrets) {
    this.settings = settings;
    this.accounts = accounts;
    this.secrets = secrets;
  }

  /// What came of it.
  sealed interface Result {
    /// The account, as it is now.
    record Known(Account account) implements Result {}

    /// Nothing that was said gives a role here, or the account was closed.
    record NoRole() implements Result {}

    /// The party did not say that it knew the person as surely as is asked here.
    record TooWeak() implements Result {}

    /// An account of ours has the e-mail address already. The two are not joined by themselves: who
    /// can choose an address elsewhere must not get the account here.
    record AddressTaken() implements Result {}
  }

  /// The account of somebody, made or written again.
  Result accountOf(IDTokenClaimsSet claims) {
    if (!isStrong(claims.toJSONObject())) {
      return new Result.TooWeak();
    }
    String subject = settings.issuer() + " " + claims.getSubject().getValue();
    List<Grant> grants = grants(claims.toJSONObject());
    Optional<Account> known = accounts.findBySubject(subject);
    if (known.isPresent()) {
      return again(known.get(), grants, claims);
    }
    return grants.isEmpty() ? new Result.NoRole() : made(subject, grants, claims);
  }

  // why both: some parties name the strength (acr), others what it was made of (amr)
  private boolean isStrong(Map<String, Object> claims) {
    return settings.strengths().isEmpty()
        || Stream.of("acr", "amr")
            .flatMap(name -> values(claims, name).stream())
            .anyMatch(settings.strengths()::contains);
  }

  private Result again(Account known, List<Grant> grants, IDTokenClaimsSet claims) {
    if (known.state() == Account.State.CLOSED) {
      return new Result.NoRole();
    }
    String wanted = email(claims).orElse(known.email());
    boolean free =
        accounts.findByEmail(wanted).filter(its -> !its.id().equals(known.id())).isEmpty();
    Account now =
        new Account(
            known.id(),
            name(claims).orElse(known.name()),
            free ? wanted : known.email(),
            grants,
            Account.State.ACTIVE,
            known.subject());
    if (!now.equals(known)) {
      accounts.replace(now); // also where nothing is left: what somebody may no longer do ends here
    }
    return grants.isEmpty() ? new Result.NoRole() : new Result.Known(now);
  }

  private Result made(String subject, List<Grant> grants, IDTokenClaimsSet claims) {
    String id = secrets.id();
    String email = email(claims).orElse(id.toLowerCase(Locale.ROOT) + "@zonder-adres.invalid");
    Account fresh =
        new Account(
            id,
            name(claims).orElse(email),
            email,
            grants,
            Account.State.ACTIVE,
            Optional.of(subject));
    return accounts.add(fresh) ? new Result.Known(fresh) : new Result.AddressTaken();
  }

  private List<Grant> grants(Map<String, Object> claims) {
    List<String> values = values(claims, settings.claim());
    return settings.grants().stream()
        .filter(mapped -> values.contains(mapped.value()))
        .map(OidcSettings.Mapped::grant)
        .distinct()
        .toList();
  }

  /// The values under a name, which may be a path: `realm_access.roles`.
  static List<String> values(Map<?, ?> claims, String path) {
    Object value = claims.get(path);
    if (value == null && path.indexOf('.') > 0) {
      int dot = path.indexOf('.');
      return claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner
          ? values(inner, path.substring(dot + 1))
          : List.of();
    }
    List<String> all = new ArrayList<>();
    if (value instanceof Collection<?> several) {
      several.forEach(one -> all.add(String.valueOf(one)));
    } else if (value != null) {
      all.add(value.toString());
    }
    return all;
  }

  private static Optional<String> name(IDTokenClaimsSet claims) {
    return text(claims, "name").or(() -> text(claims, "preferred_username"));
  }

  private static Optional<String> email(IDTokenClaimsSet claims) {
    return text(claims, "email")
        .filter(its -> its.contains("@"))
        .map(its -> its.toLowerCase(Locale.ROOT));
  }

  private static Optional<String> text(IDTokenClaimsSet claims, String name) {
    return Optional.ofNullable(claims.getStringClaim(name))
        .map(String::strip)
        .filter(its -> !its.isEmpty() && its.length() <= 200);
  }
}
