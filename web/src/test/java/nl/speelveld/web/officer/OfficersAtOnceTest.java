package nl.speelveld.web.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.people.Account;
import nl.speelveld.runs.people.Grant;
import nl.speelveld.runs.people.Role;
import nl.speelveld.runs.people.Visitor;
import nl.speelveld.web.Browser;
import org.junit.jupiter.api.Test;

/// Two officers who do the same at once, and who may not come in.
class OfficersAtOnceTest extends RoundAtOffice {
  @Test
  void B01_of_two_who_freeze_at_once_one_wins_and_the_other_reads_a_sentence() throws Exception {
    close();
    Browser.Answer page = officer.get(HOME + "/bevriezen");
    Map<String, String> form = Map.of("versie", version(page), "bron", "drand, round 8");
    assertOneWins(HOME + "/bevriezen", form);
    assertThat(round().phase()).isEqualTo(Phase.FROZEN);
  }

  @Test
  void B02_of_two_who_publish_at_once_one_wins() throws Exception {
    draw();
    Browser.Answer page = officer.get(HOME + "/uitslag");
    assertOneWins(HOME + "/uitslag", Map.of("versie", version(page)));
    assertThat(round().phase()).isEqualTo(Phase.PUBLISHED);
  }

  @Test
  void B03_of_two_who_close_at_once_one_wins() throws Exception {
    open();
    Browser.Answer page = officer.get(HOME + "/fase/closed");
    assertOneWins(HOME + "/fase/closed", Map.of("versie", version(page)));
  }

  private void assertOneWins(String path, Map<String, String> form) throws Exception {
    Browser other = browserOf("BUREAU000009", PLACE);
    other.get(HOME);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<Browser.Answer>> answers = new ArrayList<>();
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      for (Supplier<Browser.Answer> each :
          List.<Supplier<Browser.Answer>>of(
              () -> officer.post(path, form), () -> other.post(path, form))) {
        answers.add(
            both.submit(() -> {
              start.await();
              return each.get();
            }));
      }
      start.countDown();
    }
    List<Integer> statuses = new ArrayList<>();
    for (Future<Browser.Answer> answer : answers) {
      statuses.add(answer.get().status());
      if (answer.get().status() == 409) {
        assertThat(answer.get().body()).contains("Iemand anders was u voor");
      }
    }
    assertThat(statuses).containsExactlyInAnyOrder(303, 409);
  }

  @Test
  void C01_a_round_of_another_municipality_does_not_exist() {
    Browser other = browserOf("BUREAU000002", "GM0001");
    for (String page : List.of("", "/gegevens", "/voortgang", "/kinderen", "/alles")) {
      assertThat(other.get(HOME + page).status()).as(page).isEqualTo(404);
    }
    assertThat(other.post(HOME + "/alles", Map.of("versie", "1")).status()).isEqualTo(404);
  }

  @Test
  void C03_who_helps_families_is_sent_to_where_that_is_done() {
    Account helper = office.account("HULP00000001", Grant.in(PLACE, Role.HELPER));
    Browser browser = office.browserOf(new Visitor.Staff(helper));
    assertThat(browser.get("/bureau").location()).endsWith("/hulp");
    assertThat(browser.get(HOME).status()).isEqualTo(403);
  }

  @Test
  void C02_who_is_no_officer_comes_in_nowhere() {
    Account notary = office.account("NOTARIS00001", Grant.in(PLACE, Role.NOTARY));
    Browser browser = office.browserOf(new Visitor.Staff(notary));
    assertThat(browser.get(HOME).status()).isEqualTo(403);
    assertThat(browser.get(HOME + "/kinderen").status()).isEqualTo(403);
    assertThat(office.browser().get(HOME).status()).isIn(302, 303);
  }
}
