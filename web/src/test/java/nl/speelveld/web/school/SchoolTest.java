package nl.speelveld.web.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.Schools;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.runs.people.Grant;
import nl.speelveld.runs.people.Visitor;
import nl.speelveld.web.Browser;
import nl.speelveld.web.SmallRound;
import nl.speelveld.web.TestOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A school: seats before, its list after, nothing between and nothing of others.
class SchoolTest {
  private static final String ROUND = "/school/rondes/" + SmallRound.ID;
  private final TestOffice office = TestOffice.open();

  @AfterEach
  void close() {
    office.close();
  }

  private Browser school(String code) {
    return office.browserOf(
        new Visitor.Staff(
            office.account("SCHOOL" + code, Grant.ofSchool(SmallRound.MUNICIPALITY, code))));
  }

  @Test
  void A01_a_school_sees_its_own_programme_and_no_other() {
    SmallRound.in(office, Phase.SCHOOLS);
    String body = school("99AA").get(ROUND + "/plaatsen").body();
    assertThat(body).contains("Noord").doesNotContain("Zuid");
    assertThat(school("99CC").get(ROUND).status()).isEqualTo(404);
  }

  @Test
  void A02_seats_are_agreed_with_or_corrected_with_a_remark() {
    SmallRound.in(office, Phase.SCHOOLS);
    school("99AA").post(ROUND + "/plaatsen", Map.of("klopt-1", "ja"));
    Browser.Answer answer =
        school("99BB")
            .post(
                ROUND + "/plaatsen",
                Map.of("klopt-2", "nee", "aantal-2", "5", "opmerking-2", "nieuw lokaal"));
    assertThat(answer.location()).endsWith(ROUND);
    assertThat(office.store().schools().answers(SmallRound.ID))
        .extracting(
            Schools.SeatAnswer::programme,
            Schools.SeatAnswer::agreed,
            Schools.SeatAnswer::wanted,
            Schools.SeatAnswer::remark)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Noord", true, 2, ""),
            org.assertj.core.groups.Tuple.tuple("Zuid", false, 5, "nieuw lokaal"));
  }

  @Test
  void A03_an_answer_without_a_number_is_told_and_nothing_typed_is_lost() {
    SmallRound.in(office, Phase.SCHOOLS);
    Browser.Answer answer =
        school("99AA")
            .post(ROUND + "/plaatsen", Map.of("klopt-1", "nee", "opmerking-1", "te krap"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("href=\"#aantal-1\"").contains("value=\"te krap\"");
    assertThat(office.store().schools().answers(SmallRound.ID)).isEmpty();
  }

  @Test
  void A04_seats_are_asked_only_before_families_choose() {
    SmallRound.in(office, Phase.OPEN);
    assertThat(school("99AA").get(ROUND + "/plaatsen").status()).isEqualTo(404);
  }

  @Test
  void A05_before_the_outcome_is_public_there_is_no_list() {
    SmallRound.in(office, Phase.CLOSED).freeze().draw();
    Browser school = school("99AA");
    assertThat(school.get(ROUND + "/lijst").status()).isEqualTo(404);
    assertThat(school.get(ROUND + "/lijst.csv").status()).isEqualTo(404);
    assertThat(school.get(ROUND).body()).doesNotContain("de Vries");
  }

  @Test
  void A06_after_it_there_are_names_and_a_reserve_list_and_each_look_is_recorded() {
    SmallRound.in(office, Phase.CLOSED).freeze().draw().publish();
    String noord = school("99AA").get(ROUND + "/lijst").body();
    String zuid = school("99BB").get(ROUND + "/lijst").body();
    assertThat(count(noord, "de Vries</th>")).isEqualTo(2); // two seats
    assertThat(count(noord, "de Vries</td>")).isEqualTo(2); // the other two wait
    assertThat(count(zuid, "de Vries</th>")).isEqualTo(1);
    assertThat(noord).contains("17 mei 2022");
    assertThat(actions()).filteredOn(AccessLog.Action.CHILDREN_SEEN::equals).hasSize(2);
  }

  @Test
  void A07_a_child_is_written_in_and_struck_out_by_its_own_school_alone() {
    SmallRound.in(office, Phase.CLOSED).freeze().draw().publish();
    Browser noord = school("99AA");
    String page = noord.get(ROUND + "/lijst").body();
    String child = page.split("name=\"kind\" value=\"")[1].split("\"")[0];
    assertThat(school("99BB").post(ROUND + "/inschrijven", Map.of("kind", child)).status())
        .isEqualTo(404);
    noord.post(ROUND + "/inschrijven", Map.of("kind", child));
    assertThat(office.store().schools().writtenIn(SmallRound.ID))
        .singleElement()
        .satisfies(its -> assertThat(its.child()).isEqualTo(child));
    assertThat(school("99BB").post(ROUND + "/uitschrijven", Map.of("kind", child)).status())
        .isEqualTo(404);
    noord.post(ROUND + "/uitschrijven", Map.of("kind", child));
    assertThat(office.store().schools().writtenIn(SmallRound.ID)).isEmpty();
  }

  @Test
  void A08_the_list_can_be_kept_as_a_file() {
    SmallRound.in(office, Phase.CLOSED).freeze().draw().publish();
    Browser.Answer csv = school("99BB").get(ROUND + "/lijst.csv");
    assertThat(csv.header("Content-Type")).startsWith("text/csv");
    assertThat(csv.body().lines()).hasSize(1 + 1 + 1); // head, one seat, one who waits for it
    assertThat(actions()).contains(AccessLog.Action.EXPORTED);
  }

  @Test
  void A09_a_school_writes_its_own_page_and_leaves_the_others() {
    SmallRound.in(office, Phase.OPEN);
    Browser noord = school("99AA");
    assertThat(noord.post(ROUND + "/gegevens/1", Map.of("website", "javascript:1")).status())
        .isEqualTo(422);
    noord.post(
        ROUND + "/gegevens/1", Map.of("address", "Kade 1", "website", "https://noord.example"));
    assertThat(office.store().rounds().files(SmallRound.ID).get("school-pages.csv"))
        .contains("Noord,Kade 1,https://noord.example");
    assertThat(noord.post(ROUND + "/gegevens/2", Map.of("address", "x")).status()).isEqualTo(404);
  }

  private java.util.List<AccessLog.Action> actions() {
    return office
        .store()
        .accessLog()
        .newest(new AccessLog.Question("", SmallRound.ID, "", 0, 50))
        .stream()
        .map(AccessLog.Entry::action)
        .toList();
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }
}
