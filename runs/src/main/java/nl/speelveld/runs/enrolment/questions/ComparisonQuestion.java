package nl.speelveld.runs.enrolment.questions;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.speelveld.matching.chances.DrawSettings;
import nl.speelveld.matching.compare.Comparison;
import nl.speelveld.matching.compare.Comparison.Rules;
import nl.speelveld.matching.compare.TwoRuleSets;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.statistics.Applicants;
import nl.speelveld.runs.enrolment.draws.TrialDraws;
import nl.speelveld.runs.importing.Progress;
import nl.speelveld.runs.measuring.MonitorIndex;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;

/// What would other rules do: who wins and loses, how far children go, whom schools take in.
///
/// Both sets of rules serve the same applicants with the same lists by the same numbers, draw by
/// draw, so that a difference is one of rules and not of luck. How much children meet, and how many
/// stay in their own wijk, are told apart: the one may rise without the other.
public final class ComparisonQuestion {
  private final AskedRound before;
  private final Comparison comparison;
  private final IntakeTables intake;

  private ComparisonQuestion(AskedRound before, Comparison comparison) {
    this.before = before;
    this.comparison = comparison;
    this.intake = IntakeTables.of(before, comparison);
  }

  /// What is asked.
  ///
  /// @param settings how many draws, from which seed
  /// @param percents shares of reserved seats for the curve; none for no curve
  public record Asked(DrawSettings settings, List<Integer> percents) {
    public Asked {
      percents = List.copyOf(percents);
    }
  }

  /// Answers. Both rounds must have the same applicants and programmes. Cost: draws × what both
  /// sets of rules cost, and the same again for each share of the curve.
  public static ComparisonReport of(
      AskedRound before, AskedRound after, Asked asked, Progress progress) {
    Comparison comparison = compare(before, after.prepared(), asked.settings(), progress);
    ComparisonQuestion question = new ComparisonQuestion(before, comparison);
    return question.report(after.title(), asked, ReserveCurveQuestion.of(before, asked, progress));
  }

  /// The rules of a round beside others, by the same draws.
  static Comparison compare(
      AskedRound before, PreparedRound after, DrawSettings settings, Progress progress) {
    KnownPeople people = before.people();
    KnownDistances distances =
        KnownDistances.of(List.of(before.market(), after.market()), before.data().distances());
    TwoRuleSets.People known =
        new TwoRuleSets.People(
            people.group().names(),
            IntStream.range(0, before.market().applicants())
                .map(people.group()::partOf)
                .boxed()
                .toList(),
            distances::metres,
            (applicant, programme) -> near(people, applicant, programme));
    TrialDraws one = TrialDraws.of(before.prepared(), settings);
    TrialDraws other = TrialDraws.of(after, settings);
    return Comparison.of(
        new TwoRuleSets(before.market(), after.market(), known),
        settings,
        new Comparison.Desks(one.desks(progress, before.title()), other::desk));
  }

  private static TwoRuleSets.Near near(KnownPeople people, int applicant, int programme) {
    int home = people.home(applicant);
    int school = people.wijkOfProgramme(programme);
    return home == Applicants.UNKNOWN || school == Applicants.UNKNOWN
        ? TwoRuleSets.Near.UNKNOWN
        : home == school ? TwoRuleSets.Near.OWN_WIJK : TwoRuleSets.Near.OTHER_WIJK;
  }

  private ComparisonReport report(
      String titleAfter, Asked asked, ComparisonReport.ReserveCurve curve) {
    int groups = before.people().group().names().size();
    List<Integer> everybody = IntStream.range(0, groups).boxed().toList();
    return new ComparisonReport(
        before.title(),
        titleAfter,
        asked.settings().draws(),
        asked.settings().seed(),
        before.people().columns(),
        row("", everybody),
        before.people().hasGroups()
            ? everybody.stream()
                .map(group -> row(before.people().group().names().get(group), List.of(group)))
                .toList()
            : List.of(),
        emptySeats(everybody),
        comparison.displacedFirstChoices(),
        before.people().hasGroups()
            ? Stream.of(MonitorIndex.values()).map(this::index).toList()
            : List.of(),
        IntStream.range(0, intake.schools().size()).mapToObj(this::school).toList(),
        curve);
  }

  private Paired emptySeats(List<Integer> everybody) {
    return Paired.of(
        comparison,
        (which, draw) -> {
          var market =
              which == Rules.BEFORE ? comparison.rules().before() : comparison.rules().after();
          int seats = IntStream.range(0, market.seatGroups().size()).map(market::seats).sum();
          return seats - (market.applicants() - places(which, draw, everybody, 0, 0));
        });
  }

  private ComparisonReport.Row row(String name, List<Integer> groups) {
    int applicants =
        (int)
            comparison.rules().people().groupOfApplicant().stream()
                .filter(groups::contains)
                .count();
    return new ComparisonReport.Row(
        name,
        applicants,
        comparison.over(
            draw -> groups.stream().mapToInt(its -> comparison.winners(draw, its)).sum()),
        comparison.over(
            draw -> groups.stream().mapToInt(its -> comparison.losers(draw, its)).sum()),
        Paired.of(comparison, (which, draw) -> places(which, draw, groups, 1, 1)),
        Paired.of(comparison, (which, draw) -> places(which, draw, groups, 1, 3)),
        Paired.of(comparison, (which, draw) -> places(which, draw, groups, 0, 0)),
        findRatio(
            (which, draw) -> sum(groups, its -> comparison.metresTogether(which, draw, its)),
            (which, draw) -> sum(groups, its -> comparison.measured(which, draw, its))),
        findRatio(
            (which, draw) -> sum(groups, its -> comparison.inOwnWijk(which, draw, its)),
            (which, draw) ->
                sum(
                    groups,
                    its ->
                        comparison.inOwnWijk(which, draw, its)
                            + comparison.inOtherWijk(which, draw, its))));
  }

  private static double sum(List<Integer> groups, IntToDoubleFunction of) {
    return groups.stream().mapToDouble(of::applyAsDouble).sum();
  }

  private int places(Rules which, int draw, List<Integer> groups, int from, int to) {
    int heads = 0;
    for (int group : groups) {
      for (int rank = from; rank <= to; rank++) {
        heads += comparison.places(which, draw, group, rank);
      }
    }
    return heads;
  }

  /// A part of a whole, where the whole is never 0.
  private Optional<Paired> findRatio(Paired.OfDraw part, Paired.OfDraw whole) {
    boolean always =
        IntStream.range(0, comparison.draws())
            .allMatch(draw -> whole.of(Rules.BEFORE, draw) > 0 && whole.of(Rules.AFTER, draw) > 0);
    return always
        ? Optional.of(
            Paired.of(comparison, (which, draw) -> part.of(which, draw) / whole.of(which, draw)))
        : Optional.empty();
  }

  private ComparisonReport.Index index(MonitorIndex index) {
    return new ComparisonReport.Index(
        index,
        findPaired(comparison, intake, index),
        byChance(index, Rules.BEFORE),
        byChance(index, Rules.AFTER));
  }

  /// An index of the intake under both rules; empty where some draw has none.
  static Optional<Paired> findPaired(
      Comparison comparison, IntakeTables intake, MonitorIndex index) {
    double[][] values = new double[2][comparison.draws()];
    for (Rules which : Rules.values()) {
      for (int draw = 0; draw < comparison.draws(); draw++) {
        switch (index.of(intake.of(which, draw))) {
          case IndexValue.Defined(double value) -> values[which.ordinal()][draw] = value;
          case IndexValue.Undefined ignored -> {
            return Optional.empty();
          }
        }
      }
    }
    return Optional.of(Paired.of(comparison, (which, draw) -> values[which.ordinal()][draw]));
  }

  private OptionalDouble byChance(MonitorIndex index, Rules which) {
    // why the first draw: sizes of schools hardly differ between draws
    UnitGroupCounts table = intake.of(which, 0);
    return index.byChance(table).map(IndexValue::find).orElse(OptionalDouble.empty());
  }

  private ComparisonReport.School school(int school) {
    return new ComparisonReport.School(
        intake.schools().get(school),
        Paired.of(comparison, (which, draw) -> intake.all(which, draw, school)),
        before.people().hasGroups()
            ? findRatio(
                (which, draw) -> intake.focal(which, draw, school),
                (which, draw) -> intake.known(which, draw, school))
            : Optional.empty());
  }
}
