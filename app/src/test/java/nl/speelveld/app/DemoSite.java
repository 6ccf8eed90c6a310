package nl.speelveld.app;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.speelveld.app.office.DemoOffice;
import nl.speelveld.opendata.sample.SampleMunicipality;
import nl.speelveld.rounds.folder.RoundTexts;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.OfficeStore;
import nl.speelveld.runs.office.Requests;
import nl.speelveld.runs.office.Schools;
import nl.speelveld.runs.people.Account;
import nl.speelveld.runs.people.Grant;
import nl.speelveld.runs.people.Role;
import nl.speelveld.runs.people.Session;
import nl.speelveld.runs.people.Tokens;
import nl.speelveld.runs.people.Visitor;
import nl.speelveld.store.DatabaseStore;
import nl.speelveld.web.WebServer;
import nl.speelveld.web.parts.OpenRounds;
import nl.speelveld.web.parts.Operations;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.parts.WebSettings;
import nl.speelveld.web.security.Secrets;
import nl.speelveld.web.security.Traffic;

/// The office of the sample municipality, served, with somebody in each role here and elsewhere.
final class DemoSite implements AutoCloseable {
  static final String HERE = SampleMunicipality.CODE;
  static final String ELSEWHERE = "GM0001";
  static final String GUARD = "0123456789abcdef0123456789abcdef";
  static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  /// What somebody types who hopes that it runs in the browser of another.
  static final String SCRIPT = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

  /// What somebody types who hopes that it runs in the spreadsheet of another.
  static final String FORMULA = "=HYPERLINK(\"https://kwaad.example.com\")";

  final OfficeStore store = DatabaseStore.memory(new RoundTexts());
  final WebServer server;

  /// Fills it and starts it.
  DemoSite(Path folder) throws IOException {
    SampleMunicipality.Written written = SampleMunicipality.write(folder, SampleMunicipality.SEED);
    OpenRounds open = new OpenRounds(store.rounds(), RoundDesk::checkPages);
    new DemoOffice(store, open, HERE, NOW).fill(written.round(), written.roundVo(), "test");
    store.rounds().all().forEach(this::typeWhatAttackersType);
    WebSettings settings =
        new WebSettings("127.0.0.1", 0, Optional.empty(), "", false, HERE, "test")
            .with(Operations.standard().withTraffic(new Traffic(false, 0)));
    this.server =
        WebServer.start(
            new Parts(
                settings,
                store,
                Optional.empty(),
                open,
                Clock.fixed(NOW, ZoneOffset.UTC),
                new SecureRandom()));
  }

  /// Names, remarks and requests that would run where they are not shown as text.
  private void typeWhatAttackersType(OfficeRound round) {
    String id = round.id();
    for (int number = 0; number < 3; number++) {
      Child child = child(id, number);
      Child.Person its = child.person();
      String name = (number == 2 ? FORMULA : "Ali " + SCRIPT) + number;
      store
          .children()
          .replace(
              id,
              child.withPerson(
                  new Child.Person(
                      name, its.born(), List.of(SCRIPT, FORMULA), its.language(), its.email())));
    }
    store.requests().add(id, request(round));
    store.schools().keep(id, new Schools.SeatAnswer("1", false, 3, SCRIPT, "SCHOOL234562", NOW));
  }

  private Requests.Request request(OfficeRound round) {
    return new Requests.Request(
        "REQUEST" + round.id(),
        child(round.id(), 0).pseudonym(),
        Requests.Kind.HARDSHIP,
        "Wij verhuizen. " + SCRIPT,
        NOW,
        Requests.State.RECEIVED,
        "",
        Optional.empty());
  }

  /// A child of a round.
  Child child(String round, int number) {
    return store.children().all(round).get(number);
  }

  /// Somebody who comes to a door.
  ///
  /// @param name how a test tells of this one
  /// @param visitor who
  /// @param cookie of the session; empty for a stranger
  record Caller(String name, Visitor visitor, String cookie) {
    /// Whether this is somebody of another municipality.
    boolean isElsewhere() {
      return visitor instanceof Visitor.Staff(var account)
          && account.grants().stream().allMatch(its -> its.municipality().equals(ELSEWHERE));
    }
  }

  /// Everybody who may come to a door: a stranger, two families, and each role here and elsewhere.
  List<Caller> callers() {
    List<Caller> all = new ArrayList<>();
    all.add(new Caller("stranger", new Visitor.Stranger(), ""));
    all.add(familyOf("HANDINGINNOW", 0));
    all.add(familyOf("PUBLISHEDNOW", 1));
    store.accounts().all().forEach(account -> all.add(caller(account.id(), account)));
    for (Role role : Role.values()) {
      Grant grant =
          role == Role.SCHOOL ? Grant.ofSchool(ELSEWHERE, "99ZZ") : new Grant(role, ELSEWHERE, "");
      String id = "ELSEWHERE" + role;
      Account account =
          new Account(
              id,
              id,
              id + "@elders.example",
              List.of(grant),
              Account.State.ACTIVE,
              Optional.empty());
      store.accounts().add(account);
      all.add(caller(id, account));
    }
    return all;
  }

  private Caller familyOf(String round, int number) {
    return caller(
        "family in " + round, new Visitor.Family(round, child(round, number).pseudonym()));
  }

  private Caller caller(String name, Account account) {
    String key = Secrets.key("token-" + name);
    store
        .tokens()
        .keep(new Tokens.Token(key, account.id(), "test", NOW, NOW.plus(Duration.ofDays(1))));
    return caller(name, new Visitor.Staff(account));
  }

  private Caller caller(String name, Visitor visitor) {
    String cookie = "cookie-" + name.replace(' ', '-');
    Instant ends = NOW.plus(Duration.ofMinutes(30));
    store.sessions().keep(new Session(Secrets.key(cookie), visitor, GUARD, NOW, ends));
    return new Caller(name, visitor, cookie);
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
