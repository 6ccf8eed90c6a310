package nl.speelveld.web.notary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.SecretHash;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.runs.people.Grant;
import nl.speelveld.runs.people.Role;
import nl.speelveld.runs.people.Visitor;
import nl.speelveld.web.Browser;
import nl.speelveld.web.SmallRound;
import nl.speelveld.web.TestOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The notary, from the hash of a secret to a signed statement.
class NotaryTest {
  private static final String ROUND = "/notaris/rondes/" + SmallRound.ID;
  private final TestOffice office = TestOffice.open();

  @AfterEach
  void close() {
    office.close();
  }

  private Browser notary() {
    return office.browserOf(
        new Visitor.Staff(
            office.account("NOTARY", Grant.in(SmallRound.MUNICIPALITY, Role.NOTARY))));
  }

  @Test
  void A01_the_hash_of_a_secret_is_kept_with_the_name_of_the_notary() {
    SmallRound.in(office, Phase.OPEN);
    Browser notary = notary();
    String typed = SmallRound.HASH.toUpperCase(java.util.Locale.ROOT).replaceAll("(.{8})", "$1 ");
    assertThat(notary.post(ROUND + "/geheim", Map.of("hash", typed)).location()).endsWith(ROUND);
    SecretHash kept = SecretHash.find(office.store().rounds().files(SmallRound.ID)).orElseThrow();
    assertThat(kept.hash().hex()).isEqualTo(SmallRound.HASH);
    assertThat(kept.by()).isEqualTo("Naam van NOTARY");
    assertThat(notary.get(ROUND).body()).contains("is bewaard");
  }

  @Test
  void A02_what_is_no_hash_is_told_and_stays_in_the_form() {
    SmallRound.in(office, Phase.OPEN);
    Browser.Answer answer = notary().post(ROUND + "/geheim", Map.of("hash", "abc"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("href=\"#hash\"").contains("value=\"abc\"");
    assertThat(SecretHash.find(office.store().rounds().files(SmallRound.ID))).isEmpty();
  }

  @Test
  void A03_what_is_frozen_is_seen_before_the_draw() {
    SmallRound.in(office, Phase.CLOSED).freeze();
    String body = notary().get(ROUND + "/loten").body();
    assertThat(body)
        .contains(SmallRound.HASH)
        .contains("trekking van 12 maart")
        .contains("<dd>4</dd>") // children
        .contains("<dd>3</dd>"); // seats, and the version of the rules
  }

  @Test
  void A04_a_wrong_secret_draws_nothing_and_is_told_at_its_field() {
    SmallRound round = SmallRound.in(office, Phase.CLOSED).freeze();
    Browser.Answer answer =
        notary().post(ROUND + "/loten", Map.of("value", "7 9", "secret", "f".repeat(64)));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("href=\"#secret\"").contains("value=\"7 9\"");
    assertThat(round.now().phase()).isEqualTo(Phase.FROZEN);
  }

  @Test
  void A05_the_right_secret_draws_once() {
    SmallRound round = SmallRound.in(office, Phase.CLOSED).freeze();
    Browser notary = notary();
    Map<String, String> revealed = Map.of("value", "7 9", "secret", " " + SmallRound.SECRET + "\n");
    notary.get(ROUND + "/loten");
    assertThat(notary.post(ROUND + "/loten", revealed).location()).endsWith(ROUND);
    assertThat(round.now().phase()).isEqualTo(Phase.DRAWN);
    assertThat(office.store().rounds().findPublished(SmallRound.ID, "reveal.csv").orElseThrow())
        .contains(SmallRound.SECRET);
    assertThat(notary.post(ROUND + "/loten", revealed).location())
        .as("who comes second is told so on the page of the round")
        .endsWith(ROUND);
    assertThat(round.now().phase()).isEqualTo(Phase.DRAWN);
  }

  @Test
  void A06_the_statement_names_root_seed_and_outcome_and_is_signed_once() {
    SmallRound.in(office, Phase.CLOSED).freeze().draw().publish();
    Browser notary = notary();
    Matcher seen =
        Pattern.compile("name=\"gezien\" value=\"([0-9a-f]+)\"")
            .matcher(notary.get(ROUND + "/verklaring").body());
    assertThat(seen.find()).isTrue();
    Map<String, String> agreed = Map.of("akkoord", "ja", "gezien", seen.group(1));
    assertThat(notary.post(ROUND + "/verklaring", Map.of()).status()).isEqualTo(422);
    assertThat(notary.post(ROUND + "/verklaring", Map.of("akkoord", "ja", "gezien", "00")).body())
        .as("another statement than the one that was read")
        .contains("lees haar nog eens");
    assertThat(notary.post(ROUND + "/verklaring", agreed).status()).isEqualTo(303);
    String signed = office.store().rounds().files(SmallRound.ID).get("notary-statement.txt");
    String commitment =
        office.store().rounds().findPublished(SmallRound.ID, "commitment.csv").orElseThrow();
    String root = commitment.lines().filter(line -> line.startsWith("root,")).findFirst().get();
    assertThat(signed).contains(root.substring(5)).contains("Naam van NOTARY").contains("7 9");
    assertThat(notary.post(ROUND + "/verklaring", Map.of("akkoord", "ja")).status()).isEqualTo(422);
    assertThat(office.browser().get("/rondes/" + SmallRound.ID).body()).contains("Naam van NOTARY");
  }

  @Test
  void A07_a_notary_of_another_municipality_finds_nothing() {
    SmallRound.in(office, Phase.CLOSED).freeze();
    Browser other =
        office.browserOf(
            new Visitor.Staff(office.account("OTHER", Grant.in("GM0002", Role.NOTARY))));
    assertThat(other.get(ROUND).status()).isEqualTo(404);
    assertThat(
            other
                .post(ROUND + "/loten", Map.of("value", "7 9", "secret", SmallRound.SECRET))
                .status())
        .isEqualTo(404);
    assertThat(other.get("/notaris").body()).doesNotContain("Kleine ronde");
  }

  @Test
  void A08_each_step_stands_in_the_record() {
    SmallRound.in(office, Phase.CLOSED).freeze();
    notary().post(ROUND + "/loten", Map.of("value", "7 9", "secret", SmallRound.SECRET));
    assertThat(
            office.store().accessLog().newest(new AccessLog.Question("", SmallRound.ID, "", 0, 10)))
        .anyMatch(
            entry -> entry.action() == AccessLog.Action.STEP_DONE && entry.role().equals("notary"));
  }
}
