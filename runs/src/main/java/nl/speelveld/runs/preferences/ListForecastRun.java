package nl.speelveld.runs.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.speelveld.runs.preferences.ForecastReport.Scenario;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// What tastes from lists say of the pupils and schools of some tables.
public final class ListForecastRun {
  private final World world;
  private final Fitted.OfLists fitted;
  private final List<Scenario> scenarios;
  private final ListFigures figures;

  private ListForecastRun(World world, Fitted.OfLists fitted, ForecastQuestion question) {
    this.world = world;
    this.fitted = fitted;
    this.scenarios = Scenario.of(question);
    this.figures = new ListFigures(world, fitted, question);
  }

  /// Reads tables and predicts. Lists are not needed, and not read.
  public static Outcome<ForecastReport> of(
      PreferenceTables tables, Fitted.OfLists fitted, ForecastQuestion question) {
    WorldReading.Asked asked = new WorldReading.Asked(false, "", Optional.of(fitted.groups()));
    return WorldReading.of(tables, fitted.specification(), asked)
        .then(world -> {
          Findings findings = check(world, fitted, question);
          return findings.hasErrors()
              ? new Outcome.Refused<>(findings)
              : new Outcome.Made<>(
                  new ListForecastRun(world, fitted, question).report(question), findings);
        });
  }

  private static Findings check(World world, Fitted.OfLists fitted, ForecastQuestion question) {
    Findings.Collector findings = Findings.collector();
    List<String> open =
        world.schools().stream().filter(school -> !fitted.neverListed().contains(school)).toList();
    Closing.check(question.close(), world.schools(), open, findings);
    if (fitted.specification().constants()) {
      world.schools().stream()
          .filter(school -> !fitted.schools().contains(school))
          .forEach(
              school -> findings.add(new ForecastFinding.SchoolNotFitted(Place.NOWHERE, school)));
    }
    List<String> read = world.utility().parameters();
    Taste.of(fitted.form(), fitted.parameters().names(), fitted.parameters().toArray()).stream()
        .flatMap(taste -> taste.weights().keySet().stream())
        .filter(name -> !name.startsWith("sd.") && !name.startsWith(World.constantName("")))
        .distinct()
        .filter(name -> !read.contains(name))
        .sorted()
        .forEach(name -> findings.add(new ForecastFinding.TermNotRead(Place.NOWHERE, name)));
    if (question.equalComposition() && world.terms().shares().isEmpty()) {
      findings.add(new FileFinding.TableMissing(Place.NOWHERE, "composition"));
    }
    return findings.toFindings();
  }

  private ForecastReport report(ForecastQuestion question) {
    double[] centre = figures.of(fitted.parameters().toArray());
    double[][] drawn =
        ParameterDraws.of(fitted.parameters(), question).stream()
            .map(figures::of)
            .toArray(double[][]::new);
    Bands bands = new Bands(centre, drawn);
    int groups = figures.groups().size();
    boolean priced = figures.valued();
    List<List<Banded>> share = new ArrayList<>();
    List<List<List<Banded>>> ofGroup = new ArrayList<>();
    List<ForecastReport.Summary> summaries = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      List<Banded> all = new ArrayList<>();
      List<List<Banded>> each = new ArrayList<>();
      for (int at = 0; at < world.schools().size(); at++) {
        all.add(bands.next());
        each.add(bands.next(groups));
      }
      share.add(all);
      ofGroup.add(each);
      List<Banded> dissimilarity = bands.next(groups - 1);
      boolean valued = scenario != Scenario.BASE && priced;
      summaries.add(
          new ForecastReport.Summary(
              scenario,
              dissimilarity,
              valued ? Optional.of(bands.next()) : Optional.empty(),
              valued ? bands.next(groups) : List.of(),
              0));
    }
    List<ForecastReport.AtSchool> schools = new ArrayList<>();
    for (int at = 0; at < world.schools().size(); at++) {
      int school = at;
      schools.add(
          new ForecastReport.AtSchool(
              world.schools().get(at),
              world.titles().get(at),
              share.stream().map(all -> all.get(school)).toList(),
              ofGroup.stream().map(all -> all.get(school)).toList(),
              fitted.specification().distanceShape().linear()
                  ? Optional.of(bands.next())
                      .filter(its -> share.getFirst().get(school).value() > 0)
                  : Optional.empty()));
    }
    return new ForecastReport(
        scenarios,
        figures.groups(),
        world.choosers().rows(),
        schools,
        summaries,
        drawn.length,
        0,
        question.close().stream()
            .map(school -> world.titles().get(world.schools().indexOf(school)))
            .toList(),
        List.of());
  }
}
