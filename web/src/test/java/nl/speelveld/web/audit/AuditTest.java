package nl.speelveld.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.speelveld.matching.published.PublishedReading;
import nl.speelveld.report.check.CheckPage;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.runs.people.Grant;
import nl.speelveld.runs.people.Role;
import nl.speelveld.runs.people.Visitor;
import nl.speelveld.web.Browser;
import nl.speelveld.web.SmallRound;
import nl.speelveld.web.TestOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is public of a round, and what who supervises sees.
class AuditTest {
  private static final String ROUND = "/rondes/" + SmallRound.ID;
  private final TestOffice office = TestOffice.open();

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void A01_before_the_freeze_nobody_outside_knows_of_a_round() {
    SmallRound.in(office, Phase.CLOSED);
    assertThat(office.browser().get("/rondes").body()).doesNotContain("Kleine ronde");
    assertThat(office.browser().get(ROUND).status()).isEqualTo(404);
  }

  @Test
  void A02_after_the_freeze_root_and_commitment_are_there_and_no_outcome() {
    SmallRound.in(office, Phase.CLOSED).freeze();
    assertThat(office.browser().get("/rondes").body()).contains("Kleine ronde");
    String body = office.browser().get(ROUND).body();
    assertThat(body).contains(SmallRound.HASH).contains("commitment.csv").contains("12 maart 2026");
    assertThat(body).doesNotContain("places.csv").doesNotContain(SmallRound.SECRET);
    assertThat(office.browser().get(ROUND + "/controles").status()).isEqualTo(404);
    assertThat(office.browser().get(ROUND + "/bestanden/places.csv").status()).isEqualTo(404);
  }

  @Test
  void A03_after_publication_each_check_is_told_and_the_files_can_be_recounted() {
    SmallRound.in(office, Phase.CLOSED).freeze().draw().publish();
    Browser anybody = office.browser();
    assertThat(anybody.get(ROUND).body()).contains("alles klopt");
    String checks = anybody.get(ROUND + "/controles").body();
    assertThat(checks.split("sv-is-good", -1)).hasSizeGreaterThan(9);
    assertThat(checks).doesNotContain("sv-is-wrong");
    Map<String, String> files = office.store().rounds().published(SmallRound.ID);
    assertThat(PublishedReading.read(files)).isInstanceOf(PublishedReading.Result.Read.class);
    files.forEach((name, text) ->
        assertThat(anybody.get(ROUND + "/bestanden/" + name).body()).isEqualTo(text));
  }

  @Test
  void A04_the_log_is_told_in_words_with_its_chain() {
    SmallRound.in(office, Phase.CLOSED).freeze().draw().publish();
    String body = office.browser().get(ROUND + "/logboek").body();
    assertThat(body).contains("De ketting klopt").contains("De lotnummers zijn getrokken");
    assertThat(RoundLog.of("number,…\nno,entry\n").isWhole()).isFalse();
  }

  @Test
  void A05_all_files_come_in_one_and_the_program_that_recounts_them() {
    SmallRound.in(office, Phase.CLOSED).freeze().draw().publish();
    Browser.Answer zip = office.browser().get(ROUND + "/alles.zip");
    assertThat(zip.header("Content-Type")).startsWith("application/zip");
    assertThat(zip.body()).startsWith("PK").contains("places.csv");
    Browser.Answer program = office.browser().get("/natellen/Recount.java");
    assertThat(program.body()).contains("class Recount");
    assertThat(program.header("Content-Disposition")).contains("attachment");
  }

  @Test
  void A06_the_page_that_checks_a_receipt_runs_its_own_script_and_no_other() {
    String policy = Downloads.policyOf(CheckPage.of(Language.NL));
    assertThat(policy)
        .matches(
            "default-src 'none'; style-src 'sha256-[^']{44}'; script-src 'sha256-[^']{44}'; "
                + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    String touched = CheckPage.of(Language.NL).replace("base-uri 'none'", "base-uri *");
    assertThat(Downloads.policyOf(touched)).doesNotContain("script-src");
  }

  @Test
  void A07_no_address_leads_out_of_the_public_files() {
    SmallRound.in(office, Phase.CLOSED).freeze().draw().publish();
    for (String name : new String[] {"round.yaml", "seats.csv", "salt.txt", "..%2Fround.yaml"}) {
      assertThat(office.browser().get(ROUND + "/bestanden/" + name).status()).isNotEqualTo(200);
    }
    assertThat(office.browser().get(ROUND).body()).doesNotContain("de Vries");
  }

  @Test
  void A08_a_cleared_round_stays_public_without_what_needed_its_children() {
    SmallRound round = SmallRound.in(office, Phase.CLOSED).freeze().draw().publish();
    OfficeRound seen = round.now();
    assertThat(office.store().rounds().destroy(seen, office.parts().clock().instant(), "x"))
        .isPresent();
    assertThat(office.browser().get(ROUND).body()).contains("vernietigd").contains("alles klopt");
    assertThat(office.browser().get(ROUND + "/controles").body())
        .contains("gegevens van de gemeente nodig");
  }

  @Test
  void B01_who_is_in_charge_and_who_supervises_read_who_saw_what() {
    SmallRound.in(office, Phase.OPEN);
    office
        .store()
        .accessLog()
        .keep(
            new AccessLog.Entry(
                office.parts().clock().instant(),
                "account OFFICER",
                "officer",
                SmallRound.MUNICIPALITY,
                AccessLog.Action.CHILD_SEEN,
                SmallRound.ID,
                "k-ada",
                ""));
    String path = "/bureau" + ROUND + "/inzage";
    Browser officer = staff("OFFICER", Role.OFFICER);
    assertThat(officer.get(path).body()).contains("Naam van OFFICER").contains("k-ada");
    assertThat(officer.get(path + "?actie=EXPORTED").body()).doesNotContain("k-ada");
    assertThat(officer.post(path, Map.of("kind", "k-bas")).body()).contains("0 regels");
    Browser auditor = staff("AUDITOR", Role.AUDITOR);
    assertThat(auditor.get("/controle").body()).contains("Kleine ronde");
    assertThat(auditor.get(path + ".csv").body()).contains("k-ada");
    assertThat(staff("NOTARY", Role.NOTARY).get(path).status()).isEqualTo(403);
    Browser elsewhere =
        office.browserOf(
            new Visitor.Staff(office.account("OTHER", Grant.in("GM0002", Role.AUDITOR))));
    assertThat(elsewhere.get(path).status()).isEqualTo(404);
  }

  private Browser staff(String id, Role role) {
    return office.browserOf(
        new Visitor.Staff(office.account(id, Grant.in(SmallRound.MUNICIPALITY, role))));
  }
}
