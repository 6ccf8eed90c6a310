package nl.speelveld.runs.enrolment.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.speelveld.matching.chances.DrawSettings;
import nl.speelveld.matching.chances.InParallel;
import nl.speelveld.matching.chances.Share;
import nl.speelveld.matching.incentives.Gain;
import nl.speelveld.matching.incentives.Misreports;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.round.OtherLists;
import nl.speelveld.matching.statistics.Column;
import nl.speelveld.runs.enrolment.draws.TrialDraws;
import nl.speelveld.runs.importing.Progress;

/// Does honesty pay: how many applicants could have got a better place by another list, under the
/// rules of this round.
///
/// All that follows from a list by the rules follows it here too: priority at the first choice
/// alone, back-up programmes, promises by length. A list that the rules do not allow is not tried.
public final class IncentivesQuestion {
  private IncentivesQuestion() {}

  /// How much is tried.
  ///
  /// @param settings draws, seed and threads
  /// @param effort lists and applicants of each draw
  public record Asked(DrawSettings settings, Misreports.Effort effort) {}

  /// Answers. Cost: draws × applicants × lists × what the rules of the round cost.
  public static IncentivesReport of(AskedRound round, Asked asked, Progress progress) {
    List<Work> works = InParallel.run(asked.settings(), thread -> new Work(round, asked, progress));
    List<Gain.Case> cases =
        works.stream()
            .flatMap(work -> work.cases.stream())
            .sorted(Comparator.comparingInt(Gain.Case::draw).thenComparingInt(Gain.Case::applicant))
            .toList();
    return report(round, asked, new Gain(cases));
  }

  /// The draws of one thread.
  private static final class Work implements InParallel.Worker {
    private final AskedRound round;
    private final Asked asked;
    private final Progress progress;
    private final OtherLists lists;
    private final List<Gain.Case> cases = new ArrayList<>();

    Work(AskedRound round, Asked asked, Progress progress) {
      this.round = round;
      this.asked = asked;
      this.progress = progress;
      lists = OtherLists.of(round.prepared(), round.rules(), round.data());
    }

    @Override
    public void make(int draw) {
      progress.at(draw, asked.settings().draws(), round.title());
      Assignment honest = outcome(TrialDraws.of(round.prepared(), asked.settings()), draw);
      Misreports.Handing handing =
          (its, lie) ->
              lie.filter(other -> lists.allows(other.applicant(), other.ranks().size()))
                  .map(other -> lists.with(other.applicant(), other.ranks()))
                  .map(other -> outcome(TrialDraws.of(other, asked.settings()), its))
                  .orElse(honest);
      cases.addAll(Misreports.measureDraw(round.market(), draw, handing, asked.effort()).cases());
    }

    private static Assignment outcome(TrialDraws draws, int draw) {
      return draws.outcome(draw);
    }
  }

  private static IncentivesReport report(AskedRound round, Asked asked, Gain gain) {
    Market market = round.market();
    Column groups = round.people().group();
    boolean allLists =
        gain.cases().stream()
            .mapToInt(Gain.Case::applicant)
            .allMatch(applicant -> programmes(market, applicant) <= asked.effort().exhaustive());
    return new IncentivesReport(
        round.title(),
        asked.settings().draws(),
        asked.settings().seed(),
        looked("", gain, its -> true),
        round.people().hasGroups()
            ? IntStream.range(0, groups.names().size())
                .mapToObj(row ->
                    looked(
                        groups.names().get(row),
                        gain,
                        its -> groups.partOf(its.applicant()) == row))
                .filter(its -> its.cases() > 0)
                .toList()
            : List.of(),
        gain.gainersByTruncation(),
        gain.meanRanksGained(),
        allLists);
  }

  private static int programmes(Market market, int applicant) {
    int end = market.from(applicant + 1);
    return end == market.from(applicant) ? 0 : market.rank(end - 1);
  }

  private static IncentivesReport.Looked looked(
      String name, Gain gain, Predicate<Gain.Case> members) {
    long cases = cases(gain, members).count();
    long gainers = cases(gain, members).filter(Gain.Case::gains).count();
    Chance share = cases == 0 ? new Chance(0, 0, 1) : Chance.of(new Share(gainers, cases), false);
    return new IncentivesReport.Looked(name, cases, gainers, share);
  }

  private static Stream<Gain.Case> cases(Gain gain, Predicate<Gain.Case> members) {
    return gain.cases().stream().filter(members);
  }
}
