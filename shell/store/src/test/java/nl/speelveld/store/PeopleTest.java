package nl.speelveld.store;

import static nl.speelveld.store.Sample.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.runs.people.Account;
import nl.speelveld.runs.people.Grant;
import nl.speelveld.runs.people.Role;
import nl.speelveld.runs.people.Session;
import nl.speelveld.runs.people.Tokens;
import nl.speelveld.runs.people.Visitor;
import nl.speelveld.store.secret.Key;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// A. People.
@ParameterizedClass
@EnumSource
class PeopleTest {
  private final DatabaseStore store;

  PeopleTest(Place place) {
    store = DatabaseStore.open(place.empty(), Key.random(), new Texts());
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static Account officer() {
    return new Account(
        "7KX2",
        "Bo de Wit",
        "bo@gemeente.example",
        List.of(Grant.in("GM0363", Role.OFFICER), Grant.ofSchool("GM0363", "20GZ00")),
        Account.State.ACTIVE,
        Optional.empty());
  }

  @Test
  void A01_an_account_is_found_by_id_and_address_however_it_is_written() {
    assertThat(store.accounts().add(officer())).isTrue();
    Account found = store.accounts().find("7KX2").orElseThrow();
    assertThat(found.name()).isEqualTo("Bo de Wit");
    assertThat(found.grants()).containsExactlyInAnyOrderElementsOf(officer().grants());
    assertThat(store.accounts().findByEmail(" Bo@Gemeente.example ")).contains(found);
    assertThat(store.accounts().all()).containsExactly(found);
    assertThat(store.accounts().find("nobody")).isEmpty();
  }

  @Test
  void A02_an_address_and_a_subject_belong_to_one_account() {
    store.accounts().add(officer());
    Account other =
        new Account(
            "9QQ1",
            "Bo Zwart",
            "BO@gemeente.example",
            List.of(),
            Account.State.INVITED,
            Optional.of("https://login.example 42"));
    assertThat(store.accounts().add(other)).isFalse();
    assertThat(store.accounts().find("9QQ1")).isEmpty();
    Account apart =
        new Account(
            "9QQ1", "Bo Zwart", "zwart@x.example", List.of(), other.state(), other.subject());
    assertThat(store.accounts().add(apart)).isTrue();
    assertThat(store.accounts().findBySubject("https://login.example 42")).contains(apart);
  }

  @Test
  void A03_a_grant_that_goes_ends_the_visits() {
    store.accounts().add(officer());
    Session visit = visit("a1", new Visitor.Staff(officer()));
    store.sessions().keep(visit);
    store
        .accounts()
        .replace(
            new Account(
                "7KX2",
                "Bo",
                "bo@x.example",
                officer().grants(),
                Account.State.ACTIVE,
                Optional.empty()));
    assertThat(store.sessions().find("a1", NOW)).isPresent(); // another name takes nothing away
    store.accounts().replace(officer().withGrants(List.of(Grant.in("GM0363", Role.OFFICER))));
    assertThat(store.sessions().find("a1", NOW)).isEmpty();
    assertThat(store.accounts().find("7KX2").orElseThrow().grants())
        .containsExactly(Grant.in("GM0363", Role.OFFICER));
  }

  @Test
  void A04_passwords_are_kept_apart_from_accounts() {
    store.accounts().add(officer());
    assertThat(store.accounts().findPassword("7KX2")).isEmpty();
    store.accounts().keepPassword("7KX2", "$argon2id$v=19$…");
    assertThat(store.accounts().findPassword("7KX2")).contains("$argon2id$v=19$…");
    store.accounts().replace(officer().withState(Account.State.CLOSED));
    assertThat(store.accounts().findPassword("7KX2")).contains("$argon2id$v=19$…");
  }

  @Test
  void A05_a_link_works_once_and_in_time() {
    store.accounts().add(officer());
    store.accounts().keepLink("k1", "7KX2", NOW.plusSeconds(60));
    store.accounts().keepLink("k2", "7KX2", NOW);
    assertThat(store.accounts().findLink("k1", NOW)).contains("7KX2"); // looking uses nothing up
    assertThat(store.accounts().findLink("k2", NOW)).isEmpty();
    assertThat(store.accounts().useLink("k1", NOW)).contains("7KX2");
    assertThat(store.accounts().findLink("k1", NOW)).isEmpty();
    assertThat(store.accounts().useLink("k1", NOW)).isEmpty();
    assertThat(store.accounts().useLink("k2", NOW)).isEmpty(); // ended this very moment
  }

  @Test
  void A06_wrong_passwords_are_counted_since_a_moment() {
    store.accounts().keepFailure("h", NOW.minus(Duration.ofDays(40)));
    store.accounts().keepFailure("h", NOW.minusSeconds(10));
    store.accounts().keepFailure("h", NOW);
    store.accounts().keepFailure("other", NOW);
    assertThat(store.accounts().failures("h", NOW.minusSeconds(5))).isEqualTo(1);
    assertThat(store.accounts().failures("h", NOW.minusSeconds(10))).isEqualTo(2);
    assertThat(store.accounts().failures("h", NOW.minus(Duration.ofDays(100)))).isEqualTo(2);
  }

  private static Session visit(String key, Visitor visitor) {
    return new Session(key, visitor, "guard-" + key, NOW, NOW.plus(Duration.ofHours(1)));
  }

  @Test
  void A07_a_visit_comes_back_with_the_account_as_it_is_now() {
    store.accounts().add(officer());
    store.sessions().keep(visit("a1", new Visitor.Staff(officer().withGrants(List.of()))));
    Session found = store.sessions().find("a1", NOW).orElseThrow();
    assertThat(found.guard()).isEqualTo("guard-a1");
    assertThat(found.begun()).isEqualTo(NOW);
    assertThat(found.visitor().is(Role.OFFICER, "GM0363")).isTrue();
    store.accounts().replace(officer().withState(Account.State.CLOSED));
    assertThat(store.sessions().find("a1", NOW)).isEmpty();
  }

  @Test
  void A08_families_and_strangers_have_visits_too() {
    store.sessions().keep(visit("f", new Visitor.Family("R1", "p1")));
    store.sessions().keep(visit("s", new Visitor.Stranger()));
    assertThat(store.sessions().find("f", NOW).orElseThrow().visitor())
        .isEqualTo(new Visitor.Family("R1", "p1"));
    assertThat(store.sessions().find("s", NOW).orElseThrow().visitor())
        .isEqualTo(new Visitor.Stranger());
    assertThat(store.sessions().find("s", NOW.plus(Duration.ofHours(1)))).isEmpty();
    store.sessions().end("s");
    assertThat(store.sessions().find("s", NOW)).isEmpty();
    assertThat(store.sessions().forget(NOW.plus(Duration.ofHours(2)))).isEqualTo(1);
  }

  @Test
  void A09_all_visits_of_an_account_end_together() {
    store.accounts().add(officer());
    store.sessions().keep(visit("a1", new Visitor.Staff(officer())));
    store.sessions().keep(visit("a2", new Visitor.Staff(officer())));
    store.sessions().endAllOf("7KX2");
    assertThat(store.sessions().find("a1", NOW)).isEmpty();
    assertThat(store.sessions().find("a2", NOW)).isEmpty();
  }

  @Test
  void A10_a_key_of_a_program_acts_for_an_account_that_is_active() {
    store.accounts().add(officer());
    Tokens.Token first = new Tokens.Token("t1", "7KX2", "nightly", NOW, NOW.plusSeconds(100));
    Tokens.Token second =
        new Tokens.Token("t2", "7KX2", "other", NOW.plusSeconds(1), NOW.plusSeconds(100));
    store.tokens().keep(first);
    store.tokens().keep(second);
    assertThat(store.tokens().of("7KX2")).containsExactly(second, first);
    assertThat(store.tokens().find("t1", NOW)).map(Account::id).contains("7KX2");
    assertThat(store.tokens().find("t1", NOW.plusSeconds(100))).isEmpty();
    store.tokens().end("t1");
    assertThat(store.tokens().find("t1", NOW)).isEmpty();
    store.accounts().replace(officer().withState(Account.State.CLOSED));
    assertThat(store.tokens().find("t2", NOW)).isEmpty();
  }

  @Test
  void A11_the_record_of_who_saw_what_answers_newest_first() {
    for (int at = 0; at < 5; at++) {
      store
          .accessLog()
          .keep(
              new AccessLog.Entry(
                  NOW.plusSeconds(at),
                  "account 7KX2",
                  "officer",
                  at < 3 ? "GM0363" : "GM0518",
                  AccessLog.Action.CHILD_SEEN,
                  "R1",
                  "p" + at % 2,
                  "n" + at));
    }
    assertThat(details("", "", "", 0, 10)).containsExactly("n4", "n3", "n2", "n1", "n0");
    assertThat(details("GM0363", "", "", 1, 1)).containsExactly("n1");
    assertThat(details("", "R1", "p1", 0, 10)).containsExactly("n3", "n1");
    assertThat(store.accessLog().count(new AccessLog.Question("GM0363", "R1", "", 2, 1)))
        .isEqualTo(3);
    assertThat(store.accessLog().newest(new AccessLog.Question("", "", "p0", 0, 1)).getFirst())
        .isEqualTo(
            new AccessLog.Entry(
                NOW.plusSeconds(4),
                "account 7KX2",
                "officer",
                "GM0518",
                AccessLog.Action.CHILD_SEEN,
                "R1",
                "p0",
                "n4"));
  }

  private List<String> details(
      String municipality, String round, String child, int from, int most) {
    return store
        .accessLog()
        .newest(new AccessLog.Question(municipality, round, child, from, most))
        .stream()
        .map(AccessLog.Entry::detail)
        .toList();
  }

  @Test
  void A12_a_store_that_is_open_is_ready() {
    assertThat(store.isReady()).isTrue();
  }
}
