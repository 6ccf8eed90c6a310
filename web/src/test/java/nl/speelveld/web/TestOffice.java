package nl.speelveld.web;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.speelveld.rounds.folder.RoundTexts;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.office.OfficeStore;
import nl.speelveld.runs.people.Account;
import nl.speelveld.runs.people.Grant;
import nl.speelveld.runs.people.Session;
import nl.speelveld.runs.people.Visitor;
import nl.speelveld.store.DatabaseStore;
import nl.speelveld.web.parts.OpenRounds;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.parts.WebSettings;
import nl.speelveld.web.security.Secrets;
import nl.speelveld.web.signin.Passwords;

/// A running application over an empty store in memory, with a clock that a test turns.
public final class TestOffice implements AutoCloseable {
  /// The password of every account that [#account] makes.
  public static final String PASSWORD = "vier koeien in de wei";

  private static final Instant BEGIN = Instant.parse("2026-03-02T09:00:00Z");

  private final TurningClock clock = new TurningClock();
  private final OfficeStore store = DatabaseStore.memory(new RoundTexts());
  private final Parts parts;
  private final WebServer server;

  private TestOffice(UnaryOperator<WebSettings> chosen, Optional<MonitorData> data) {
    WebSettings plain =
        new WebSettings("127.0.0.1", 0, Optional.empty(), "", false, "GM9001", "test");
    this.parts =
        new Parts(
            chosen.apply(plain),
            store,
            data,
            new OpenRounds(store.rounds(), Map::of),
            clock,
            new SecureRandom());
    this.server = WebServer.start(parts);
  }

  /// With the usual settings.
  public static TestOffice open() {
    return new TestOffice(settings -> settings, Optional.empty());
  }

  /// Over open data.
  public static TestOffice over(MonitorData data) {
    return new TestOffice(settings -> settings, Optional.of(data));
  }

  /// With other settings.
  public static TestOffice with(UnaryOperator<WebSettings> chosen) {
    return new TestOffice(chosen, Optional.empty());
  }

  /// What it is built from.
  public Parts parts() {
    return parts;
  }

  /// What it keeps.
  public OfficeStore store() {
    return store;
  }

  /// The server.
  public WebServer server() {
    return server;
  }

  /// Lets time pass.
  public void pass(Duration time) {
    clock.now = clock.now.plus(time);
  }

  /// A browser that was never here.
  public Browser browser() {
    return new Browser(URI.create("http://127.0.0.1:" + server.port()));
  }

  /// Makes an account with [#PASSWORD].
  public Account account(String id, Grant... grants) {
    Account account =
        new Account(
            id,
            "Naam van " + id,
            id.toLowerCase(java.util.Locale.ROOT) + "@voorbeeld.example",
            List.of(grants),
            Account.State.ACTIVE,
            Optional.empty());
    store.accounts().add(account);
    store.accounts().keepPassword(id, new Passwords(new SecureRandom()).hash(PASSWORD));
    return account;
  }

  /// A browser in which somebody is signed in.
  public Browser browserOf(Visitor visitor) {
    String cookie = "cookie of " + visitor.recorded() + clock.now;
    Instant now = clock.instant();
    store
        .sessions()
        .keep(
            new Session(
                Secrets.key(cookie.replace(' ', '-')),
                visitor,
                "0123456789abcdef0123456789abcdef",
                now,
                now.plus(Duration.ofMinutes(30))));
    return browser()
        .withCookie("speelveld", cookie.replace(' ', '-'))
        .withGuard("0123456789abcdef0123456789abcdef");
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }

  private static final class TurningClock extends Clock {
    private volatile Instant now = BEGIN;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
