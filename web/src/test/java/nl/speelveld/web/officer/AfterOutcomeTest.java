package nl.speelveld.web.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.Post;
import nl.speelveld.runs.office.Requests;
import nl.speelveld.runs.people.Visitor;
import nl.speelveld.web.Browser;
import nl.speelveld.web.family.FamilyMail;
import org.junit.jupiter.api.Test;

/// What the officer does once the outcome is known, and for one child or case.
class AfterOutcomeTest extends RoundAtOffice {
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
    Browser.Answer done =
        late("applicant,name,born,email\nz999,Sam,2023-05-01,sam@voorbeeld.example\n", "z999");
    assertThat(done.status()).as(done.body()).isEqualTo(303);
    assertThat(officer.get(HOME + "/na").body()).contains("Nakomer", "z999");
    assertThat(officer.get(HOME + "/kinderen/z999").body())
        .as("the list that was handed in")
        .contains("Regenboog")
        .doesNotContain("Er is nog geen lijst");
    assertThat(office.browserOf(new Visitor.Family(ID, "z999")).get("/aanmelden/lijst").body())
        .contains("Regenboog")
        .doesNotContain("Er staat nog geen school op uw lijst");
    assertThat(mails("z999")).containsExactly("outcome");
    Browser.Answer code = post(HOME + "/uitnodigen", HOME + "/kinderen/z999/code", Map.of());
    assertThat(officer.get(code.location() + "/html").body())
        .as("a code for who cannot apply any more")
        .contains("Een nieuwe code voor Sam")
        .doesNotContain("zich aanmelden");
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

  private List<String> mails(String child) {
    return office.store().post().due(office.parts().clock().instant(), 1_000).stream()
        .filter(mail -> mail.child().equals(child))
        .map(Post.Mail::kind)
        .toList();
  }

  @Test
  void A15b_an_outcome_that_was_published_and_not_told_is_told_once() {
    publish();
    FamilyMail mail = new FamilyMail(office.store(), Optional.empty());
    int told = office.store().post().count(ID).waiting();
    assertThat(told).isEqualTo(pseudonyms().size());
    mail.catchUp(office.parts().clock().instant());
    assertThat(office.store().post().count(ID).waiting()).isEqualTo(told);
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
    assertThat(mails(pseudonyms().getFirst())).contains("answered");
    Browser.Answer file = officer.get(HOME + "/dossier/" + pseudonyms().getFirst());
    assertThat(file.header("Content-Type")).startsWith("application/pdf");
  }

  @Test
  void A17b_a_place_that_is_given_up_is_answered_by_the_second_round_and_by_nobody_else() {
    publish();
    office
        .store()
        .requests()
        .add(
            ID,
            new Requests.Request(
                "Q2",
                pseudonyms().getFirst(),
                Requests.Kind.GIVING_UP,
                "Ik geef de plaats op.",
                office.parts().clock().instant(),
                Requests.State.RECEIVED,
                "",
                Optional.empty()));
    String path = HOME + "/verzoeken/Q2";
    assertThat(officer.get(path).body())
        .contains("geldt zodra u een tweede ronde begint")
        .doesNotContain("name=\"besluit\"");
    assertThat(
            post(HOME + "/na/afmelden", path, Map.of("antwoord", "Ja", "besluit", "GRANTED"))
                .status())
        .isEqualTo(404);
    assertThat(office.store().requests().all(ID).getFirst().state())
        .isEqualTo(Requests.State.RECEIVED);
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
  void A19b_everything_holds_what_families_asked_and_who_came_late_once() {
    publish();
    assertThat(late("applicant,name,born\nz999,Sam,2023-05-01\n", "z999").status()).isEqualTo(303);
    Map<String, String> all = new RoundExport(office.store(), round()).files();
    assertThat(all)
        .containsKeys("round.yaml", "requests.csv", "lists.csv", "written-in.csv")
        .containsKeys("seat-answers.csv", "published/log.csv");
    assertThat(all.getOrDefault("applicants.csv", "")).doesNotContain("z999");
    assertThat(all.getOrDefault("late-applicants.csv", "")).contains("z999");
    assertThat(all.getOrDefault("families.csv", "")).contains("z999,Sam");
  }

  @Test
  void A19_everything_can_be_downloaded_and_that_is_recorded() {
    close();
    Browser.Answer all = press(HOME + "/alles", Map.of());
    assertThat(all.header("Content-Type")).startsWith("application/zip");
    assertThat(recorded()).contains("EXPORTED ");
  }
}
