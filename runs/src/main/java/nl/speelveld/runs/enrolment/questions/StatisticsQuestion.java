package nl.speelveld.runs.enrolment.questions;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.rules.Guarantee;
import nl.speelveld.matching.rules.PriorityRule;
import nl.speelveld.matching.statistics.Applicants;
import nl.speelveld.matching.statistics.BetweenRounds;
import nl.speelveld.matching.statistics.RoundStatistics;
import nl.speelveld.runs.measuring.MonitorIndex;
import nl.speelveld.table.counts.UnitGroupCounts;

/// What a round did: by rank, by group and level, by school, close to home, and how mixed schools
/// become. The day of the outcome and today stand beside each other.
public final class StatisticsQuestion {
  /// A priority that fewer than one in so many have at their first choice is one that few have.
  private static final int FEW = 4;

  private StatisticsQuestion() {}

  /// Places at one moment.
  ///
  /// @param round the round, with those who came late behind the others
  /// @param assignment who has which seat
  /// @param priorities the keys by which seats were given
  /// @param people what is known of the applicants
  public record Moment(
      PreparedRound round, Assignment assignment, Priorities priorities, KnownPeople people) {}

  /// Answers.
  ///
  /// @param schools `schools.csv`
  /// @param first the day of the outcome
  /// @param now today, where anything changed
  public static StatisticsReport of(DataTable schools, Moment first, Optional<Moment> now) {
    RoundStatistics then = statistics(first);
    Optional<RoundStatistics> today = now.map(StatisticsQuestion::statistics);
    SchoolRows rows = SchoolRows.of(first.assignment().market(), schools);
    return new StatisticsReport(
        first.round().rules().title(),
        then,
        now.map(its ->
            new StatisticsReport.Later(
                today.orElseThrow(), BetweenRounds.of(first.assignment(), its.assignment()))),
        first.people().hasGroups()
            ? Stream.of(MonitorIndex.values())
                .map(index -> spread(index, rows, then, today, first.people().focal()))
                .toList()
            : List.of(),
        first.people().columns());
  }

  private static StatisticsReport.Spread spread(
      MonitorIndex index,
      SchoolRows schools,
      RoundStatistics then,
      Optional<RoundStatistics> today,
      int focal) {
    UnitGroupCounts placed = schools.two(then.mix(), focal);
    return new StatisticsReport.Spread(
        index,
        index.of(schools.two(then.mixOfFirstChoices(), focal)),
        index.of(placed),
        today.map(its -> index.of(schools.two(its.mix(), focal))),
        index.byChance(placed));
  }

  private static RoundStatistics statistics(Moment moment) {
    return RoundStatistics.of(moment.assignment(), moment.priorities(), applicants(moment));
  }

  private static Applicants applicants(Moment moment) {
    Market market = moment.assignment().market();
    KnownPeople people = moment.people();
    int applicants = market.applicants();
    int[] metres = new int[market.wishes()];
    for (int applicant = 0; applicant < applicants; applicant++) {
      for (int wish = market.from(applicant); wish < market.from(applicant + 1); wish++) {
        metres[wish] = people.distances().metres(applicant, market.programme(wish));
      }
    }
    return Applicants.of(market)
        .group(people.group())
        .level(people.level())
        .priority(priorities(moment))
        .wijken(
            IntStream.range(0, applicants).map(people::home).toArray(),
            IntStream.range(0, market.programmes().size()).map(people::wijkOfProgramme).toArray())
        .metres(metres)
        .lists(
            IntStream.range(0, applicants).map(row -> listed(market, row)).toArray(),
            IntStream.range(0, applicants).map(row -> fullLength(moment, row)).toArray())
        .build();
  }

  private static int listed(Market market, int applicant) {
    int end = market.from(applicant + 1);
    return end == market.from(applicant) ? 0 : market.rank(end - 1);
  }

  /// How long a list must be for the promise of a place; where nothing is promised, to be handed
  /// in.
  private static int fullLength(Moment moment, int applicant) {
    var rules = moment.round().rules();
    String level = moment.people().level().names().get(moment.people().level().partOf(applicant));
    OptionalInt promised =
        rules.guarantees().stream()
            .filter(Guarantee.PlaceOnList.class::isInstance)
            .map(Guarantee.PlaceOnList.class::cast)
            .mapToInt(its -> its.lengthOf(level))
            .min();
    return promised.orElse(rules.lists().lengthOf(level).least());
  }

  /// Who has at the first choice a promise, or a priority that few have there.
  private static boolean[] priorities(Moment moment) {
    PreparedRound round = moment.round();
    Market market = round.market();
    List<PriorityRule> rules = round.rules().priorities();
    int[] held = new int[rules.size()];
    int[] best = new int[market.applicants()]; // the strongest at the first choice, −1 for none
    boolean[] special = new boolean[market.applicants()];
    for (int applicant = 0; applicant < best.length; applicant++) {
      best[applicant] = -1;
      int first = market.from(applicant);
      if (first < market.from(applicant + 1)) {
        special[applicant] = round.isPromised(first);
        List<PriorityRule> its = round.prioritiesOf(first);
        best[applicant] = its.isEmpty() ? -1 : rules.indexOf(its.getFirst());
      }
      if (best[applicant] >= 0) {
        held[best[applicant]]++;
      }
    }
    for (int applicant = 0; applicant < best.length; applicant++) {
      special[applicant] |=
          best[applicant] >= 0 && held[best[applicant]] * FEW < market.applicants();
    }
    return special;
  }
}
