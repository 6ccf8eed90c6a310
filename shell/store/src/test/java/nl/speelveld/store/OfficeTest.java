package nl.speelveld.store;

import static nl.speelveld.store.Sample.CLOSING;
import static nl.speelveld.store.Sample.NOW;
import static nl.speelveld.store.Sample.ROUND;
import static nl.speelveld.store.Sample.child;
import static nl.speelveld.store.Sample.filled;
import static nl.speelveld.store.Sample.found;
import static nl.speelveld.store.Sample.list;
import static nl.speelveld.store.Sample.moved;
import static nl.speelveld.store.Sample.papers;
import static nl.speelveld.store.Sample.round;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.draw.DrawKind;
import nl.speelveld.matching.log.Act;
import nl.speelveld.runs.enrolment.RoundPapers;
import nl.speelveld.runs.enrolment.RoundStore;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.Children;
import nl.speelveld.runs.office.Lists;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.Post;
import nl.speelveld.runs.office.RankedList;
import nl.speelveld.runs.office.Requests;
import nl.speelveld.runs.office.SavedScenarios.Saved;
import nl.speelveld.runs.office.Schools;
import nl.speelveld.store.secret.Key;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// B, C, D, E, F. Rounds, children, lists, what schools and families say, mail, scenarios.
@ParameterizedClass
@EnumSource
class OfficeTest {
  private final Texts texts = new Texts();
  private final DatabaseStore store;

  OfficeTest(Place place) {
    store = DatabaseStore.open(place.empty(), Key.random(), texts);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void B01_a_round_comes_back_as_it_was_added() {
    store.rounds().add(round(), Map.of("round.yaml", "title: é\n", "late-applicants.csv", ""));
    assertThat(found(store)).isEqualTo(round());
    assertThat(store.rounds().files(ROUND))
        .isEqualTo(Map.of("round.yaml", "title: é\n", "late-applicants.csv", ""));
    assertThat(store.rounds().find("none")).isEmpty();
    OfficeRound second =
        new OfficeRound(
            "SECOND",
            "GM0363",
            "b",
            Phase.OPEN,
            CLOSING,
            Optional.of(ROUND),
            round().keepUntil(),
            1);
    store.rounds().add(second, Map.of());
    assertThat(store.rounds().all()).containsExactly(second, round());
  }

  @Test
  void B02_a_round_that_somebody_changed_is_not_changed_again() {
    OfficeRound seen = filled(store, Phase.PREPARING);
    OfficeRound other = seen.named("Anders", CLOSING.plusSeconds(1));
    assertThat(store.rounds().replace(seen, other)).isTrue();
    assertThat(store.rounds().replace(seen, seen.in(Phase.OPEN))).isFalse();
    assertThat(store.rounds().keepFiles(seen, Map.of("round.yaml", "x"))).isFalse();
    assertThat(store.children().replaceAll(seen, List.of())).isFalse();
    OfficeRound now = found(store);
    assertThat(now.title()).isEqualTo("Anders");
    assertThat(now.closesAt()).isEqualTo(CLOSING.plusSeconds(1));
    assertThat(now.version()).isEqualTo(seen.version() + 1);
  }

  @Test
  void B03_files_that_are_not_named_stay() {
    OfficeRound seen = filled(store, Phase.PREPARING);
    String big = "applicant,wijk\n" + "p1,\uD83C\uDFEB\n".repeat(100_000); // 800,000 characters
    assertThat(store.rounds().keepFiles(seen, Map.of("seats.csv", "s", "late-applicants.csv", big)))
        .isTrue();
    assertThat(store.rounds().files(ROUND))
        .isEqualTo(
            Map.of(
                "round.yaml", "title: Aanmelden 2027\n",
                "seats.csv", "s",
                "late-applicants.csv", big));
    assertThatThrownBy(() -> store.rounds().keepFiles(found(store), Map.of("other.txt", "")))
        .hasMessageContaining("other.txt");
  }

  @Test
  void B04_children_and_lists_become_the_files_of_the_round() {
    filled(store, Phase.OPEN, "p2", "p1", "p3", "p4");
    store.lists().save(ROUND, 0, list("p1", 1, "Zuid"), NOW);
    store.lists().save(ROUND, 1, list("p1", 2, "Noord", "Zuid"), NOW);
    store.lists().save(ROUND, 0, list("p3", 1, "Zuid"), NOW);
    store.lists().save(ROUND, 0, list("p4", 1), NOW); // took the last school off again
    store.rounds().steps(ROUND).files();
    assertThat(texts.last())
        .containsEntry("round.yaml", "title: Aanmelden 2027\n")
        .containsEntry(
            "applicants.csv",
            """
            applicant,wijk,sibling
            p1,"Oost, ""hoog\""",Noord
            p3,"Oost, ""hoog\""",Noord
            """)
        .containsEntry(
            "preferences.csv",
            """
            applicant,rank,programme
            p1,1,Noord
            p1,2,Zuid
            p3,1,Zuid
            """)
        .containsEntry(
            "distances.csv",
            """
            applicant,programme,metres
            p1,Noord,310
            p1,Zuid,1200
            p3,Noord,310
            p3,Zuid,1200
            """);
  }

  @Test
  void B05_who_comes_late_is_not_among_the_applicants() {
    filled(store, Phase.OPEN, "p1", "p2");
    store.lists().save(ROUND, 0, list("p1", 1, "Zuid"), NOW);
    store.lists().save(ROUND, 0, list("p2", 1, "Zuid"), NOW);
    store
        .rounds()
        .keepFiles(found(store), Map.of("late-applicants.csv", "wijk;applicant\nOost; p2\n"));
    store.rounds().steps(ROUND).files();
    assertThat(texts.last().get("applicants.csv")).contains("p1").doesNotContain("p2");
  }

  @Test
  void B06_papers_outcomefiles_and_phase_are_kept_together() {
    filled(store, Phase.CLOSED, "p1");
    RoundStore steps = store.rounds().steps(ROUND);
    RoundPapers none = read(steps);
    assertThat(none.log().entries()).isEmpty();
    RoundPapers frozen =
        papers(none, new Act.Opened("r"), new Act.Frozen("r"), new Act.Committed("r"));
    Map<String, String> files = new LinkedHashMap<>();
    files.put("log.csv", frozen.log().text());
    files.put("commitment.csv", "c");
    assertThat(steps.keep(none, frozen, files)).isTrue();
    assertThat(found(store).phase()).isEqualTo(Phase.FROZEN);
    assertThat(List.copyOf(store.rounds().published(ROUND).keySet()))
        .containsExactly("log.csv", "commitment.csv");
    assertThat(store.rounds().findPublished(ROUND, "commitment.csv")).contains("c");
    assertThat(store.rounds().findPublished(ROUND, "salt.txt")).isEmpty();
    RoundPapers again = read(store.rounds().steps(ROUND));
    assertThat(again.log().text()).isEqualTo(frozen.log().text());
    assertThat(again.saltSecret()).isEqualTo(frozen.saltSecret());
    assertThat(again.announced()).isEqualTo(frozen.announced());
    assertThat(again.revealed()).isEmpty();

    RoundPapers drawn = papers(again, new Act.Revealed("r"), new Act.Drawn(DrawKind.LOTTERY));
    RoundPapers revealed =
        new RoundPapers(
            drawn.saltSecret(),
            drawn.announced(),
            Optional.of(new RoundPapers.Revealed("8f", "cafe")),
            drawn.log());
    assertThat(steps.keep(again, revealed, Map.of("log.csv", "l"))).isTrue();
    assertThat(found(store).phase()).isEqualTo(Phase.DRAWN);
    assertThat(store.rounds().published(ROUND)).isEqualTo(Map.of("log.csv", "l"));
    assertThat(read(steps).revealed()).contains(new RoundPapers.Revealed("8f", "cafe"));

    RoundPapers outcome = papers(revealed, new Act.Assigned("r"), new Act.Published("r"));
    assertThat(steps.keep(revealed, outcome, Map.of())).isTrue();
    assertThat(found(store).phase()).isEqualTo(Phase.PUBLISHED);
  }

  private static RoundPapers read(RoundStore steps) {
    return switch (steps.papers()) {
      case RoundStore.Read.Done<RoundPapers>(var papers, _) -> papers;
      case RoundStore.Read.Refused<RoundPapers>(var findings) ->
          throw new AssertionError(findings.kept());
    };
  }

  @Test
  void B07_papers_that_follow_others_than_were_read_are_not_kept() {
    filled(store, Phase.CLOSED, "p1");
    RoundStore steps = store.rounds().steps(ROUND);
    RoundPapers none = read(steps);
    assertThat(
            steps.keep(
                none,
                papers(none, new Act.Opened("r"), new Act.Frozen("r")),
                Map.of("log.csv", "1")))
        .isTrue();
    assertThat(
            steps.keep(
                none,
                papers(none, new Act.Opened("s"), new Act.Frozen("s")),
                Map.of("log.csv", "2")))
        .isFalse();
    assertThat(store.rounds().published(ROUND)).isEqualTo(Map.of("log.csv", "1"));
  }

  @Test
  void B07b_children_who_come_by_a_step_are_kept_with_it_or_not_at_all() {
    filled(store, Phase.CLOSED, "p1");
    RoundPapers none = read(store.rounds().steps(ROUND));
    RoundPapers frozen = papers(none, new Act.Opened("r"), new Act.Frozen("r"));
    RoundStore late = store.rounds().steps(ROUND, List.of(child("p1"), child("p2")));
    late.files();
    store.rounds().keepFiles(found(store), Map.of("seats.csv", "more"));
    assertThat(late.keep(none, frozen, Map.of())).as("somebody else was first").isFalse();
    assertThat(store.children().count(ROUND)).isEqualTo(1);
    late.files();
    assertThat(late.keep(none, frozen, Map.of())).isTrue();
    assertThat(store.children().count(ROUND)).as("who was there stays").isEqualTo(2);
  }

  @Test
  void B08_papers_made_from_files_that_changed_meanwhile_are_not_kept() {
    filled(store, Phase.CLOSED, "p1");
    RoundStore steps = store.rounds().steps(ROUND);
    steps.files();
    RoundPapers none = read(steps);
    store.rounds().keepFiles(found(store), Map.of("seats.csv", "more"));
    RoundPapers frozen = papers(none, new Act.Opened("r"), new Act.Frozen("r"));
    assertThat(steps.keep(none, frozen, Map.of())).isFalse();
    steps.files();
    assertThat(steps.keep(none, frozen, Map.of())).isTrue();
    RoundPapers drawn = papers(frozen, new Act.Committed("r"));
    assertThat(steps.keep(frozen, drawn, Map.of())).isTrue(); // its own step is no other's
  }

  @Test
  void B09_a_child_that_changes_while_somebody_freezes_stops_the_freeze() {
    filled(store, Phase.CLOSED, "p1");
    RoundStore steps = store.rounds().steps(ROUND);
    steps.files();
    RoundPapers none = read(steps);
    LinkedHashMap<String, String> other = new LinkedHashMap<>(Map.of("wijk", "West"));
    store.children().replace(ROUND, new Child("p1", other, Map.of(), child("p1").person()));
    assertThat(steps.keep(none, papers(none, new Act.Opened("r"), new Act.Frozen("r")), Map.of()))
        .isFalse();
  }

  @Test
  void B10_nothing_is_frozen_while_families_save() {
    filled(store, Phase.OPEN, "p1");
    RoundStore steps = store.rounds().steps(ROUND);
    RoundPapers none = read(steps);
    RoundPapers frozen = papers(none, new Act.Opened("r"), new Act.Frozen("r"));
    assertThatThrownBy(() -> steps.keep(none, frozen, Map.of())).hasMessageContaining("OPEN");
  }

  @Test
  void C01_a_child_comes_back_whole() {
    filled(store, Phase.PREPARING, "p2", "p1");
    assertThat(store.children().all(ROUND)).containsExactly(child("p1"), child("p2"));
    assertThat(store.children().count(ROUND)).isEqualTo(2);
    Child found = store.children().find(ROUND, "p1").orElseThrow();
    assertThat(List.copyOf(found.attributes().keySet())).containsExactly("wijk", "sibling");
    assertThat(found.person().lines()).containsExactly("Vaartkade 7", "1234 AB Speelveld");
    assertThat(store.children().find(ROUND, "p9")).isEmpty();
  }

  @Test
  void C02_children_are_replaced_together_and_only_before_the_round_opens() {
    OfficeRound seen = filled(store, Phase.SCHOOLS, "p1", "p2");
    store.children().giveCodes(ROUND, Map.of("p1", "ABCD-EFGH"));
    assertThat(store.children().replaceAll(seen, List.of(child("p3")))).isTrue();
    assertThat(store.children().all(ROUND)).containsExactly(child("p3"));
    assertThat(store.children().findByCode("ABCD-EFGH")).isEmpty();
    OfficeRound open = moved(store, Phase.OPEN);
    assertThatThrownBy(() -> store.children().replaceAll(open, List.of()))
        .hasMessageContaining("OPEN");
  }

  @Test
  void C03_a_family_can_always_be_reached_elsewhere_but_what_is_frozen_stays() {
    filled(store, Phase.FROZEN, "p1");
    Child reached = child("p1").withPerson(child("p1").person().reachedAt("new@x.example", "en"));
    store.children().replace(ROUND, reached);
    assertThat(store.children().find(ROUND, "p1")).contains(reached);
    Child other = new Child("p1", new LinkedHashMap<>(), Map.of(), reached.person());
    assertThatThrownBy(() -> store.children().replace(ROUND, other)).hasMessageContaining("FROZEN");
    assertThatThrownBy(() -> store.children().replace(ROUND, child("p9")))
        .hasMessageContaining("no such child");
  }

  @Test
  void C04_one_child_is_added_once() {
    filled(store, Phase.OPEN, "p1");
    assertThat(store.children().add(ROUND, child("p2"))).isTrue();
    assertThat(store.children().add(ROUND, child("p2"))).isFalse();
    assertThat(store.children().count(ROUND)).isEqualTo(2);
  }

  @Test
  void C05_a_code_leads_to_its_child_until_another_is_given() {
    filled(store, Phase.OPEN, "p1", "p2");
    store.children().giveCodes(ROUND, Map.of("p1", "AAAA", "p2", "BBBB"));
    assertThat(store.children().findByCode("AAAA")).contains(new Children.Of(ROUND, "p1"));
    store.children().giveCodes(ROUND, Map.of("p1", "CCCC"));
    assertThat(store.children().findByCode("AAAA")).isEmpty();
    assertThat(store.children().findByCode("CCCC")).contains(new Children.Of(ROUND, "p1"));
    assertThat(store.children().withCode(ROUND)).containsExactly("p1", "p2");
  }

  @Test
  void D01_a_saved_list_comes_back_with_those_before_it() {
    filled(store, Phase.OPEN, "p1", "p2");
    RankedList first = list("p1", 1, "Noord");
    RankedList second = list("p1", 2, "Zuid, groep \"1\"", "Noord");
    assertThat(store.lists().find(ROUND, "p1")).isEqualTo(RankedList.none("p1"));
    assertThat(store.lists().save(ROUND, 0, first, NOW)).isEqualTo(new Lists.Saved.Kept(first));
    assertThat(store.lists().save(ROUND, 1, second, NOW)).isEqualTo(new Lists.Saved.Kept(second));
    assertThat(store.lists().find(ROUND, "p1")).isEqualTo(second);
    assertThat(store.lists().history(ROUND, "p1")).containsExactly(second, first);
    assertThat(store.lists().all(ROUND)).containsExactly(second);
  }

  @Test
  void D02_another_window_that_saved_first_is_not_written_over() {
    filled(store, Phase.OPEN, "p1");
    RankedList first = list("p1", 1, "Noord");
    store.lists().save(ROUND, 0, first, NOW);
    assertThat(store.lists().save(ROUND, 0, list("p1", 1, "Zuid"), NOW))
        .isEqualTo(new Lists.Saved.Overtaken(first));
    assertThat(store.lists().save(ROUND, 4, list("p1", 5, "Zuid"), NOW))
        .isEqualTo(new Lists.Saved.Overtaken(first));
    assertThat(store.lists().all(ROUND)).containsExactly(first);
    assertThatThrownBy(() -> store.lists().save(ROUND, 1, list("p1", 9, "Zuid"), NOW))
        .hasMessageContaining("(9)");
  }

  @Test
  void D03_a_list_that_comes_too_late_is_not_kept() {
    filled(store, Phase.SCHOOLS, "p1");
    assertThat(store.lists().save(ROUND, 0, list("p1", 1), NOW))
        .isEqualTo(new Lists.Saved.TooLate(Phase.SCHOOLS));
    moved(store, Phase.OPEN);
    assertThat(store.lists().save(ROUND, 0, list("p1", 1), CLOSING))
        .isEqualTo(new Lists.Saved.TooLate(Phase.OPEN));
    moved(store, Phase.CLOSED);
    assertThat(store.lists().save(ROUND, 0, list("p1", 1), NOW))
        .isEqualTo(new Lists.Saved.TooLate(Phase.CLOSED));
    assertThat(store.lists().all(ROUND)).isEmpty();
  }

  @Test
  void D04_a_list_belongs_to_a_child_of_the_round() {
    filled(store, Phase.OPEN, "p1");
    assertThatThrownBy(() -> store.lists().save(ROUND, 0, list("p9", 1), NOW))
        .hasMessageContaining("no such child");
    assertThatThrownBy(() -> store.lists().save("other", 0, list("p1", 1), NOW))
        .hasMessageContaining("other");
  }

  @Test
  void E01_the_last_answer_of_a_school_counts() {
    filled(store, Phase.SCHOOLS);
    store.schools().keep(ROUND, answer("Zuid", false));
    store.schools().keep(ROUND, answer("Noord", true));
    store.schools().keep(ROUND, answer("Zuid", true));
    assertThat(store.schools().answers(ROUND))
        .containsExactly(answer("Noord", true), answer("Zuid", true));
  }

  private static Schools.SeatAnswer answer(String programme, boolean agreed) {
    return new Schools.SeatAnswer(programme, agreed, agreed ? 0 : 28, "één klas", "7KX2", NOW);
  }

  @Test
  void E02_a_child_is_written_in_at_one_school_and_struck_out() {
    filled(store, Phase.PUBLISHED, "p1", "p2");
    Schools.WrittenIn second = new Schools.WrittenIn("p2", "Noord", "7KX2", NOW);
    Schools.WrittenIn first = new Schools.WrittenIn("p1", "Zuid", "7KX2", NOW);
    store.schools().writeIn(ROUND, second);
    store.schools().writeIn(ROUND, new Schools.WrittenIn("p1", "Noord", "7KX2", NOW));
    store.schools().writeIn(ROUND, first);
    assertThat(store.schools().writtenIn(ROUND)).containsExactly(first, second);
    store.schools().strikeOut(ROUND, "p1");
    assertThat(store.schools().writtenIn(ROUND)).containsExactly(second);
  }

  @Test
  void E03_requests_that_wait_come_first_and_are_answered_once() {
    filled(store, Phase.PUBLISHED, "p1", "p2");
    Requests.Request early = request("r1", "p1", 0);
    Requests.Request late = request("r2", "p2", 5);
    store.requests().add(ROUND, late);
    store.requests().add(ROUND, early);
    assertThat(store.requests().all(ROUND)).containsExactly(early, late);
    assertThat(
            store
                .requests()
                .answer(ROUND, "r1", Requests.State.GRANTED, "Goed.", NOW.plusSeconds(9)))
        .isTrue();
    assertThat(store.requests().answer(ROUND, "r1", Requests.State.REFUSED, "Nee.", NOW)).isFalse();
    assertThat(store.requests().all(ROUND).getFirst()).isEqualTo(late);
    assertThat(store.requests().of(ROUND, "p1"))
        .containsExactly(
            new Requests.Request(
                "r1",
                "p1",
                Requests.Kind.HARDSHIP,
                "Ons kind …",
                early.at(),
                Requests.State.GRANTED,
                "Goed.",
                Optional.of(NOW.plusSeconds(9))));
  }

  private static Requests.Request request(String id, String child, int second) {
    return new Requests.Request(
        id,
        child,
        Requests.Kind.HARDSHIP,
        "Ons kind …",
        NOW.plusSeconds(second),
        Requests.State.RECEIVED,
        "",
        Optional.empty());
  }

  @Test
  void E04_mail_is_kept_once_and_goes_when_it_is_due() {
    store.post().keep(mail("m1", 0));
    store.post().keep(mail("m1", 0));
    store.post().keep(mail("m2", -5));
    store.post().keep(mail("m3", 60));
    assertThat(store.post().due(NOW, 10)).containsExactly(mail("m2", -5), mail("m1", 0));
    assertThat(store.post().due(NOW, 1)).containsExactly(mail("m2", -5));
    store.post().sent("m2", NOW);
    assertThat(store.post().due(NOW, 10)).containsExactly(mail("m1", 0));
    store.post().keep(mail("m2", -5)); // what went does not go again
    assertThat(store.post().due(NOW, 10)).containsExactly(mail("m1", 0));
    assertThat(store.post().count(ROUND)).isEqualTo(new Post.Count(2, 1, 0));
  }

  @Test
  void E05_mail_that_fails_comes_back_ever_more_slowly() {
    store.post().keep(mail("m1", 0));
    store.post().failed("m1", NOW, "away"); // 1 minute, then 2, then 4
    assertThat(store.post().due(NOW.plusSeconds(59), 10)).isEmpty();
    assertThat(store.post().due(NOW.plusSeconds(60), 10)).containsExactly(mail("m1", 0));
    store.post().failed("m1", NOW, "away");
    store.post().failed("m1", NOW, "away");
    assertThat(store.post().due(NOW.plusSeconds(239), 10)).isEmpty();
    assertThat(store.post().due(NOW.plus(Duration.ofMinutes(4)), 10)).hasSize(1);
    assertThat(store.post().count(ROUND)).isEqualTo(new Post.Count(0, 0, 1));
  }

  @Test
  void F01_a_scenario_of_the_same_name_is_replaced_and_stays_in_its_municipality() {
    store.scenarios().keep("GM0363", new Saved("s1", "Twee vriendschappen", "m=a", NOW));
    store.scenarios().keep("GM0363", new Saved("s2", "Loting", "m=b", NOW));
    store.scenarios().keep("GM0599", new Saved("s3", "Loting", "m=c", NOW));
    store.scenarios().keep("GM0363", new Saved("s4", "Loting", "m=d", NOW.plusSeconds(1)));
    assertThat(store.scenarios().all("GM0363"))
        .containsExactly(
            new Saved("s4", "Loting", "m=d", NOW.plusSeconds(1)),
            new Saved("s1", "Twee vriendschappen", "m=a", NOW));
    assertThat(store.scenarios().remove("GM0599", "s4")).isFalse();
    assertThat(store.scenarios().remove("GM0363", "s4")).isTrue();
    assertThat(store.scenarios().all("GM0363")).extracting(Saved::id).containsExactly("s1");
  }

  private static Post.Mail mail(String id, int seconds) {
    return new Post.Mail(
        id,
        ROUND,
        "p1",
        "receipt",
        "fenna.ouders@voorbeeld.example",
        "Uw aanmelding",
        "Beste ouder, …",
        NOW.plusSeconds(seconds));
  }
}
