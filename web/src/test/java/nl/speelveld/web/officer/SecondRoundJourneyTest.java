package nl.speelveld.web.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.speelveld.matching.canonical.Value256;
import nl.speelveld.matching.draw.Commitment;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.SecretHash;
import nl.speelveld.runs.people.Visitor;
import nl.speelveld.web.Browser;
import org.junit.jupiter.api.Test;

/// A second round, from its opening to letters of its own, and what a withdrawal in the first round
/// means to it. Everybody with a list has a place in the first round; the last child had no list.
class SecondRoundJourneyTest extends RoundAtOffice {
  private static final Map<String, String> ASKED =
      Map.of("titel", "Tweede ronde 2027", "dag", "1-6-2027", "tijd", "12:00");

  private String places() {
    return office.store().rounds().published(ID).getOrDefault("places.csv", "");
  }

  /// Children with a place by the draw, and where.
  private Map<String, String> placed() {
    Map<String, String> placed = new LinkedHashMap<>();
    List<String> lines = places().lines().toList();
    List<String> head = List.of(lines.getFirst().split(",", -1));
    for (String line : lines.subList(1, lines.size())) {
      String[] row = line.split(",", -1);
      placed.put(row[head.indexOf("pseudonym")], row[head.indexOf("programme")]);
    }
    placed.values().removeIf(String::isEmpty);
    return placed;
  }

  private Browser family(String round, String child) {
    return office.browserOf(new Visitor.Family(round, child));
  }

  private OfficeRound second() {
    return office.store().rounds().all().stream()
        .filter(its -> its.first().isPresent())
        .findFirst()
        .orElseThrow();
  }

  private int seats(String programme) {
    return office
        .store()
        .rounds()
        .files(second().id())
        .getOrDefault("seats.csv", "")
        .lines()
        .map(line -> line.split(",", -1))
        .filter(row -> row[0].equals(programme))
        .mapToInt(row -> Integer.parseInt(row[1]))
        .findFirst()
        .orElseThrow();
  }

  private void giveUp(String child) {
    Browser family = family(ID, child);
    family.get("/aanmelden/plaats-opgeven");
    assertThat(family.post("/aanmelden/plaats-opgeven", Map.of("zeker", "ja")).status())
        .isEqualTo(303);
  }

  private String openSecond() {
    Browser.Answer made = press(HOME + "/tweede-ronde", ASKED);
    assertThat(made.status()).as(made.body()).isEqualTo(303);
    return "/bureau/rondes/" + second().id();
  }

  private void withdraw(String child) {
    Browser family = family(ID, child);
    assertThat(family.get("/aanmelden/intrekken").body())
        .contains("De tweede ronde is al begonnen", "kan er niet meer aan meedoen");
    assertThat(family.post("/aanmelden/intrekken", Map.of("zeker", "ja")).status()).isEqualTo(303);
    assertThat(family.get("/aanmelden/uitslag").body())
        .contains("is naar die ronde gegaan", "doet er niet aan mee")
        .doesNotContain("/aanmelden/intrekken\"", "/aanmelden/tweede-ronde");
  }

  /// Puts a school on the list of a family and sends it.
  private void handIn(String child, String programme) {
    Browser family = family(second().id(), child);
    String page = family.get("/aanmelden/lijst").body();
    Matcher option =
        Pattern.compile("<option value=\"(\\d+)\">" + Pattern.quote(programme)).matcher(page);
    assertThat(option.find()).as(page).isTrue();
    Map<String, String> adding = hidden(page);
    adding.put("erbij", option.group(1));
    assertThat(family.post("/aanmelden/lijst", adding).status()).isEqualTo(303);
    Map<String, String> sending = hidden(family.get("/aanmelden/versturen").body());
    assertThat(family.post("/aanmelden/versturen", sending).location())
        .isEqualTo("/aanmelden/bewijs");
  }

  private static Map<String, String> hidden(String page) {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher found = Pattern.compile("name=\"(lijst|gezien)\" value=\"([^\"]*)\"").matcher(page);
    while (found.find()) {
      fields.put(found.group(1), found.group(2));
    }
    return fields;
  }

  private void closeAndDraw(String home) {
    assertThat(press(home + "/fase/closed", Map.of()).status()).isEqualTo(303);
    SecretHash hash =
        new SecretHash(
            Value256.find(Commitment.hashOfSecret(SECRET)).orElseThrow(),
            "Notaris",
            office.parts().clock().instant());
    assertThat(office.store().rounds().keepFiles(second(), Map.of(SecretHash.FILE, hash.text())))
        .isTrue();
    assertThat(press(home + "/bevriezen", Map.of("bron", "drand, round 9")).status())
        .isEqualTo(303);
    assertThat(press(home + "/loten", Map.of("waarde", "fedcba", "geheim", SECRET)).status())
        .isEqualTo(303);
  }

  /// A school without a free seat: most families asked for one of them.
  private String full() {
    Map<String, Integer> taken = new TreeMap<>();
    placed().values().forEach(school -> taken.merge(school, 1, Integer::sum));
    return taken.entrySet().stream()
        .filter(its -> its.getValue() == 6) // the seats of every school in this round
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private List<String> at(String school) {
    return placed().entrySet().stream()
        .filter(its -> its.getValue().equals(school))
        .map(Map.Entry::getKey)
        .toList();
  }

  @Test
  void A01_a_second_round_is_played_to_its_letters_and_the_first_stays_as_it_was() {
    publish();
    String school = full();
    String giver = at(school).getFirst();
    String listless = pseudonyms().getLast();
    giveUp(giver);
    String home = openSecond();
    String before = places();
    assertThat(seats(school)).isOne();
    assertThat(press(home + "/fase/schools", Map.of()).status()).isEqualTo(303);
    assertThat(press(home + "/fase/open", Map.of()).status()).isEqualTo(303);
    Browser family = family(ID, giver);
    assertThat(family.get("/aanmelden/uitslag").body())
        .contains("kan meedoen aan een tweede ronde", "is opgegeven voor de tweede ronde")
        .doesNotContain("/aanmelden/intrekken");
    assertThat(family.post("/aanmelden/tweede-ronde", Map.of()).location())
        .isEqualTo("/aanmelden/kind");
    assertThat(family(second().id(), listless).get("/aanmelden/lijst").body())
        .as("a school without a seat to give is shown as one")
        .matches(page -> fullSchools() == page.split("nu geen plaats", -1).length - 1);
    handIn(listless, school);
    closeAndDraw(home);
    assertThat(press(home + "/uitslag", Map.of()).status()).isEqualTo(303);

    assertThat(second().phase()).isEqualTo(Phase.PUBLISHED);
    Browser happy = family(second().id(), listless);
    assertThat(happy.get("/aanmelden/uitslag").body())
        .contains("heeft een plaats op", school)
        .doesNotContain("/aanmelden/plaats-opgeven");
    assertThat(happy.get("/aanmelden/uitslag/brief.html").body()).contains(school);
    assertThat(officer.post(home + "/brieven", Map.of("vorm", "html")).body()).contains(school);
    assertThat(office.browser().get("/rondes/" + second().id() + "/controles").status())
        .isEqualTo(200);
    assertThat(places()).as("the first round").isEqualTo(before);
  }

  private long fullSchools() {
    return files
        .getOrDefault("seats.csv", "")
        .lines()
        .skip(1)
        .filter(line -> seats(line.split(",", -1)[0]) == 0)
        .count();
  }

  @Test
  void A02_a_seat_that_comes_free_later_goes_to_the_second_round_before_its_freeze_and_after() {
    publish();
    String school = full();
    List<String> there = at(school);
    giveUp(there.getFirst());
    String home = openSecond();
    withdraw(there.get(1));
    assertThat(seats(school)).as("one given up, one that came free").isEqualTo(2);
    assertThat(office.store().children().find(second().id(), there.get(1))).isEmpty();
    press(home + "/fase/schools", Map.of());
    press(home + "/fase/open", Map.of());
    withdraw(there.get(2));
    assertThat(seats(school)).as("and one while families make their lists").isEqualTo(3);
    handIn(pseudonyms().getLast(), school);
    closeAndDraw(home);
    withdraw(there.get(3));
    press(home + "/uitslag", Map.of());
    assertThat(press(HOME + "/na/afmelden", Map.of("kind", there.get(4))).body())
        .contains("Er is een tweede ronde: de plaats gaat daarheen");
    Map<String, String> sure = Map.of("kind", there.get(4), "zeker", "ja");
    assertThat(press(HOME + "/na/afmelden", sure).status()).isEqualTo(303);
    assertThat(seats(school)).as("the frozen table stays").isEqualTo(3);
    assertThat(officer.get(home + "/na/plaatsen").body())
        .as("with what came free after the freeze and after the outcome")
        .containsPattern(Pattern.quote(school) + "[^<]*5");
    assertThat(officer.get(home + "/na").body()).contains("Vrijgekomen in de eerste ronde");
  }

  @Test
  void A03_who_waits_for_a_place_withdraws_in_the_second_round_and_not_in_the_first() {
    publish();
    String school = full();
    List<String> there = at(school);
    Map<String, String> fewer =
        Map.of("groep", school, "aantal", "0", "reden", "school dicht", "zeker", "ja");
    assertThat(press(HOME + "/na/plaatsen", fewer).status()).isEqualTo(303);
    String waiting =
        there.stream().filter(child -> !placed().containsKey(child)).findFirst().orElseThrow();
    openSecond();
    assertThat(family(ID, waiting).get("/aanmelden/uitslag").body())
        .contains("kan meedoen aan een tweede ronde")
        .doesNotContain("/aanmelden/intrekken");
    Browser.Answer refused = press(HOME + "/na/afmelden", Map.of("kind", waiting));
    assertThat(refused.body()).contains("Er is een tweede ronde");
    assertThat(refused.status()).isEqualTo(422);
  }
}
