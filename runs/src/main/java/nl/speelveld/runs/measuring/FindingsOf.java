package nl.speelveld.runs.measuring;

import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.data.Flows;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.monitor.MonitorFinding;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.ResidenceAndChoice;
import nl.speelveld.table.finding.Findings;

/// What to know about the data behind a report about one place.
final class FindingsOf {
  private final Asked asked;
  private final Findings.Collector collector = Findings.collector();

  private FindingsOf(Asked asked) {
    this.asked = asked;
  }

  /// Gathers the findings, given the parts that may have found something.
  static Findings of(Asked asked, Surroundings surroundings, Part<ResidenceAndChoice> residence) {
    FindingsOf findings = new FindingsOf(asked);
    findings.aboutTheCounting();
    findings.aboutSurroundings(surroundings);
    findings.aboutHomes(surroundings.estimated(), residence);
    return findings.collector.toFindings();
  }

  private void aboutTheCounting() {
    Counting counting = asked.counting();
    String code = asked.municipality().code();
    if (asked.edition().feature() == Feature.SCORE) {
      collector.add(new MonitorFinding.ScoreWithoutInterval());
    }
    long masked = counting.maskedCells(code);
    if (masked > 0) {
      collector.add(new MonitorFinding.MaskedCells(masked));
    }
    for (int category : counting.group().leftOut()) {
      long pupils = counting.pupilsOf(category, code);
      if (pupils > 0) {
        collector.add(
            new MonitorFinding.CategoryLeftOut(
                counting.composition().low().group(category), pupils));
      }
    }
    int empty = counting.emptySchools(code);
    if (empty > 0) {
      collector.add(new MonitorFinding.EmptySchools(empty));
    }
    if (!asked.edition().coverage().isEmpty()) {
      collector.add(new MonitorFinding.CoversOnePlace(asked.municipality().name()));
    }
  }

  private void aboutSurroundings(Surroundings surroundings) {
    if (surroundings.ownPostcodeInstead() > 0) {
      collector.add(new MonitorFinding.OwnPostcodeInstead(surroundings.ownPostcodeInstead()));
    }
    int unlocated = 0;
    long pupils = 0;
    for (int at = 0; at < asked.place().size(); at++) {
      School school = asked.place().schools().get(at);
      unlocated += school.located() ? 0 : 1;
      pupils += school.located() ? 0 : Math.round(asked.place().two().unitTotal(at));
    }
    if (unlocated > 0) {
      collector.add(new MonitorFinding.SchoolsNotLocated(unlocated, pupils));
    }
  }

  private void aboutHomes(boolean estimated, Part<ResidenceAndChoice> residence) {
    boolean used =
        switch (residence) {
          case Part.Present<ResidenceAndChoice> ignored -> true;
          case Part.Absent<ResidenceAndChoice> ignored -> estimated;
        };
    Flows flows = asked.areas().homes().flows();
    if (!used || flows.rows() == 0) {
      return;
    }
    collector.add(new MonitorFinding.AreasEstimated(flows.year(), asked.edition().year()));
    if (flows.year() != asked.edition().year()) {
      collector.add(new MonitorFinding.FlowsOfAnotherYear(flows.year(), asked.edition().year()));
    }
    Homes homes = asked.areas().homes();
    long unknown = homes.pupilsWithoutHome(asked.municipality().code());
    if (unknown > 0) {
      collector.add(new MonitorFinding.HomesUnknown(unknown));
    }
    long[] missing = homes.withoutCounting(asked.municipality().code());
    if (missing[0] > 0) {
      collector.add(new MonitorFinding.FlowsWithoutCounting((int) missing[0], missing[1]));
    }
  }
}
