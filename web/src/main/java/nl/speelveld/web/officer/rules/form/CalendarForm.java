package nl.speelveld.web.officer.rules.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.speelveld.matching.rules.Calendar;
import nl.speelveld.matching.rules.RoundRules;

/// What happens when. A day before the one above it is refused: such rules can be made as text, but
/// nobody means them.
public final class CalendarForm {
  /// The fields in their order; all but the second round must be filled in.
  public static final List<String> DAYS =
      List.of("opens", "closes", "freezes", "draws", "publishes", "secondRound", "reservesEnd");

  private static final String SECOND = "secondRound";

  private CalendarForm() {}

  /// What stands in the fields.
  public static FormFields of(RoundRules rules) {
    Calendar days = rules.calendar();
    return FormFields.empty()
        .with("opens", days.opens().toString())
        .with("closes", days.closes().toString())
        .with("freezes", days.freezes().toString())
        .with("draws", days.draws().toString())
        .with("publishes", days.publishes().toString())
        .with(SECOND, days.secondRound().map(LocalDate::toString).orElse(""))
        .with("reservesEnd", days.reservesEnd().toString());
  }

  /// The rules with what stands in the fields.
  public static Edit apply(RoundRules rules, FormFields fields) {
    FieldReading reading = new FieldReading(fields);
    List<String> asked =
        DAYS.stream().filter(day -> !day.equals(SECOND) || !fields.text(SECOND).isEmpty()).toList();
    List<LocalDate> days = asked.stream().map(reading::day).toList();
    for (int row = 1; row < days.size() && !reading.hasFaults(); row++) {
      if (days.get(row).isBefore(days.get(row - 1))) {
        reading.fault(asked.get(row), FieldFault.Kind.BEFORE, asked.get(row - 1));
      }
    }
    return reading.edit(() ->
        rules.with(
            new Calendar(
                days.get(0),
                days.get(1),
                days.get(2),
                days.get(3),
                days.get(4),
                asked.contains(SECOND) ? Optional.of(days.get(5)) : Optional.empty(),
                days.getLast())));
  }
}
