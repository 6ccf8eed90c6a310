package nl.speelveld.runs.optimising;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.speelveld.optimisation.frontier.FirstChoice;
import nl.speelveld.optimisation.frontier.Frontier;
import nl.speelveld.optimisation.frontier.FrontierPoint;
import nl.speelveld.optimisation.frontier.FrontierQuestion;
import nl.speelveld.optimisation.frontier.Limit;
import nl.speelveld.optimisation.goal.Answer;
import nl.speelveld.optimisation.goal.Bundle;
import nl.speelveld.optimisation.goal.Goal;
import nl.speelveld.optimisation.goal.InversePolicy;
import nl.speelveld.optimisation.pairing.Aim;
import nl.speelveld.optimisation.pairing.BestPairing;
import nl.speelveld.optimisation.pairing.Mixing;
import nl.speelveld.optimisation.pairing.PairingQuestion;
import nl.speelveld.optimisation.pairing.SchoolRoll;
import nl.speelveld.optimisation.pairing.WhoMayJoin;
import nl.speelveld.runs.optimising.GoalRequest.Menu;
import nl.speelveld.runs.whatif.Aspect;
import nl.speelveld.runs.whatif.WhatIf;
import nl.speelveld.runs.whatif.WhatIfRequest;
import nl.speelveld.simulation.admission.CentralDraw.Priority;
import nl.speelveld.simulation.base.Base;
import nl.speelveld.simulation.compare.Band;
import nl.speelveld.simulation.compare.Study;
import nl.speelveld.simulation.policy.EnrolmentPolicy.CentralEnrolment;
import nl.speelveld.simulation.policy.EnrolmentPolicy.DoubleContingent;
import nl.speelveld.simulation.policy.FamilyPolicy.Information;
import nl.speelveld.simulation.policy.Policy;
import nl.speelveld.simulation.policy.Scenario;
import nl.speelveld.simulation.policy.SchoolPolicy.Friendship;
import nl.speelveld.simulation.policy.SchoolPolicy.MergeSchools;
import nl.speelveld.table.finding.Findings;

/// The inverse question: given a goal, which bundles of measures reach it.
///
/// Every bundle of the menu is simulated on the same luck, and held against the goal by its bands:
/// a limit that runs through a band is "perhaps". Beside it stands the frontier: where even who
/// could place every pupil as he liked would miss the goal, no rule of placing reaches it.
///
/// Segregation is that over whom pupils meet, so that friendship and mergers count; ways are those
/// of entrants, told in metres of today. Cost: bundles × runs × years of a municipality.
public final class ReachGoal {
  private static final double METRES = 1000; // between the schools of a pair
  private static final int MERGED = 10;
  private static final double TOGETHER = 0.2;
  private static final double WIDER = 0.1;
  private static final int LIST = 5;
  private static final int POINTS = 6;
  private final Town town;
  private final GoalRequest request;
  private final List<List<String>> pairs;

  private ReachGoal(Town town, GoalRequest request) {
    this.town = town;
    this.request = request;
    this.pairs = pairs(town);
  }

  /// The report about one municipality.
  public static Answered<GoalReport> of(Situation.Asking asking, GoalRequest request) {
    return switch (Town.of(asking, request.counting(), request.room())) {
      case Answered.Made<Town>(Town town) -> new ReachGoal(town, request).answer();
      case Answered.NotHeld<Town>(var held) -> new Answered.NotHeld<>(held);
      case Answered.NoSchools<Town>(var edition) -> new Answered.NoSchools<>(edition);
      case Answered.Refused<Town>(var findings) -> new Answered.Refused<>(findings);
    };
  }

  private Answered<GoalReport> answer() {
    FrontierQuestion question = question();
    List<Set<Menu>> bundles = bundles();
    WhatIfRequest asked = asked(bundles);
    Findings.Collector findings = Findings.collector();
    findings.addAll(question.check());
    findings.addAll(WhatIf.check(town.city(), asked));
    if (findings.toFindings().hasErrors()) {
      return new Answered.Refused<>(findings.toFindings());
    }
    Study study = Study.of(WhatIf.question(town.city(), asked));
    Town.Today today = town.today();
    Goal goal =
        new Goal(
            (1 - request.wanted().fall()) * today.dissimilarity(),
            (1 + request.wanted().farther()) * today.meanMetres(),
            request.wanted().firstChoice());
    List<Bundle> outcomes = new ArrayList<>();
    for (int bundle = 0; bundle < bundles.size(); bundle++) {
      outcomes.add(outcome(bundles.get(bundle), bundle + 1, study, asked));
    }
    Answer answer = InversePolicy.of(goal, outcomes, question);
    return new Answered.Made<>(
        new GoalReport(
            town,
            request,
            today,
            goal,
            outcome(Set.of(), 0, study, asked),
            answer,
            frontier(question, today, goal),
            findings.toFindings()));
  }

  /// Who may be placed where. Schools that pupils of an area attend now stay within its reach, but
  /// nobody's wish is kept: measures change what families want, and the proof must hold all the
  /// same.
  private FrontierQuestion question() {
    FrontierQuestion now = town.question(request.room(), FrontierRequest.NEAREST);
    return now.withFirstChoices(
        now.firstChoices().stream()
            .map(wish -> new FirstChoice(wish.cell(), wish.side(), wish.school(), 0))
            .toList());
  }

  private List<Set<Menu>> bundles() {
    List<Set<Menu>> bundles = new ArrayList<>();
    for (int bits = 1; bits < 1 << request.menu().size(); bits++) {
      Set<Menu> bundle = EnumSet.noneOf(Menu.class);
      for (int at = 0; at < request.menu().size(); at++) {
        if ((bits >> at & 1) == 1) {
          bundle.add(request.menu().get(at));
        }
      }
      bundles.add(bundle);
    }
    return bundles;
  }

  private WhatIfRequest asked(List<Set<Menu>> bundles) {
    WhatIfRequest usual =
        WhatIfRequest.of(
            bundles.stream()
                .map(bundle ->
                    new Scenario(name(bundle), request.wanted().years(), policies(bundle)))
                .toList());
    return new WhatIfRequest(
        usual.scenarios(),
        usual.today(),
        usual.unknown(),
        new WhatIfRequest.Luck(
            usual.luck().seed() + request.counting().seed(), request.runs(), usual.luck().share()));
  }

  private static String name(Set<Menu> bundle) {
    return bundle.stream().map(Menu::name).sorted().collect(Collectors.joining("+"));
  }

  private List<Policy> policies(Set<Menu> bundle) {
    List<Policy> policies = new ArrayList<>();
    Base base = town.city().base();
    for (Menu measure : bundle) { // in the order of the menu: friends before mergers
      switch (measure) {
        case FRIENDS -> {
          for (int pair = bundle.contains(Menu.MERGE) ? MERGED : 0; pair < pairs.size(); pair++) {
            policies.add(new Friendship(1, pairs.get(pair), TOGETHER));
          }
        }
        case MERGE ->
            pairs.stream().limit(MERGED).forEach(pair -> policies.add(new MergeSchools(1, pair)));
        case INFORMATION ->
            base.groups().forEach(group -> policies.add(new Information(1, group, WIDER)));
        case CONTINGENT -> {
          policies.add(new CentralEnrolment(1, LIST, List.of(new Priority.Sibling())));
          policies.add(new DoubleContingent(1, base.groups().getFirst()));
        }
      }
    }
    return policies;
  }

  /// The pairs that bring most, the largest gain first, by the codes of the base.
  private static List<List<String>> pairs(Town town) {
    List<SchoolRoll> rolls = new ArrayList<>();
    for (int school = 0; school < town.schools(); school++) {
      rolls.add(
          SchoolRoll.whole(
              town.school(school).code(),
              town.school(school).rdX(),
              town.school(school).rdY(),
              new SchoolRoll.Grade(
                  town.city().base().pupils(school, 0), town.city().base().pupils(school, 1))));
    }
    PairingQuestion question =
        new PairingQuestion(
            rolls,
            new PairingQuestion.Rules(
                new WhoMayJoin.Within(METRES), new Mixing.Together(), 2, Aim.LEAST_DISSIMILARITY));
    return BestPairing.of(question).groups().stream()
        .map(group -> group.schools().stream().map(one -> town.school(one).code()).toList())
        .toList();
  }

  private Bundle outcome(Set<Menu> bundle, int scenario, Study study, WhatIfRequest asked) {
    double base = band(study, 0, Aspect.KILOMETRES, asked).median();
    double scale = town.today().meanMetres() / base;
    Band way = band(study, scenario, Aspect.KILOMETRES, asked);
    return new Bundle(
        bundle.stream().map(Menu::name).collect(Collectors.toSet()),
        new Bundle.Outcome(
            told(band(study, scenario, Aspect.SEGREGATION, asked), 1),
            told(way, scale),
            told(band(study, scenario, Aspect.FIRST_CHOICE, asked), 1)));
  }

  private static Bundle.Band told(Band band, double scale) {
    return new Bundle.Band(band.low() * scale, band.high() * scale);
  }

  private static Band band(Study study, int scenario, Aspect aspect, WhatIfRequest asked) {
    return study.band(scenario, aspect.ordinal(), asked.years(), asked.luck().share());
  }

  private static List<FrontierPoint.Reached> frontier(
      FrontierQuestion question, Town.Today today, Goal goal) {
    Optional<Frontier.LeastTravel> nearest =
        Frontier.findLeastTravel(question, Limit.ofMeanMetres(Double.POSITIVE_INFINITY));
    if (nearest.isEmpty()) {
      return List.of();
    }
    double least = nearest.get().meanMetres().value() * (1 + 1e-6);
    double most = Math.max(least, Math.max(goal.mostMeanMetres(), today.meanMetres()) * 1.05);
    List<Limit> limits = new ArrayList<>();
    for (int point = POINTS - 1; point >= 0; point--) {
      limits.add(Limit.ofMeanMetres(least + (most - least) * point / (POINTS - 1)));
    }
    return Frontier.along(question, limits).stream()
        .filter(FrontierPoint.Reached.class::isInstance)
        .map(FrontierPoint.Reached.class::cast)
        .sorted(Comparator.comparingDouble(FrontierPoint.Reached::meanMetres))
        .toList();
  }
}
