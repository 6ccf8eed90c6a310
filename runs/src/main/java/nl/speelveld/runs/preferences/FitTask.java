package nl.speelveld.runs.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.speelveld.choice.estimate.Covariance;
import nl.speelveld.choice.estimate.Estimates;
import nl.speelveld.choice.estimate.NotIdentified;
import nl.speelveld.choice.logit.Fit;
import nl.speelveld.choice.logit.RankOrderedLogit;
import nl.speelveld.choice.situation.RankedLists;
import nl.speelveld.choice.situation.Ranks;
import nl.speelveld.choice.term.Term;
import nl.speelveld.choice.term.Utility;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// What is estimated from which world, where findings go, and how estimates become a report. Lives
/// inside one run.
///
/// @param world who chose from what
/// @param specification what the utility is made of
/// @param estimation which model
/// @param travel how intervals in metres are made
/// @param findings what to know about it
record FitTask(
    World world,
    Specification specification,
    Estimation estimation,
    TravelQuestion travel,
    Findings.Collector findings) {

  RankedLists lists() {
    return world.lists().orElseThrow();
  }

  /// The plain logit; what is not identified becomes a finding.
  Optional<Estimates> plain(RankedLists of, Utility utility, Ranks ranks) {
    return switch (RankOrderedLogit.fit(of, utility, ranks)) {
      case Fit.Estimated(Estimates estimates) -> {
        tell(estimates.notIdentified());
        yield Optional.of(estimates);
      }
      case Fit.NoMaximum(var why) -> {
        tell(why);
        if (why.stream().noneMatch(not -> not.reason() == NotIdentified.Reason.SEPARATES)) {
          findings.add(new FitFinding.NothingChosen(Place.NOWHERE));
        }
        yield Optional.empty();
      }
    };
  }

  private void tell(List<NotIdentified> all) {
    all.forEach(not -> findings.add(PreferenceFinding.of(not, Place.NOWHERE)));
  }

  /// The utility of models without constants, less what is not identified.
  Optional<Utility> withoutConstants() {
    if (specification.constants()) {
      findings.add(new FitFinding.NotWithConstants(Place.NOWHERE, estimation.model().word()));
      return Optional.empty();
    }
    return plain(lists(), world.utility(), Ranks.ALL)
        .map(estimates ->
            Utility.of(
                world.utility().terms().stream()
                    .filter(term -> estimates.names().contains(term.name()))
                    .toArray(Term[]::new)));
  }

  /// A report of a model without parameters of its own.
  FitReport report(Estimates estimates, FitReport.Checks checks) {
    return report(estimates, new Fitted.Form(estimation.model(), List.of(), 1), checks);
  }

  FitReport report(Estimates estimates, Fitted.Form form, FitReport.Checks checks) {
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
            neverListed(estimates)));
  }

  private List<String> neverListed(Estimates estimates) {
    List<String> never =
        estimates.notIdentified().stream()
            .filter(not -> not.reason() == NotIdentified.Reason.NEVER_LISTED)
            .map(NotIdentified::parameter)
            .toList();
    return world.schools().stream()
        .filter(school -> never.contains(World.constantName(school)))
        .toList();
  }

  FitReport.Sample sample(long choices) {
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

  Fitted fitted(Fitted.Form form, Fitted.Parameters parameters, List<String> never) {
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
  List<FitReport.Weight> weights(Estimates estimates, boolean ofSchools) {
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
