package nl.speelveld.runs.whatif;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.speelveld.runs.whatif.Outcome.SchoolChange;
import nl.speelveld.runs.whatif.WhatIfAnswer.Order;
import nl.speelveld.simulation.compare.Attribution;
import nl.speelveld.simulation.compare.Band;
import nl.speelveld.simulation.compare.Figure;
import nl.speelveld.simulation.compare.Study;
import nl.speelveld.simulation.policy.Scenario;
import nl.speelveld.simulation.policy.Scenario.Plan;
import nl.speelveld.simulation.policy.Scenario.Ready;
import nl.speelveld.simulation.policy.SchoolPolicy.OpenSchool;
import nl.speelveld.simulation.sweep.Rows;
import nl.speelveld.simulation.years.World;
import nl.speelveld.table.finding.Findings;

/// Scenarios beside the base of one municipality, run for run on the same luck, with tastes drawn
/// from how surely they are known.
///
/// All scenarios are checked first, with all findings; they are run only where nothing is wrong
/// with any of them. The number of runs of a bundle that is taken apart is that of the question.
public final class WhatIf {
  static final int MOST_PARTS = 6;

  private WhatIf() {}

  /// What was found in the scenarios.
  public static Findings check(City city, WhatIfRequest request) {
    return findings(plans(city, request));
  }

  private static List<Plan> plans(City city, WhatIfRequest request) {
    World now = new World(city.calibration().central(request.unknown()), request.today());
    return request.scenarios().stream().map(scenario -> scenario.plan(now)).toList();
  }

  private static Findings findings(List<Plan> plans) {
    Findings.Collector all = Findings.collector();
    plans.forEach(plan -> all.addAll(plan.findings()));
    return all.toFindings();
  }

  /// Checks, and runs where nothing is wrong: some hundredths of a second a run for a city.
  public static WhatIfAnswer answer(City city, WhatIfRequest request) {
    List<Plan> plans = plans(city, request);
    return plans.stream().allMatch(Ready.class::isInstance)
        ? told(city, request, Study.of(question(city, request)), findings(plans), true)
        : new WhatIfAnswer.Faulty(findings(plans));
  }

  /// The same from rows that were made in shards of [#question].
  public static WhatIfAnswer answer(City city, WhatIfRequest request, Rows rows) {
    return answer(city, request, rows, true);
  }

  /// The same without taking bundles apart: no outcome has parts.
  static WhatIfAnswer answerWhole(City city, WhatIfRequest request, Rows rows) {
    return answer(city, request, rows, false);
  }

  private static WhatIfAnswer answer(City city, WhatIfRequest request, Rows rows, boolean apart) {
    List<Plan> plans = plans(city, request);
    return plans.stream().allMatch(Ready.class::isInstance)
        ? told(city, request, Study.of(question(city, request), rows), findings(plans), apart)
        : new WhatIfAnswer.Faulty(findings(plans));
  }

  /// The runs behind an answer, to be made in shards. Only where [#check] finds no error.
  public static Study.Question question(City city, WhatIfRequest request) {
    List<Scenario> scenarios = new ArrayList<>();
    scenarios.add(new Scenario("base", request.years(), List.of()));
    scenarios.addAll(request.scenarios());
    return new Study.Question(
        worlds(city, request),
        scenarios,
        figures(counted(city, request)),
        request.luck().seed(),
        request.luck().runs());
  }

  private static java.util.function.LongFunction<World> worlds(City city, WhatIfRequest request) {
    return seed -> new World(city.calibration().drawn(request.unknown(), seed), request.today());
  }

  /// Schools of the municipality by their numbers, then those that a scenario may open: they stand
  /// behind all others.
  private static int[] counted(City city, WhatIfRequest request) {
    int opened = request.scenarios().stream().mapToInt(each -> opened(each).size()).max().orElse(0);
    int schools = city.schools().size();
    return IntStream.concat(
            IntStream.range(0, city.inside()), IntStream.range(schools, schools + opened))
        .toArray();
  }

  private static List<String> opened(Scenario scenario) {
    return scenario.policies().stream()
        .filter(OpenSchool.class::isInstance)
        .map(policy -> ((OpenSchool) policy).name())
        .toList();
  }

  /// All aspects, then share and pupils of each school of the municipality.
  private static List<Figure> figures(int... counted) {
    List<Figure> figures = new ArrayList<>(Aspect.figures(Figure.Which.of(counted)));
    for (int school : counted) {
      figures.add(new Figure.ShareAt(school, City.FOCAL));
      figures.add(new Figure.Pupils(school));
    }
    return figures;
  }

  private static WhatIfAnswer told(
      City city, WhatIfRequest request, Study study, Findings findings, boolean apart) {
    List<Outcome> outcomes = new ArrayList<>();
    for (int at = 0; at < request.scenarios().size(); at++) {
      outcomes.add(outcome(city, request, study, at + 1, apart));
    }
    return new WhatIfAnswer.Told(
        city,
        request,
        outcome(city, request, study, 0, false),
        outcomes,
        order(request, study),
        findings);
  }

  private static List<Order> order(WhatIfRequest request, Study study) {
    List<Order> order = new ArrayList<>();
    int scenarios = request.scenarios().size();
    for (int one = 0; one < scenarios; one++) {
      for (int other = one + 1; other < scenarios; other++) {
        int its = one;
        int others = other;
        Optional<Integer> mixed =
            study
                .findHigher(one + 1, other + 1, Aspect.SEGREGATION.ordinal(), share(request))
                .map(higher -> higher == its + 1 ? others : its);
        order.add(new Order(one, other, mixed));
      }
    }
    return order;
  }

  private static double share(WhatIfRequest request) {
    return request.luck().share();
  }

  private static Outcome outcome(
      City city, WhatIfRequest request, Study study, int scenario, boolean apart) {
    Map<Aspect, Outcome.Course> courses = new EnumMap<>(Aspect.class);
    for (Aspect aspect : Aspect.values()) {
      courses.put(
          aspect,
          new Outcome.Course(
              years(study, year -> study.band(scenario, aspect.ordinal(), year, share(request))),
              years(
                  study,
                  year -> study.difference(scenario, 0, aspect.ordinal(), year, share(request)))));
    }
    List<SchoolChange> schools = new ArrayList<>();
    Scenario its = study.question().scenarios().get(scenario);
    List<String> names = new ArrayList<>(city.base().schools().names().subList(0, city.inside()));
    names.addAll(opened(its));
    for (int school = 0; school < names.size(); school++) {
      schools.add(change(names.get(school), school, study, scenario, share(request)));
    }
    return new Outcome(
        its, courses, schools, apart ? parts(its, study, share(request)) : Optional.empty());
  }

  private static List<Band> years(Study study, IntFunction<Band> ofYear) {
    return IntStream.rangeClosed(0, study.question().years()).mapToObj(ofYear).toList();
  }

  private static SchoolChange change(
      String name, int school, Study study, int scenario, double band) {
    int share = Aspect.values().length + 2 * school;
    int years = study.question().years();
    return new SchoolChange(
        name,
        study.band(scenario, share, years, band),
        study.difference(scenario, 0, share, years, band),
        study.band(scenario, share + 1, years, band),
        study.difference(scenario, 0, share + 1, years, band));
  }

  private static Optional<Attribution> parts(Scenario scenario, Study study, double share) {
    int policies = scenario.policies().size();
    return policies < 2 || policies > MOST_PARTS
        ? Optional.empty()
        : Attribution.find(
            study.question(),
            scenario,
            study.question().figures().get(Aspect.SEGREGATION.ordinal()),
            share);
  }
}
