package nl.speelveld.runs.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.speelveld.matching.rules.Guarantee;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.runs.choosing.Reminders.About;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.RankedList;
import org.junit.jupiter.api.Test;

class RemindersTest {
  private static final Instant LAST_EVENING = Havendam.CLOSE.minus(Duration.ofHours(20));

  private static List<Reminders.Reminder> of(RoundRules rules, Instant now, RankedList... lists) {
    return Reminders.of(
        Havendam.open(),
        rules,
        new Reminders.Office(
            List.of(Havendam.child("a", "", "a@gezin.example"), Havendam.child("b", "", "")),
            List.of(lists)),
        now);
  }

  @Test
  void A01_who_saved_nothing_is_reminded_and_who_has_no_address_is_not() {
    assertThat(of(Havendam.rules(), LAST_EVENING))
        .extracting(
            its -> its.child().pseudonym(), Reminders.Reminder::about, its -> its.daysLeft())
        .containsExactly(org.assertj.core.groups.Tuple.tuple("a", About.NO_LIST, 1));
  }

  @Test
  void A02_a_short_list_says_how_many_are_missing() {
    // the rules ask two; with a promise from three on, three are needed for it
    assertThat(of(Havendam.rules(), LAST_EVENING, Havendam.list("a", true, "Noord")))
        .extracting(Reminders.Reminder::about, Reminders.Reminder::missing)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(About.SHORT_LIST, 1));
    RoundRules promising = Havendam.promising(new Guarantee.PlaceOnList("plek", 3, Map.of()));
    assertThat(of(promising, LAST_EVENING, Havendam.list("a", true, "Noord")))
        .extracting(Reminders.Reminder::missing)
        .containsExactly(2);
  }

  @Test
  void A03_a_list_that_was_not_sent_is_a_reason_and_one_that_was_is_none() {
    assertThat(of(Havendam.rules(), LAST_EVENING, Havendam.list("a", false, "Noord", "Zuid")))
        .extracting(Reminders.Reminder::about)
        .containsExactly(About.NOT_SENT);
    assertThat(of(Havendam.rules(), LAST_EVENING, Havendam.list("a", true, "Noord", "Zuid")))
        .isEmpty();
  }

  @Test
  void A04_on_other_days_nobody_is_disturbed() {
    assertThat(Reminders.dayOf(Havendam.open(), LAST_EVENING.minus(Duration.ofDays(2))))
        .contains(3);
    assertThat(Reminders.dayOf(Havendam.open(), LAST_EVENING.minus(Duration.ofDays(13))))
        .contains(14);
    assertThat(Reminders.dayOf(Havendam.open(), LAST_EVENING.minus(Duration.ofDays(5)))).isEmpty();
    assertThat(Reminders.dayOf(Havendam.open(), Havendam.CLOSE)).isEmpty();
    assertThat(Reminders.dayOf(Havendam.open().in(Phase.CLOSED), LAST_EVENING)).isEmpty();
  }

  @Test
  void A05_days_are_those_of_the_calendar_whatever_the_hour_of_the_close() {
    // a close at five in the afternoon of 19 February: that whole day is the last one
    OfficeRound round = Havendam.open().named("Havendam", Instant.parse("2027-02-19T16:00:00Z"));
    assertThat(Reminders.dayOf(round, Instant.parse("2027-02-19T08:00:00Z"))).contains(1);
    assertThat(Reminders.dayOf(round, Instant.parse("2027-02-18T16:30:00Z"))).isEmpty();
    // a close at midnight: the day before is the last one
    OfficeRound midnight = Havendam.open().named("Havendam", Instant.parse("2027-02-19T23:00:00Z"));
    assertThat(Reminders.dayOf(midnight, Instant.parse("2027-02-19T22:59:00Z"))).contains(1);
  }

  @Test
  void A06_the_reminders_of_one_family_on_one_day_have_one_name() {
    var a = Havendam.child("a", "", "a@gezin.example");
    var b = Havendam.child("b", "", "b@gezin.example");
    String morning = Reminders.name(Havendam.open(), a, LAST_EVENING);
    assertThat(Reminders.name(Havendam.open(), a, LAST_EVENING.plus(Duration.ofHours(9))))
        .isEqualTo(morning);
    assertThat(Reminders.name(Havendam.open(), b, LAST_EVENING)).isNotEqualTo(morning);
    assertThat(Reminders.name(Havendam.open(), a, LAST_EVENING.minus(Duration.ofDays(1))))
        .isNotEqualTo(morning);
  }
}
