package nl.speelveld.runs.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.speelveld.matching.chances.DrawSettings;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.matching.rules.SeatRules;
import nl.speelveld.matching.statistics.Applicants;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.Progress;
import nl.speelveld.runs.enrolment.questions.ColumnChoice;
import nl.speelveld.runs.enrolment.questions.ComparisonReport;
import nl.speelveld.runs.enrolment.questions.KnownPeople;
import nl.speelveld.runs.enrolment.questions.RuleChange;
import nl.speelveld.runs.enrolment.questions.StatisticsQuestion;
import nl.speelveld.runs.enrolment.questions.StatisticsReport;
import nl.speelveld.runs.measuring.MonitorIndex;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;

/// How unequally the group that is set apart is spread over schools by the outcome, beside what it
/// can be held against: where children live, what families asked, the same lists by lot alone, and
/// chance. The index is dissimilarity: 0 spread evenly, 1 wholly apart.
///
/// @param column column of the group: `targetGroup`
/// @param value its value: `ja`
/// @param values what could be computed, in the order in which it is read
public record OutcomeMix(String column, String value, List<Value> values) {
  private static final MonitorIndex INDEX = MonitorIndex.DISSIMILARITY;
  private static final DrawSettings DRAWS = new DrawSettings(20, 2027, 1);

  public OutcomeMix {
    values = List.copyOf(values);
  }

  /// A value.
  public record Value(Of of, double index) {}

  /// Of what the index is taken.
  public enum Of {
    /// The places that were given.
    OUTCOME,
    /// Where children live: the wijken in which they would stay.
    HOMES,
    /// The first choices: what families asked.
    FIRST_CHOICES,
    /// The same lists under the same rules without priorities, parts of seats and promises, as a
    /// mean over twenty draws.
    ONLY_LOT,
    /// The same children put on places by chance, in schools of these sizes.
    BY_CHANCE
  }

  /// The mix of an outcome; empty where no group is known. Cost: forty draws of the round.
  public static Optional<OutcomeMix> of(EnrolmentRound round) {
    if (!(round.progress() instanceof Progress.Assigned assigned)) {
      return Optional.empty();
    }
    var files = round.files();
    KnownPeople.Tables tables =
        new KnownPeople.Tables(
            files.rules(),
            files.data().schools(),
            List.of(files.data().applicants()),
            files.data().distances());
    return KnownPeople.of(assigned.first().market(), tables, ColumnChoice.usual())
                instanceof KnownPeople.Result.Known(var people)
            && people.hasGroups()
        ? Optional.of(of(round, assigned, people))
        : Optional.empty();
  }

  private static OutcomeMix of(
      EnrolmentRound round, Progress.Assigned assigned, KnownPeople people) {
    List<Value> values = new ArrayList<>();
    StatisticsQuestion.Moment moment =
        new StatisticsQuestion.Moment(
            round.prepared(), assigned.first(), assigned.after().priorities(), people);
    Optional<StatisticsReport.Spread> spread =
        StatisticsQuestion.of(round.files().data().schools(), moment, Optional.empty())
            .spread()
            .stream()
            .filter(its -> its.index() == INDEX)
            .findFirst();
    spread.ifPresent(its -> add(values, Of.OUTCOME, its.placed()));
    homes(people, assigned.first().market().applicants())
        .ifPresent(its -> add(values, Of.HOMES, INDEX.of(its)));
    spread.ifPresent(its -> add(values, Of.FIRST_CHOICES, its.firstChoices()));
    onlyLot(round).ifPresent(its -> values.add(new Value(Of.ONLY_LOT, its)));
    spread
        .flatMap(StatisticsReport.Spread::byChance)
        .ifPresent(its -> add(values, Of.BY_CHANCE, its));
    return new OutcomeMix(people.columns().group(), people.columns().focal(), values);
  }

  private static void add(List<Value> values, Of of, IndexValue value) {
    if (value instanceof IndexValue.Defined(double index)) {
      values.add(new Value(of, index));
    }
  }

  /// Children by wijk and group; empty where wijken are not known.
  private static Optional<UnitGroupCounts> homes(KnownPeople people, int applicants) {
    TreeMap<Integer, int[]> wijken = new TreeMap<>();
    for (int row = 0; row < applicants; row++) {
      if (people.home(row) != Applicants.UNKNOWN) {
        boolean its = people.group().partOf(row) == people.focal();
        wijken.computeIfAbsent(people.home(row), wijk -> new int[2])[its ? 0 : 1]++;
      }
    }
    if (wijken.isEmpty()) {
      return Optional.empty();
    }
    List<String> units = wijken.keySet().stream().map(String::valueOf).toList();
    int[] counts = wijken.values().stream().flatMapToInt(IntStream::of).toArray();
    return Optional.of(UnitGroupCounts.ofHeads(units, List.of("group", "others"), counts));
  }

  private static Optional<Double> onlyLot(EnrolmentRound round) {
    RoundRules rules = round.files().rules();
    return RuleChange.of(rules, byLotAlone(rules), round.files().data(), DRAWS)
            instanceof RuleChange.Result.Compared(ComparisonReport report)
        ? report.mix().stream()
            .filter(its -> its.index() == INDEX)
            .flatMap(its -> its.value().stream())
            .map(its -> its.after().mean())
            .findFirst()
        : Optional.empty();
  }

  /// The rules without priorities and promises, with parts of the seats that are for everybody.
  static RoundRules byLotAlone(RoundRules rules) {
    SeatRules seats = rules.seats();
    SeatRules alike =
        new SeatRules(
            seats.general().stream().map(OutcomeMix::alike).toList(),
            Map.of(),
            seats.bandwidths(),
            seats.twinsOver());
    return new RoundRules(
        rules.title(),
        rules.version(),
        rules.source(),
        rules.types(),
        List.of(),
        alike,
        rules.mechanism(),
        rules.tieBreak(),
        rules.lists(),
        List.of(),
        rules.calendar());
  }

  private static SeatRules.ContingentRule alike(SeatRules.ContingentRule part) {
    return new SeatRules.ContingentRule(
        part.name(), part.size(), List.of(), part.others(), List.of(), part.tieBreak(), List.of());
  }
}
