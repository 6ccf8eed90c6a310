package nl.speelveld.runs.enrolment.family;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.speelveld.matching.afterwards.RoundAfter;
import nl.speelveld.matching.log.Act;
import nl.speelveld.matching.log.LogEntry;
import nl.speelveld.matching.market.Market;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.Progress;

/// Takes from a round of enrolment what letters need.
public final class FamilyRounds {
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  private FamilyRounds() {}

  /// The round as letters need it, once seats were given out.
  public static Optional<FamilyRound> find(EnrolmentRound round, OfficeDetails office) {
    return round.progress() instanceof Progress.Assigned assigned
        ? Optional.of(of(round, assigned, office))
        : Optional.empty();
  }

  private static FamilyRound of(
      EnrolmentRound round, Progress.Assigned assigned, OfficeDetails office) {
    RoundAfter after = assigned.after();
    int newcomers =
        after.assignment().market().applicants() - round.prepared().market().applicants();
    return new FamilyRound(
        assigned.round(),
        round.files().withLate(newcomers),
        new FamilyRound.Draw(round.drawKind(), PublishedNumbers.of(assigned)),
        new FamilyRound.Result(after.assignment(), after.priorities()),
        since(round, after),
        office);
  }

  private static FamilyRound.Since since(EnrolmentRound round, RoundAfter after) {
    Market market = after.assignment().market();
    Map<String, String> outside = new HashMap<>();
    after
        .onTop()
        .forEach((row, group) ->
            outside.put(market.applicant(row), market.seatGroups().get(group).name()));
    Set<String> late = new HashSet<>();
    for (int row = round.prepared().market().applicants(); row < market.applicants(); row++) {
      late.add(market.applicant(row));
    }
    return new FamilyRound.Since(
        published(round),
        names(market, after.gone().stream()),
        outside,
        late,
        names(market, after.latecomers().stream()));
  }

  private static Set<String> names(Market market, IntStream rows) {
    return rows.mapToObj(market::applicant).collect(Collectors.toSet());
  }

  /// The day on which the outcome is made known: that of the calendar, or of the last publication
  /// in the log where that was later.
  private static LocalDate published(EnrolmentRound round) {
    LocalDate day = round.prepared().rules().calendar().publishes();
    for (LogEntry entry : round.papers().log().entries()) {
      if (Act.find(entry.words()).orElseThrow() instanceof Act.Published) {
        LocalDate its = LocalDate.ofInstant(entry.time(), HERE);
        day = its.isAfter(day) ? its : day;
      }
    }
    return day;
  }
}
