package nl.speelveld.runs.preferences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.speelveld.choice.flow.FlowTerm;
import nl.speelveld.choice.flow.Flows;
import nl.speelveld.runs.data.Area;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Reads flows from the data folder or from tables: places, counts, and the schools that lie within
/// reach of each area.
///
/// Who goes further than schools are looked for is left out and counted: a school far away would
/// otherwise be in reach of those only who chose it, and distance would seem to count for less.
final class FlowReading {
  private final FlowQuestion question;
  private final FlowsRead read;
  private final Findings.Collector findings;

  private FlowReading(FlowQuestion question, FlowsRead read, Findings.Collector findings) {
    this.question = question;
    this.read = read;
    this.findings = findings;
  }

  /// Flows of the imported country.
  static Outcome<FlowWorld> of(MonitorData data, FlowQuestion question) {
    FlowsRead read = CountryFlows.of(data, question);
    return new FlowReading(question, read, Findings.collector()).world();
  }

  /// Flows of tables: `area, school, count`, areas and schools with their places.
  static Outcome<FlowWorld> of(PreferenceTables tables, FlowQuestion question) {
    Findings.Collector findings = Findings.collector();
    Optional<FlowsRead> read = FlowTables.find(tables, question, findings);
    return read.isEmpty()
        ? new Outcome.Refused<>(findings.toFindings())
        : new FlowReading(question, read.get(), findings).world();
  }

  private Outcome<FlowWorld> world() {
    List<String> codes = List.copyOf(read.schools().keySet());
    Reach.Grid grid = new Reach.Grid(List.copyOf(read.schools().values()), question.kilometres());
    Reach.Cells cells = new Reach.Cells();
    List<String> origins = new ArrayList<>();
    double tooFar = 0;
    double all = 0;
    Map<String, Integer> place = new HashMap<>();
    codes.forEach(code -> place.put(code, place.size()));
    for (Map.Entry<String, Map<String, Double>> origin : read.counts().entrySet()) {
      Area area = Objects.requireNonNull(read.areas().get(origin.getKey()), origin.getKey());
      Map<Integer, Double> of = new HashMap<>();
      origin.getValue().forEach((school, pupils) -> of.put(place.get(school), pupils));
      double leaving = of.values().stream().mapToDouble(Double::doubleValue).sum();
      double within = cells.add(grid, area.rdX() / 1000, area.rdY() / 1000, of);
      all += leaving;
      tooFar += leaving - within;
      origins.add(origin.getKey());
    }
    if (!(all > tooFar)) {
      findings.add(new FlowFinding.NoFlows(Place.NOWHERE));
      return new Outcome.Refused<>(findings.toFindings());
    }
    tell(all, tooFar);
    GroupShares group = new GroupShares(read, question.figure());
    Optional<List<Double>> shares =
        question.figure().isEmpty() ? Optional.empty() : Optional.of(group.of(origins, findings));
    if (findings.toFindings().hasErrors()) {
      return new Outcome.Refused<>(findings.toFindings());
    }
    // schools that nobody here considers are none of this question
    Reach.Used used = Reach.Used.of(cells.destinations(), codes.size());
    return new Outcome.Made<>(
        new FlowWorld(
            used.of(codes),
            used.of(read.schools().values().stream().map(Reach.Spot::title).toList()),
            Flows.of(
                used.size(), cells.starts(), used.renumbered(cells.destinations()), cells.counts()),
            FlowTerm.of("km", cells.kilometres()),
            shares,
            question.lagged() ? Optional.of(group.before(used.of(codes))) : Optional.empty(),
            question.figure(),
            DistanceShape.find(question.distance()).orElseThrow()),
        findings.toFindings());
  }

  private void tell(double all, double tooFar) {
    FlowsRead.Unplaced unplaced = read.unplaced();
    double total = all + unplaced.homes() + unplaced.schools();
    if (unplaced.homes() > 0) {
      findings.add(
          new FlowFinding.UnknownHomes(
              Place.NOWHERE, Math.round(unplaced.homes()), percent(unplaced.homes(), total)));
    }
    if (unplaced.schools() > 0) {
      findings.add(
          new FlowFinding.NoPlaceOfSchool(
              Place.NOWHERE, Math.round(unplaced.schools()), percent(unplaced.schools(), total)));
    }
    if (tooFar > 0) {
      findings.add(
          new FlowFinding.TooFar(
              Place.NOWHERE,
              Math.round(tooFar),
              percent(tooFar, total),
              Double.toString(question.kilometres()).replaceFirst("\\.0$", "")));
    }
  }

  private static String percent(double part, double whole) {
    double percent = 100 * part / whole;
    return percent < 1 ? "<1%" : Math.round(percent) + "%";
  }
}
