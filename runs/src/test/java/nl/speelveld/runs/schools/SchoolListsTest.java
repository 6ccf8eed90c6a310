package nl.speelveld.runs.schools;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.speelveld.matching.draw.DrawKind;
import nl.speelveld.matching.log.Act;
import nl.speelveld.matching.log.ActLog;
import org.junit.jupiter.api.Test;

/// Who has a seat of a school, and who waits.
class SchoolListsTest {
  private static final String PLACES =
      """
      pseudonym,seat-group,programme,rank,how
      p-1,Noord,Noord,1,draw
      p-2,Zuid,Zuid,1,draw
      p-3,"Zuid, nabij",Zuid,,hardship
      p-4,,,,withdrawn
      p-5,Zuid,Zuid,2,draw
      """;
  private static final String GROUPS =
      """
      seat-group,programme,draw,frozen-seats,seats
      Noord,Noord,,1,1
      Zuid,Zuid,,1,1
      "Zuid, nabij",Zuid,,1,1
      """;
  private static final String RESERVES =
      """
      seat-group,position,pseudonym,call,class,order,number
      Noord,1,p-2,,0,,1
      Zuid,1,p-5,,0,,3
      Zuid,2,p-6,,0,,4
      "Zuid, nabij",1,p-7,,1,,5
      """;

  @Test
  void A01_a_school_sees_its_own_children_and_nobody_else() {
    SchoolLists lists = SchoolLists.of(files(""), List.of("Noord"));
    assertThat(lists.placed()).containsExactly(new SchoolLists.Placed("p-1", "Noord", false));
    assertThat(lists.waiting())
        .containsExactly(new SchoolLists.Waiting("p-2", "Noord", "Noord", 1));
  }

  @Test
  void A02_seats_outside_the_draw_and_all_parts_of_the_seats_are_among_them() {
    SchoolLists lists = SchoolLists.of(files(""), List.of("Zuid"));
    assertThat(lists.placed())
        .containsExactly(
            new SchoolLists.Placed("p-2", "Zuid", false),
            new SchoolLists.Placed("p-3", "Zuid", true),
            new SchoolLists.Placed("p-5", "Zuid", false));
    assertThat(lists.waiting()).extracting(SchoolLists.Waiting::child).contains("p-6", "p-7");
  }

  @Test
  void A03_who_gave_up_a_place_for_the_second_round_is_gone_from_both_lists() {
    SchoolLists lists = SchoolLists.of(files(gaveUp("p-5")), List.of("Zuid"));
    assertThat(lists.placed()).extracting(SchoolLists.Placed::child).containsExactly("p-2", "p-3");
    assertThat(lists.waiting())
        .contains(new SchoolLists.Waiting("p-6", "Zuid", "Zuid", 1)); // was the second
  }

  @Test
  void A04_before_an_outcome_there_is_nothing() {
    SchoolLists lists = SchoolLists.of(Map.of("log.csv", gaveUp("p-1")), List.of("Noord"));
    assertThat(lists.placed()).isEmpty();
    assertThat(lists.waiting()).isEmpty();
  }

  private static Map<String, String> files(String log) {
    return Map.of(
        "places.csv", PLACES,
        "seat-groups.csv", GROUPS,
        "reserve-lists.csv", RESERVES,
        "log.csv", log);
  }

  private static String gaveUp(String who) {
    ActLog log = ActLog.empty();
    for (Act act :
        List.of(
            new Act.Opened("r"),
            new Act.Frozen("r"),
            new Act.Committed("r"),
            new Act.Drawn(DrawKind.SUPPLIED),
            new Act.Assigned("r"),
            new Act.Published("r"),
            new Act.SecondRound("r2"),
            new Act.GaveUp(who, "r2"))) {
      log = ((ActLog.Result.Recorded) log.append(Instant.EPOCH, act)).log();
    }
    return log.text();
  }
}
