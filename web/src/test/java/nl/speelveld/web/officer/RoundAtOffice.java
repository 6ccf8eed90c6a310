package nl.speelveld.web.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.speelveld.matching.canonical.Value256;
import nl.speelveld.matching.draw.Commitment;
import nl.speelveld.rounds.preset.Preset;
import nl.speelveld.runs.office.Lists;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.RankedList;
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
import org.junit.jupiter.api.io.TempDir;

/// A round of one municipality and its officer, brought by the pages to where a test begins.
abstract class RoundAtOffice {
  static final String ID = "R7QMX2W4KTZP";
  static final String HOME = "/bureau/rondes/" + ID;
  static final String PLACE = "GM9001";
  static final String SECRET = "00112233445566778899aabbccddeeff";
  private static final Pattern VERSION = Pattern.compile("name=\"versie\" value=\"(\\d+)\"");

  @TempDir private Path folder;
  final TestOffice office = TestOffice.open();
  Map<String, String> files = Map.of();
  Browser officer = office.browser();

  @BeforeEach
  final void begin() throws IOException {
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
  final void end() {
    office.close();
  }

  Browser browserOf(String id, String municipality) {
    Account account = office.account(id, Grant.in(municipality, Role.OFFICER));
    return office.browserOf(new Visitor.Staff(account));
  }

  OfficeRound round() {
    return office.store().rounds().find(ID).orElseThrow();
  }

  List<String> recorded() {
    return office.store().accessLog().newest(new AccessLog.Question("", ID, "", 0, 100)).stream()
        .map(entry -> entry.action() + " " + entry.child())
        .toList();
  }

  static String version(Browser.Answer page) {
    Matcher found = VERSION.matcher(page.body());
    return found.find() ? found.group(1) : "";
  }

  /// Opens a page and presses its button.
  Browser.Answer press(String path, Map<String, String> fields) {
    return post(path, path, fields);
  }

  Browser.Answer post(String seen, String to, Map<String, String> fields) {
    Browser.Answer page = officer.get(seen);
    assertThat(page.status()).as(seen).isEqualTo(200);
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put("versie", version(page));
    return officer.post(to, all);
  }

  /// Hands in files, and gives the page that shows what was read.
  Browser.Answer handIn(String kind, Map<String, String> texts) {
    Browser.Answer sent = send(kind, texts);
    assertThat(sent.status()).as(sent.body()).isEqualTo(303);
    return officer.get(sent.location());
  }

  /// Sends files as a form does.
  Browser.Answer send(String kind, Map<String, String> texts) {
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
    return officer.send(
        HOME + "/gegevens/" + kind, "POST", "multipart/form-data; boundary=b", body.toString());
  }

  void handInAndKeep(String kind, Map<String, String> texts) {
    Browser.Answer preview = handIn(kind, texts);
    Matcher keep = Pattern.compile("action=\"([^\"]*/bewaren/[^\"]*)\"").matcher(preview.body());
    assertThat(keep.find()).as(preview.body()).isTrue();
    Browser.Answer kept = officer.post(keep.group(1), Map.of("versie", version(preview)));
    assertThat(kept.status()).isEqualTo(303);
    assertThat(kept.location()).endsWith("/gegevens");
  }

  List<String> pseudonyms() {
    return files.getOrDefault("applicants.csv", "").lines().skip(1).toList();
  }

  String families() {
    StringBuilder text = new StringBuilder("applicant,child,born,address,email\n");
    for (String name : pseudonyms()) {
      text.append(name).append(",Kind ").append(name).append(",2023-05-01,Elzenpad 1,");
      text.append(name).append("@voorbeeld.example\n");
    }
    return text.toString();
  }

  void prepare() {
    handInAndKeep("scholen", Map.of("bestand", files.getOrDefault("schools.csv", "")));
    handInAndKeep("plaatsen", Map.of("bestand", files.getOrDefault("seats.csv", "")));
    handInAndKeep(
        "kinderen",
        Map.of(
            "kinderen", files.getOrDefault("applicants.csv", ""),
            "families", families(),
            "afstanden", files.getOrDefault("distances.csv", "")));
  }

  void open() {
    prepare();
    assertThat(press(HOME + "/fase/schools", Map.of()).status()).isEqualTo(303);
    assertThat(press(HOME + "/fase/open", Map.of()).status()).isEqualTo(303);
    assertThat(round().phase()).isEqualTo(Phase.OPEN);
  }

  /// Everybody but the last family hands in a list.
  void handInLists() {
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

  void close() {
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

  void draw() {
    close();
    assertThat(press(HOME + "/bevriezen", Map.of("bron", "drand, round 8")).status())
        .isEqualTo(303);
    Browser.Answer drawn = press(HOME + "/loten", Map.of("waarde", "abcdef", "geheim", SECRET));
    assertThat(drawn.status()).as(drawn.body()).isEqualTo(303);
    assertThat(round().phase()).isEqualTo(Phase.DRAWN);
  }

  void publish() {
    draw();
    assertThat(press(HOME + "/uitslag", Map.of()).status()).isEqualTo(303);
    assertThat(round().phase()).isEqualTo(Phase.PUBLISHED);
  }
}
