package nl.speelveld.runs.choosing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.RankedList;

/// Who is reminded of its list, and of what: on the fourteenth, the third and the last day before
/// the close, and only families that have something left to do and can be reached.
///
/// Days are those of the calendar, whatever the hour of the close. A family gets one reminder a day
/// at most, also where the office sends one by hand: both have the name that [#name] gives.
public final class Reminders {
  private static final List<Integer> DAYS_BEFORE = List.of(14, 3, 1);
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  private Reminders() {}

  /// A reminder.
  ///
  /// @param daysLeft which of the days it belongs to: 14, 3, 1
  /// @param missing how many programmes are missing, where the list is too short; else 0
  public record Reminder(Child child, About about, int daysLeft, int missing) {}

  /// What a family is reminded of.
  public enum About {
    /// Nothing was saved.
    NO_LIST,
    /// The list is shorter than the rules ask, or than a promise of a place needs.
    SHORT_LIST,
    /// The list was saved and not sent; it takes part all the same.
    NOT_SENT
  }

  /// Which day before the close it is: 1 on the last one, which at a close at midnight is the day
  /// before; empty on days without reminders.
  public static Optional<Integer> dayOf(OfficeRound round, Instant now) {
    if (!round.takesLists(now)) {
      return Optional.empty();
    }
    LocalDate last = dayOf(round.closesAt().minusNanos(1));
    long left = ChronoUnit.DAYS.between(dayOf(now), last) + 1;
    return DAYS_BEFORE.stream().filter(day -> day == left).findFirst();
  }

  private static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, HERE);
  }

  /// The name of the only reminder that a family gets on a day.
  public static String name(OfficeRound round, Child child, Instant now) {
    return String.join("\n", "reminder", round.id(), child.pseudonym(), dayOf(now).toString());
  }

  /// Who is reminded at this moment. Who sent a list that is long enough is left in peace.
  public static List<Reminder> of(OfficeRound round, RoundRules rules, Office office, Instant now) {
    Map<String, RankedList> listOf = new HashMap<>();
    office.lists().forEach(list -> listOf.put(list.child(), list));
    return dayOf(round, now).stream()
        .flatMap(day ->
            office.children().stream()
                .filter(child -> !child.person().email().isEmpty())
                .flatMap(child ->
                    about(
                        rules,
                        child,
                        listOf.getOrDefault(child.pseudonym(), RankedList.none(child.pseudonym())),
                        day)))
        .toList();
  }

  /// The children of a round and the lists that were saved.
  public record Office(List<Child> children, List<RankedList> lists) {
    public Office {
      children = List.copyOf(children);
      lists = List.copyOf(lists);
    }
  }

  private static Stream<Reminder> about(RoundRules rules, Child child, RankedList list, int day) {
    if (list.choices().isEmpty()) {
      return Stream.of(new Reminder(child, About.NO_LIST, day, 0));
    }
    ListAdvice advice = ListAdvice.of(rules, child, list.choices(), List.of());
    int needed =
        Math.max(
            advice.length().least(), advice.promise().map(ListAdvice.Promise::length).orElse(0));
    if (list.choices().size() < needed) {
      int missing = needed - list.choices().size();
      return Stream.of(new Reminder(child, About.SHORT_LIST, day, missing));
    }
    return list.sent() ? Stream.of() : Stream.of(new Reminder(child, About.NOT_SENT, day, 0));
  }
}
