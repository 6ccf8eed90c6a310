package nl.speelveld.runs.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.speelveld.choice.estimate.ChiSquareTest;
import nl.speelveld.choice.estimate.Covariance;
import nl.speelveld.choice.estimate.Estimates;
import nl.speelveld.choice.feasible.FeasibleChoice;
import nl.speelveld.choice.latent.LatentClassLogit;
import nl.speelveld.choice.latent.LatentFit;
import nl.speelveld.choice.logit.Fit;
import nl.speelveld.choice.logit.RankOrderedLogit;
import nl.speelveld.choice.mixed.Draws;
import nl.speelveld.choice.mixed.MixedLogit;
import nl.speelveld.choice.mixed.MixedUtility;
import nl.speelveld.choice.situation.RankedLists;
import nl.speelveld.choice.situation.Ranks;
import nl.speelveld.choice.term.Term;
import nl.speelveld.choice.term.Utility;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Estimates tastes from ranked lists: read → check → estimate → check against other readings.
public final class ListFitRun {
  private static final List<Ranks> STRATA =
      List.of(Ranks.FIRST, new Ranks(1, 3), new Ranks(3, Integer.MAX_VALUE));
  private static final double SAME_TOP = 1e-3; // difference of log-likelihood

  private final World world;
  private final RankedLists lists;
  private final Specification specification;
  private final Estimation estimation;
  private final TravelQuestion travel;
  private final Findings.Collector findings = Findings.collector();

  private ListFitRun(
      World world, Specification specification, Estimation estimation, TravelQuestion travel) {
    this.world = world;
    this.lists = world.lists().orElseThrow();
    this.specification = specification;
    this.estimation = estimation;
    this.travel = travel;
  }

  /// Reads tables and estimates.
  ///
  /// @param travel how intervals in metres are made
  public static Outcome<FitReport> of(
      PreferenceTables tables,
      Specification specification,
      Estimation estimation,
      TravelQuestion travel) {
    WorldReading.Asked asked =
        new WorldReading.Asked(
            true,
            estimation.model() == Estimation.Model.FEASIBLE ? estimation.placed() : "",
            Optional.empty());
    return WorldReading.of(tables, specification, asked)
        .then(world -> {
          ListFitRun run = new ListFitRun(world, specification, estimation, travel);
          Optional<FitReport> report = run.estimate();
          Findings findings = run.findings.toFindings();
          return report.isEmpty() || findings.hasErrors()
              ? new Outcome.Refused<>(findings)
              : new Outcome.Made<>(report.get(), findings);
        });
  }

  private Optional<FitReport> estimate() {
    return switch (estimation.model()) {
      case FIRST ->
          plain(lists, world.utility(), Ranks.FIRST).map(its -> report(its, FitReport.Checks.NONE));
      case RANKED -> plain(lists, world.utility(), Ranks.ALL).map(its -> report(its, strata(its)));
      case FEASIBLE -> feasible();
      case MIXED -> withoutConstants().flatMap(this::mixed);
      case LATENT -> withoutConstants().flatMap(this::latent);
    };
  }

  /// The plain logit; what is not identified becomes a finding.
  private Optional<Estimates> plain(RankedLists of, Utility utility, Ranks ranks) {
    return switch (RankOrderedLogit.fit(of, utility, ranks)) {
      case Fit.Estimated(Estimates estimates) -> {
        estimates
            .notIdentified()
            .forEach(not -> findings.add(PreferenceFinding.of(not, Place.NOWHERE)));
        yield Optional.of(estimates);
      }
      case Fit.NoMaximum(var why) -> {
        why.forEach(not -> findings.add(PreferenceFinding.of(not, Place.NOWHERE)));
        findings.add(new PreferenceFinding.NothingChosen(Place.NOWHERE));
        yield Optional.empty();
      }
    };
  }

  private FitReport.Checks strata(Estimates whole) {
    List<FitReport.Stratum> strata = new ArrayList<>();
    List<Estimates> parts = new ArrayList<>();
    for (Ranks ranks : STRATA) {
      boolean some =
          IntStream.range(0, lists.rows()).anyMatch(row -> lists.length(row) > ranks.from());
      Fit fit =
          some ? RankOrderedLogit.fit(lists, world.utility(), ranks) : new Fit.NoMaximum(List.of());
      if (fit instanceof Fit.Estimated(Estimates part) && part.names().equals(whole.names())) {
        parts.add(part);
        int to = ranks.to() == Integer.MAX_VALUE ? 0 : ranks.to();
        strata.add(new FitReport.Stratum(ranks.from() + 1, to, weights(part, false)));
      }
    }
    // a test needs every rank in one of the parts, and more parts than one
    boolean whole3 = choices(parts) == whole.account().choices() && parts.size() > 1;
    return new FitReport.Checks(
        strata,
        whole3
            ? Optional.of(ChiSquareTest.pooling(whole, parts.toArray(Estimates[]::new)))
            : Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  private static long choices(List<Estimates> parts) {
    return parts.stream().mapToLong(part -> part.account().choices()).sum();
  }

  private Optional<FitReport> feasible() {
    if (world.seats().isEmpty()) {
      return Optional.empty(); // the reader has said what is lacking
    }
    World.Reach reach = world.seats().get();
    FeasibleChoice.Choices choices =
        FeasibleChoice.of(reach.schoolOfRow(), reach.priority(), reach.cutoff());
    if (choices.pupils().length == 0) {
      findings.add(new PreferenceFinding.NothingChosen(Place.NOWHERE));
      return Optional.empty();
    }
    Optional<Estimates> inReach =
        plain(choices.lists(), world.utility().ofRows(choices.pupils()), Ranks.ALL);
    Fit truth = RankOrderedLogit.fit(lists, world.utility());
    return inReach.map(estimates -> {
      Optional<Estimates> asTruth =
          truth instanceof Fit.Estimated(Estimates its)
                  && its.names().containsAll(estimates.names())
              ? Optional.of(its)
              : Optional.empty();
      Optional<ChiSquareTest> hausman =
          asTruth.flatMap(its -> ChiSquareTest.findHausman(estimates, its));
      if (hausman.isEmpty()) {
        findings.add(new PreferenceFinding.UndecidedTest(Place.NOWHERE));
      }
      return report(
          estimates,
          new FitReport.Checks(
              List.of(),
              Optional.empty(),
              asTruth.map(its -> weights(its, false)).orElse(List.of()),
              hausman,
              List.of(),
              List.of()));
    });
  }

  /// The utility of models without constants, less what is not identified.
  private Optional<Utility> withoutConstants() {
    if (specification.constants()) {
      findings.add(
          new PreferenceFinding.NotWithConstants(Place.NOWHERE, estimation.model().word()));
      return Optional.empty();
    }
    return plain(lists, world.utility(), Ranks.ALL)
        .map(estimates ->
            Utility.of(
                world.utility().terms().stream()
                    .filter(term -> estimates.names().contains(term.name()))
                    .toArray(Term[]::new)));
  }

  private Optional<FitReport> mixed(Utility utility) {
    List<String> random =
        estimation.random().isEmpty() ? List.of(DistanceShape.NAME) : estimation.random();
    List<String> names = utility.parameters();
    for (String each : random) {
      if (!names.contains(each)) {
        findings.add(new PreferenceFinding.NoSuchTerm(Place.NOWHERE, each, names));
        return Optional.empty();
      }
    }
    Estimation.Search search = estimation.search();
    Draws draws =
        switch (search.points()) {
          case HALTON -> Draws.halton(lists.persons(), search.draws(), random.size());
          case SOBOL -> Draws.sobol(lists.persons(), search.draws(), random.size(), search.seed());
        };
    Optional<MixedLogit.MixedFit> fit =
        MixedLogit.find(
            lists,
            new MixedUtility(utility, random),
            new MixedLogit.Settings(draws, Ranks.ALL, search.starts(), search.seed()));
    if (fit.isEmpty()) {
      findings.add(new PreferenceFinding.NoTop(Place.NOWHERE, estimation.model().word()));
    }
    return fit.map(its ->
        report(
            its.estimates(),
            new Fitted.Form(estimation.model(), random, 1),
            checks(
                its.tops().stream()
                    .map(top -> new FitReport.Top(top.logLikelihood(), top.starts()))
                    .toList(),
                List.of())));
  }

  private static FitReport.Checks checks(List<FitReport.Top> tops, List<Banded> kinds) {
    return new FitReport.Checks(
        List.of(), Optional.empty(), List.of(), Optional.empty(), tops, kinds);
  }

  private Optional<FitReport> latent(Utility utility) {
    Estimation.Search search = estimation.search();
    Optional<LatentFit> fit =
        LatentClassLogit.find(
            lists,
            utility,
            new LatentClassLogit.Settings(
                estimation.classes(), Ranks.ALL, search.starts(), 1000, search.seed()));
    if (fit.isEmpty() || fit.get().uncertainty().isEmpty()) {
      findings.add(new PreferenceFinding.NoTop(Place.NOWHERE, estimation.model().word()));
      return Optional.empty();
    }
    LatentFit its = fit.get();
    LatentFit.Uncertainty sure = its.uncertainty().get();
    LatentParameters parameters = LatentParameters.of(its);
    List<Banded> kinds = new ArrayList<>();
    for (int at = 0; at < its.classes().size(); at++) {
      kinds.add(
          Banded.of(its.classes().get(at).share(), its.standardErrorOfShare(at, sure.clustered())));
    }
    Fit zero = RankOrderedLogit.fit(lists, utility);
    return Optional.of(
        new FitReport(
            sample(zero.estimates().account().choices()),
            parameters.weights(its, sure),
            List.of(),
            List.of(),
            new FitReport.Account(
                its.logLikelihood(),
                1 - its.logLikelihood() / zero.estimates().account().logLikelihoodAtZero(),
                its.iterations(),
                travel.method()),
            checks(tops(its.tops()), kinds),
            fitted(
                new Fitted.Form(estimation.model(), List.of(), its.classes().size()),
                new Fitted.Parameters(parameters.names(), parameters.values(), sure.clustered()),
                List.of())));
  }

  private static List<FitReport.Top> tops(List<Double> heights) {
    List<FitReport.Top> tops = new ArrayList<>();
    for (double height : heights) {
      if (!tops.isEmpty() && tops.getLast().logLikelihood() - height < SAME_TOP) {
        FitReport.Top same = tops.removeLast();
        tops.add(new FitReport.Top(same.logLikelihood(), same.starts() + 1));
      } else {
        tops.add(new FitReport.Top(height, 1));
      }
    }
    return tops;
  }

  private FitReport report(Estimates estimates, FitReport.Checks checks) {
    return report(estimates, new Fitted.Form(estimation.model(), List.of(), 1), checks);
  }

  private FitReport report(Estimates estimates, Fitted.Form form, FitReport.Checks checks) {
    List<String> never =
        world.schools().stream()
            .filter(school ->
                estimates.notIdentified().stream()
                    .anyMatch(not ->
                        not.parameter().equals(World.constantName(school))
                            && not.reason()
                                == nl.speelveld.choice.estimate.NotIdentified.Reason.NEVER_LISTED))
            .toList();
    return new FitReport(
        sample(estimates.account().choices()),
        weights(estimates, false),
        weights(estimates, true),
        TravelRows.of(estimates, world, specification, travel, findings),
        new FitReport.Account(
            estimates.account().logLikelihood(),
            estimates.explained(),
            estimates.account().iterations(),
            travel.method()),
        checks,
        fitted(
            form,
            new Fitted.Parameters(estimates.names(), estimates.values(), estimates.clustered()),
            never));
  }

  private FitReport.Sample sample(long choices) {
    List<Long> heads = new ArrayList<>();
    for (int group = 0; group < world.choosers().groups().size(); group++) {
      int its = group;
      heads.add(
          IntStream.range(0, world.choosers().rows())
              .filter(row -> world.choosers().group(row) == its)
              .count());
    }
    return new FitReport.Sample(
        world.schools().size(), world.choosers().rows(), choices, world.choosers().groups(), heads);
  }

  private Fitted fitted(Fitted.Form form, Fitted.Parameters parameters, List<String> never) {
    return new Fitted.OfLists(
        specification,
        form,
        world.choosers().groups(),
        world.schools(),
        never,
        world.meanKilometres(),
        parameters,
        List.of());
  }

  /// Weights of the terms, or of the schools themselves.
  private List<FitReport.Weight> weights(Estimates estimates, boolean ofSchools) {
    List<String> constants = world.constantNames();
    List<FitReport.Weight> weights = new ArrayList<>();
    Covariance clustered = estimates.clustered();
    for (int at = 0; at < estimates.names().size(); at++) {
      String name = estimates.names().get(at);
      if (constants.contains(name) == ofSchools) {
        weights.add(
            new FitReport.Weight(
                0,
                name,
                Banded.of(estimates.values().get(at), clustered.standardError(at)),
                estimates.classical().standardError(at),
                clustered.standardError(at)));
      }
    }
    return weights;
  }
}
