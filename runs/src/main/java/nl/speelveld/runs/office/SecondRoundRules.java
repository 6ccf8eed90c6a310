package nl.speelveld.runs.office;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.speelveld.matching.rules.Calendar;
import nl.speelveld.matching.rules.Guarantee;
import nl.speelveld.matching.rules.RoundRules;

/// The rules of a second round: those of the first, under a name and with days of its own.
public final class SecondRoundRules {
  private SecondRoundRules() {}

  /// The rules of the first round with the days of the second: it opens on the day that the first
  /// named for it, and what follows the close follows it as many days later as in the first.
  ///
  /// @param title its name
  /// @param closes the last day on which lists are taken
  public static RoundRules of(RoundRules first, String title, LocalDate closes) {
    return changed(first, title, first.guarantees(), moved(first.calendar(), closes));
  }

  /// The same rules without promises of a seat at a school, for a round in which too few seats are
  /// left to keep them. Priorities stay.
  public static RoundRules withoutPromisedSeats(RoundRules rules) {
    List<Guarantee> others =
        rules.guarantees().stream().filter(its -> !(its instanceof Guarantee.SeatAt)).toList();
    return changed(rules, rules.title(), others, rules.calendar());
  }

  private static Calendar moved(Calendar first, LocalDate closes) {
    long days = ChronoUnit.DAYS.between(first.closes(), closes);
    LocalDate opens = first.secondRound().orElse(first.opens().plusDays(days));
    LocalDate publishes = first.publishes().plusDays(days);
    return new Calendar(
        opens.isAfter(closes) ? closes : opens,
        closes,
        first.freezes().plusDays(days),
        first.draws().plusDays(days),
        publishes,
        Optional.empty(),
        first.reservesEnd().isBefore(publishes)
            ? first.reservesEnd().plusDays(days)
            : first.reservesEnd());
  }

  private static RoundRules changed(
      RoundRules rules, String title, List<Guarantee> guarantees, Calendar calendar) {
    return new RoundRules(
        title,
        rules.version(),
        rules.source(),
        rules.types(),
        rules.priorities(),
        rules.seats(),
        rules.mechanism(),
        rules.tieBreak(),
        rules.lists(),
        guarantees,
        calendar);
  }
}
