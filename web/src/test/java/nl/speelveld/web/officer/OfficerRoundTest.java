package nl.speelveld.web.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.speelveld.matching.canonical.Value256;
import nl.speelveld.matching.draw.Commitment;
import nl.speelveld.rounds.preset.Preset;
import nl.speelveld.runs.office.Lists;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.RankedList;
import nl.speelveld.runs.office.Requests;
import nl.speelveld.runs.office.Schools;
import nl.speelveld.runs.office.SecretHash;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.runs.people.Account;
import nl.speelveld.runs.people.Grant;
import nl.speelveld.runs.people.Role;
import nl.speelveld.runs.people.Visitor;
import nl.speelveld.web.Browser;
import nl.speelveld.web.TestOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A round through the pages of the officer.
class OfficerRoundTest {
  private static final String ID = "R7QMX2W4KTZP";
  private static final String HOME = "/bureau/rondes/" + ID;
  private static final String PLACE = "GM9001";
  private static final String SECRET = "00112233445566778899aabbccddeeff";
  private static final Pattern VERSION = Pattern.compile("name=\"versie\" value=\"(\\d+)\"");

  @TempDir private Path folder;
  private final TestOffice office = TestOffice.open();
  private Map<String, String> files = Map.of();
  private Browser officer = office.browser();

  @BeforeEach
  void begin() throws IOException {
    Preset.APELDOORN.copyTo(folder);
    Map<String, String> read = new LinkedHashMap<>();
    try (var all = Files.list(folder)) {
      for (Path file : all.toList()) {
        read.put(String.valueOf(file.getFileName()), Files.readString(file));
      }
    }
    files = read;
    officer = browserOf("BUREAU000001", PLACE);
    Instant closes = office.parts().clock().instant().plus(Duration.ofDays(20));
    office
        .store()
        .rounds()
        .add(
            new OfficeRound(
                ID,
                PLACE,
                "Aanmelden 2027",
                Phase.PREPARING,
                closes,
                Optional.empty(),
                LocalDate.of(2028, 10, 1),
                1),
            Map.of(
                "round.yaml", files.getOrDefault("round.yaml", ""),
                "office.yaml", files.getOrDefault("office.yaml", "")));
  }

  @AfterEach
  void end() {
    office.close();
  }

  private Browser browserOf(String id, String municipality) {
    Account account = office.account(id, Grant.in(municipality, Role.OFFICER));
    return office.browserOf(new Visitor.Staff(account));
  }

  private OfficeRound round() {
    return office.store().rounds().find(ID).orElseThrow();
  }

  private List<String> recorded() {
    return office.store().accessLog().newest(new AccessLog.Question("", ID, "", 0, 100)).stream()
        .map(entry -> entry.action() + " " + entry.child())
        .toList();
  }

  private static String version(Browser.Answer page) {
    Matcher found = VERSION.matcher(page.body());
    return found.find() ? found.group(1) : "";
  }

  /// Opens a page and presses its button.
  private Browser.Answer press(String path, Map<String, String> fields) {
    return post(path, path, fields);
  }

  private Browser.Answer post(String seen, String to, Map<String, String> fields) {
    Browser.Answer page = officer.get(seen);
    assertThat(page.status()).as(seen).isEqualTo(200);
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put("versie", version(page));
    return officer.post(to, all);
  }

  /// Hands in files, and gives the page that shows what was read.
  private Browser.Answer handIn(String kind, Map<String, String> texts) {
    Browser.Answer ask = officer.get(HOME + "/gegevens/" + kind);
    assertThat(ask.status()).isEqualTo(200);
    Matcher guard = Pattern.compile("name=\"poort\" value=\"([0-9a-f]+)\"").matcher(ask.body());
    assertThat(guard.find()).isTrue();
    StringBuilder body = new StringBuilder();
    body.append("--b\r\nContent-Disposition: form-data; name=\"poort\"\r\n\r\n");
    body.append(guard.group(1)).append("\r\n");
    texts.forEach((field, text) ->
        body.append("--b\r\nContent-Disposition: form-data; name=\"")
            .append(field)
            .append("\"; filename=\"x.csv\"\r\nContent-Type: text/csv\r\n\r\n")
            .append(text)
            .append("\r\n"));
    body.append("--b--\r\n");
    Browser.Answer sent =
        officer.send(
            HOME + "/gegevens/" + kind, "POST", "multipart/form-data; boundary=b", body.toString());
    assertThat(sent.status()).as(sent.body()).isEqualTo(303);
    return officer.get(sent.location());
  }

  private void handInAndKeep(String kind, Map<String, String> texts) {
    Browser.Answer preview = handIn(kind, texts);
    Matcher keep = Pattern.compile("action=\"([^\"]*/bewaren/[^\"]*)\"").matcher(preview.body());
    assertThat(keep.find()).as(preview.body()).isTrue();
    Browser.Answer kept = officer.post(keep.group(1), Map.of("versie", version(preview)));
    assertThat(kept.status()).isEqualTo(303);
    assertThat(kept.location()).endsWith("/gegevens");
  }

  private List<String> pseudonyms() {
    return files.getOrDefault("applicants.csv", "").lines().skip(1).toList();
  }

  private String families() {
    StringBuilder text = new StringBuilder("applicant,child,born,address,email\n");
    for (String name : pseudonyms()) {
      text.append(name).append(",Kind ").append(name).append(",2023-05-01,Elzenpad 1,");
      text.append(name).append("@voorbeeld.example\n");
    }
    return text.toString();
  }

  private void prepare() {
    handInAndKeep("scholen", Map.of("bestand", files.getOrDefault("schools.csv", "")));
    handInAndKeep("plaatsen", Map.of("bestand", files.getOrDefault("seats.csv", "")));
    handInAndKeep(
        "kinderen",
        Map.of(
            "kinderen", files.getOrDefault("applicants.csv", ""),
            "families", families(),
            "afstanden", files.getOrDefault("distances.csv", "")));
  }

  private void open() {
    prepare();
    assertThat(press(HOME + "/fase/schools", Map.of()).status()).isEqualTo(303);
    assertThat(press(HOME + "/fase/open", Map.of()).status()).isEqualTo(303);
    assertThat(round().phase()).isEqualTo(Phase.OPEN);
  }

  /// Everybody but the last family hands in a list.
  private void handInLists() {
    Map<String, TreeMap<Integer, String>> lists = new TreeMap<>();
    files
        .getOrDefault("preferences.csv", "")
        .lines()
        .skip(1)
        .map(line -> line.split(",", -1))
        .forEach(row ->
            lists
                .computeIfAbsent(row[0], name -> new TreeMap<>())
                .put(Integer.parseInt(row[1]), row[2]));
    lists.remove(pseudonyms().getLast());
    Instant now = office.parts().clock().instant();
    lists.forEach((name, list) ->
        assertThat(
                office
                    .store()
                    .lists()
                    .save(
                        ID,
                        0,
                        new RankedList(name, 1, List.copyOf(list.values()), now, true, "family"),
                        now))
            .isInstanceOf(Lists.Saved.Kept.class));
  }

  private void close() {
    open();
    handInLists();
    assertThat(press(HOME + "/fase/closed", Map.of()).status()).isEqualTo(303);
    SecretHash hash =
        new SecretHash(
            Value256.find(Commitment.hashOfSecret(SECRET)).orElseThrow(),
            "Notaris",
            office.parts().clock().instant());
    assertThat(office.store().rounds().keepFiles(round(), Map.of(SecretHash.FILE, hash.text())))
        .isTrue();
  }

  private void draw() {
    close();
    assertThat(press(HOME + "/bevriezen", Map.of("bron", "drand, round 8")).status())
        .isEqualTo(303);
    Browser.Answer drawn = press(HOME + "/loten", Map.of("waarde", "abcdef", "geheim", SECRET));
    assertThat(drawn.status()).as(drawn.body()).isEqualTo(303);
    assertThat(round().phase()).isEqualTo(Phase.DRAWN);
  }

  private void publish() {
    draw();
    assertThat(press(HOME + "/uitslag", Map.of()).status()).isEqualTo(303);
    assertThat(round().phase()).isEqualTo(Phase.PUBLISHED);
  }

  @Test
  void A01_a_round_stands_in_the_list_with_what_is_next() {
    Browser.Answer page = officer.get("/bureau");
    assertThat(page.body()).contains("Aanmelden 2027", "Nu: regels en gegevens klaarzetten.");
    assertThat(officer.get(HOME).body()).contains("Inrichten", "Naar de gegevens");
  }

  @Test
  void A02_who_has_no_round_is_told_how_to_begin() {
    Browser other = browserOf("BUREAU000002", "GM0001");
    assertThat(other.get("/bureau").body())
        .contains("U hebt nog geen ronde", "/bureau/rondes/nieuw")
        .doesNotContain("Aanmelden 2027");
  }

  @Test
  void A03_what_is_handed_in_is_shown_before_it_is_kept() {
    Browser.Answer preview =
        handIn("scholen", Map.of("bestand", files.getOrDefault("schools.csv", "")));
    assertThat(preview.body()).contains("Kijk na wat wij lazen", "rijen gelezen");
    assertThat(office.store().rounds().files(ID)).doesNotContainKey("schools.csv");
  }

  @Test
  void A04_a_file_with_a_fault_says_where_and_cannot_be_kept() {
    Browser.Answer preview =
        handIn(
            "kinderen",
            Map.of("kinderen", "key,name,born\n1,Sam,2023-05-01\n2,,2023-05-02\n3,Bo,gisteren\n"));
    assertThat(preview.body())
        .contains("Een naam ontbreekt", "In rij 3", "Een geboortedatum klopt niet", "In rij 4")
        .doesNotContain("/bewaren/");
    assertThat(office.store().children().count(ID)).isZero();
  }

  @Test
  void A05_a_round_that_does_not_fit_together_goes_to_no_school() {
    handInAndKeep("scholen", Map.of("bestand", files.getOrDefault("schools.csv", "")));
    assertThat(officer.get(HOME + "/fase/schools").status()).isEqualTo(422);
    assertThat(round().phase()).isEqualTo(Phase.PREPARING);
  }

  @Test
  void A06_seats_are_changed_in_a_table_and_a_wrong_number_loses_nothing() {
    prepare();
    Browser.Answer wrong = press(HOME + "/plaatsen", Map.of("v0-1", "veel", "v1-1", "7"));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("value=\"veel\"", "value=\"7\"", "href=\"#v0-1\"");
    Map<String, String> numbers = new LinkedHashMap<>();
    for (int row = 0; row < 20; row++) {
      numbers.put("v" + row + "-1", "9");
    }
    assertThat(press(HOME + "/plaatsen", numbers).status()).isEqualTo(303);
    assertThat(office.store().rounds().files(ID).get("seats.csv")).contains("Regenboog,9");
  }

  @Test
  void A07_a_number_that_a_school_wants_is_taken_over_with_a_click() {
    prepare();
    press(HOME + "/fase/schools", Map.of());
    office
        .store()
        .schools()
        .keep(
            ID,
            new Schools.SeatAnswer(
                "Regenboog",
                false,
                11,
                "Een lokaal erbij",
                "account S",
                office.parts().clock().instant()));
    assertThat(officer.get(HOME + "/scholen").body()).contains("wil 11", "Een lokaal erbij");
    assertThat(press(HOME + "/scholen", Map.of("programma", "Regenboog")).status()).isEqualTo(303);
    assertThat(office.store().rounds().files(ID).get("seats.csv")).contains("Regenboog,11");
  }

  @Test
  void A08_codes_are_given_once_with_letters_and_mail() {
    open();
    Browser.Answer made = press(HOME + "/uitnodigen", Map.of("mail", "ja"));
    assertThat(made.status()).isEqualTo(303);
    assertThat(office.store().children().withCode(ID)).hasSize(pseudonyms().size());
    assertThat(office.store().post().count(ID).waiting()).isEqualTo(pseudonyms().size());
    Browser.Answer letters = officer.get(made.location() + "/html");
    assertThat(letters.status()).isEqualTo(200);
    Matcher code = Pattern.compile("class=\"code\">([0-9A-Z-]+)<").matcher(letters.body());
    assertThat(code.find()).isTrue();
    assertThat(office.store().children().findByCode(code.group(1))).isPresent();
    Browser other = browserOf("BUREAU000003", PLACE);
    assertThat(other.get(made.location() + "/html").status()).isEqualTo(404);
  }

  @Test
  void A09_progress_counts_lists_and_who_was_not_heard() {
    open();
    handInLists();
    assertThat(officer.get(HOME + "/voortgang").body())
        .contains("Van 1 families hoorden wij nog niets");
    assertThat(press(HOME + "/herinneren", Map.of()).status()).isEqualTo(303);
    press(HOME + "/herinneren", Map.of());
    assertThat(office.store().post().count(ID).waiting()).as("once a day").isEqualTo(1);
  }

  @Test
  void A10_with_lists_there_is_no_way_back_and_a_closed_round_can_open_again() {
    open();
    handInLists();
    assertThat(officer.get(HOME + "/terug").body()).contains("Er zijn al lijsten ingeleverd");
    press(HOME + "/fase/closed", Map.of());
    assertThat(press(HOME + "/terug", Map.of()).status()).isEqualTo(303);
    assertThat(round().phase()).isEqualTo(Phase.OPEN);
  }

  @Test
  void A11_without_the_notary_nothing_is_frozen() {
    open();
    handInLists();
    press(HOME + "/fase/closed", Map.of());
    assertThat(officer.get(HOME + "/bevriezen").body())
        .contains("Wij wachten op de notaris")
        .doesNotContain("name=\"bron\"");
  }

  @Test
  void A12_the_outcome_is_seen_with_its_proof_before_anybody_else_sees_it() {
    draw();
    Browser.Answer page = officer.get(HOME + "/uitslag");
    assertThat(page.body()).contains("Alle beloften kloppen", "Publiceer de uitslag");
    assertThat(page.body().split("sv-is-good", -1)).hasSizeGreaterThan(8);
    assertThat(round().phase()).isEqualTo(Phase.DRAWN);
    assertThat(office.store().rounds().published(ID)).doesNotContainKey("places.csv");
  }

  @Test
  void A13_publishing_tells_every_family_and_letters_can_be_taken() {
    publish();
    assertThat(office.store().rounds().published(ID)).containsKey("places.csv");
    assertThat(office.store().post().count(ID).waiting()).isEqualTo(pseudonyms().size());
    Browser.Answer letters = officer.post(HOME + "/brieven", Map.of("vorm", "html"));
    assertThat(letters.body()).contains("Kind " + pseudonyms().getFirst());
    assertThat(officer.get(HOME + "/cijfers").status()).isEqualTo(200);
    assertThat(officer.get(HOME + "/wachtlijsten").status()).isEqualTo(200);
  }

  @Test
  void A14_after_the_outcome_a_child_withdraws_seats_change_and_a_second_round_opens() {
    publish();
    String name = pseudonyms().getFirst();
    Browser.Answer asked = press(HOME + "/na/afmelden", Map.of("kind", name));
    assertThat(asked.body()).as("asks once more, by name").contains("Kind " + name, "zeker");
    Map<String, String> sure = Map.of("kind", name, "zeker", "ja");
    assertThat(press(HOME + "/na/afmelden", sure).status()).isEqualTo(303);
    assertThat(
            press(
                    HOME + "/na/plaatsen",
                    Map.of(
                        "groep", "Regenboog",
                        "aantal", "30",
                        "reden", "een lokaal erbij",
                        "zeker", "ja"))
                .status())
        .isEqualTo(303);
    assertThat(officer.get(HOME + "/na").body())
        .contains("Afgemeld", name, "Plaatsen veranderd", "een lokaal erbij");
    assertThat(officer.get(HOME + "/kinderen/" + name).body()).contains("Afgemeld");
    Browser.Answer second =
        press(
            HOME + "/tweede-ronde",
            Map.of("titel", "Tweede ronde 2027", "dag", "1-6-2027", "tijd", "12:00"));
    assertThat(second.status()).as(second.body()).isEqualTo(303);
    OfficeRound made =
        office.store().rounds().all().stream()
            .filter(its -> its.first().isPresent())
            .findFirst()
            .orElseThrow();
    assertThat(second.location()).endsWith(made.id());
    assertThat(office.store().rounds().files(made.id()).get("seats.csv")).contains("Regenboog");
    assertThat(office.store().rounds().files(made.id()).get("round.yaml"))
        .as("a name and days of its own")
        .contains("Tweede ronde 2027", "closes: 2027-06-01");
    assertThat(office.store().children().all(made.id()))
        .as("who handed in nothing can now")
        .anyMatch(child -> child.pseudonym().equals(pseudonyms().getLast()));
  }

  @Test
  void A14b_a_step_that_takes_places_says_so_first_and_loses_nothing_that_was_typed() {
    publish();
    String group = "Regenboog";
    Map<String, String> fewer = Map.of("groep", group, "aantal", "0", "reden", "school dicht");
    Browser.Answer asked = press(HOME + "/na/plaatsen", fewer);
    assertThat(asked.body()).contains("raken hun plaats kwijt", "school dicht");
    assertThat(officer.get(HOME + "/na").body()).doesNotContain("school dicht");
    Map<String, String> back = new LinkedHashMap<>(fewer);
    back.put("zeker", "nee");
    assertThat(press(HOME + "/na/plaatsen", back).body()).contains("school dicht");
    Map<String, String> nobody = Map.of("kind", "XXXXXX", "groep", group, "reden", "ziek");
    Browser.Answer refused = press(HOME + "/na/bijzonder", nobody);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("href=\"#kind\"", "XXXXXX", "ziek");
  }

  @Test
  void A15_who_comes_late_is_taken_in_and_a_refused_batch_leaves_nothing_behind() {
    publish();
    String known = pseudonyms().getFirst();
    Browser.Answer twice = late("applicant,name,born\n" + known + ",Sam,2023-05-01\n", known);
    assertThat(twice.status()).isEqualTo(422);
    assertThat(office.store().rounds().files(ID).getOrDefault("late-applicants.csv", "").lines())
        .as("only the head")
        .hasSize(1);
    Browser.Answer done = late("applicant,name,born\nz999,Sam,2023-05-01\n", "z999");
    assertThat(done.status()).as(done.body()).isEqualTo(303);
    assertThat(officer.get(HOME + "/na").body()).contains("Nakomer", "z999");
    assertThat(officer.get(HOME + "/uitslag").status()).isEqualTo(200);
  }

  private Browser.Answer late(String children, String name) {
    Browser.Answer ask = officer.get(HOME + "/nakomers");
    StringBuilder distances = new StringBuilder("applicant,programme,metres\n");
    files
        .getOrDefault("schools.csv", "")
        .lines()
        .skip(1)
        .forEach(school -> distances.append(name + "," + school.split(",", -1)[0] + ",900\n"));
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("kinderen", children);
    parts.put("afstanden", distances.toString());
    parts.put("lijsten", "applicant,rank,programme\n" + name + ",1,Regenboog\n");
    Matcher guard = Pattern.compile("name=\"poort\" value=\"([0-9a-f]+)\"").matcher(ask.body());
    assertThat(guard.find()).isTrue();
    StringBuilder body = new StringBuilder();
    Map.of("poort", guard.group(1), "versie", version(ask), "reden", "verhuisd")
        .forEach((field, text) ->
            body.append("--b\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n")
                .append(text)
                .append("\r\n"));
    parts.forEach((field, text) ->
        body.append("--b\r\nContent-Disposition: form-data; name=\"" + field)
            .append("\"; filename=\"x.csv\"\r\nContent-Type: text/csv\r\n\r\n")
            .append(text)
            .append("\r\n"));
    return officer.send(
        HOME + "/nakomers",
        "POST",
        "multipart/form-data; boundary=b",
        body.append("--b--\r\n").toString());
  }

  @Test
  void A16_a_child_is_found_by_name_and_each_look_is_recorded() {
    open();
    String name = pseudonyms().getFirst();
    Browser.Answer found = press(HOME + "/kinderen", Map.of("zoek", "kind " + name));
    assertThat(found.body()).contains(HOME + "/kinderen/" + name);
    assertThat(officer.get(HOME + "/kinderen/" + name).body()).contains("Elzenpad 1");
    assertThat(recorded()).contains("CHILD_SEEN " + name, "CHILDREN_SEEN ");
  }

  @Test
  void A17_a_request_is_answered_once() {
    publish();
    office
        .store()
        .requests()
        .add(
            ID,
            new Requests.Request(
                "Q1",
                pseudonyms().getFirst(),
                Requests.Kind.OBJECTION,
                "Wij zijn het er niet mee eens.",
                office.parts().clock().instant(),
                Requests.State.RECEIVED,
                "",
                Optional.empty()));
    String path = HOME + "/verzoeken/Q1";
    assertThat(press(path, Map.of("antwoord", "")).status()).isEqualTo(422);
    assertThat(press(path, Map.of("antwoord", "Nee, want …", "besluit", "REFUSED")).status())
        .isEqualTo(303);
    assertThat(officer.get(path).body()).contains("Nee, want …", "afgewezen");
    assertThat(officer.post(path, Map.of("antwoord", "Ja", "besluit", "GRANTED")).status())
        .isEqualTo(409);
    Browser.Answer file = officer.get(HOME + "/dossier/" + pseudonyms().getFirst());
    assertThat(file.header("Content-Type")).startsWith("application/pdf");
  }

  @Test
  void A18_what_is_personal_is_destroyed_when_it_is_due_and_not_before() {
    publish();
    assertThat(officer.get(HOME + "/vernietigen").body()).contains("Dat kan pas na");
    assertThat(
            officer.post(HOME + "/vernietigen", Map.of("versie", "" + round().version())).status())
        .isEqualTo(409);
    assertThat(press(HOME + "/bewaren", Map.of("dag", "1-1-2026")).status()).isEqualTo(303);
    assertThat(press(HOME + "/vernietigen", Map.of()).status()).isEqualTo(303);
    assertThat(office.store().children().count(ID)).isZero();
    assertThat(round().phase()).isEqualTo(Phase.CLEARED);
    assertThat(officer.get(HOME + "/bewaren").body()).contains("zijn vernietigd op");
    assertThat(officer.get(HOME).status()).isEqualTo(200);
  }

  @Test
  void A19_everything_can_be_downloaded_and_that_is_recorded() {
    close();
    Browser.Answer all = press(HOME + "/alles", Map.of());
    assertThat(all.header("Content-Type")).startsWith("application/zip");
    assertThat(recorded()).contains("EXPORTED ");
  }

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
