package nl.speelveld.web.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.speelveld.runs.people.Grant;
import nl.speelveld.runs.people.Role;
import nl.speelveld.runs.people.Visitor;
import nl.speelveld.web.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Many come in at once, from one address, and somebody guesses among them.
class LastEveningTest {
  private static final String CODE = "7KQM-P3RT-XW9F";
  private static final Map<String, String> RIGHT = Map.of("code", CODE, "born", "6-5-2022");

  private final FamilyTown town = new FamilyTown();

  @BeforeEach
  void giveACode() {
    town.office.store().children().giveCodes(FamilyTown.ROUND, Map.of("anna", CODE));
  }

  @AfterEach
  void close() {
    town.close();
  }

  @Test
  void A01_seven_hundred_right_codes_from_one_address_in_one_minute_all_come_in() {
    // the clock of the test stands still; a page and a code of each is more than the 600 pages a
    // minute that an address may look at
    for (int family = 0; family < 700; family++) {
      Browser browser = town.office.browser();
      assertThat(browser.get("/aanmelden").status()).as("page %d", family).isEqualTo(200);
      assertThat(browser.post("/aanmelden", RIGHT).status()).as("code %d", family).isEqualTo(303);
    }
  }

  @Test
  void A02_wrong_codes_of_one_address_are_looked_at_a_hundred_and_twenty_times_a_minute() {
    Browser browser = town.office.browser();
    browser.get("/aanmelden");
    int looked = 0;
    for (int tried = 0; tried < 140; tried++) {
      String code = "AAAA-BBBB-%04d".formatted(tried); // each another one
      String page = browser.post("/aanmelden", Map.of("code", code, "born", "6-5-2022")).body();
      looked += page.contains("te vaak") ? 0 : 1;
    }
    assertThat(looked).isEqualTo(120);
    town.office.pass(Duration.ofSeconds(61));
    assertThat(browser.post("/aanmelden", RIGHT).status()).isEqualTo(303);
  }

  @Test
  void B01_who_helps_guesses_no_faster_than_a_family() {
    Browser helper =
        town.office.browserOf(
            new Visitor.Staff(
                town.office.account("HULP23456789", Grant.in("GM9001", Role.HELPER))));
    for (int day = 1; day <= 5; day++) {
      Map<String, String> wrong = Map.of("code", CODE, "born", day + "-9-2021", "wens", "phoned");
      assertThat(helper.post("/hulp", wrong).body()).contains("horen niet bij een kind");
    }
    Map<String, String> right = Map.of("code", CODE, "born", "6-5-2022", "wens", "phoned");
    Browser.Answer waits = helper.post("/hulp", right);
    assertThat(waits.status()).isEqualTo(422);
    assertThat(waits.body()).contains("te vaak");
    assertThat(town.office.browser().get("/aanmelden").status()).isEqualTo(200);
    town.office.pass(Duration.ofSeconds(61));
    assertThat(helper.post("/hulp", right).location()).startsWith("/hulp/");
  }
}
