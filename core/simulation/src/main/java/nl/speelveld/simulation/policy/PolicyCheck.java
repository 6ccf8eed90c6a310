package nl.speelveld.simulation.policy;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.speelveld.simulation.admission.CentralDraw;
import nl.speelveld.simulation.base.Base;
import nl.speelveld.simulation.years.World;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Gathers what is wrong with one policy. Lives inside one check.
public final class PolicyCheck {
  private final Findings.Collector findings;
  private final Place place;
  private int errors;

  PolicyCheck(Findings.Collector findings, Place place) {
    this.findings = findings;
    this.place = place;
  }

  /// Whether something was wrong that stops the run.
  boolean hasErrors() {
    return errors > 0;
  }

  void add(ScenarioFinding finding) {
    findings.add(finding);
    errors += finding.severity() == nl.speelveld.table.finding.Severity.ERROR ? 1 : 0;
  }

  Place place() {
    return place;
  }

  /// A school must be there.
  void school(Base base, String name) {
    known("school", base.schools().names(), name);
  }

  /// An area must be there.
  void area(Base base, String name) {
    known("area", base.areas().names(), name);
  }

  /// A group must be there.
  void group(Base base, String name) {
    known("group", base.groups(), name);
  }

  private void known(String kind, List<String> names, String name) {
    if (!names.contains(name)) {
      String nearest =
          names.stream()
              .sorted(Comparator.comparingInt(other -> apart(other, name)))
              .limit(3)
              .collect(Collectors.joining(", "));
      add(new ScenarioFinding.Unknown(place, kind, name, nearest));
    }
  }

  /// How many letters differ: changed, missing or too many (Levenshtein).
  private static int apart(String one, String other) {
    int[] row = new int[other.length() + 1];
    java.util.Arrays.setAll(row, at -> at);
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int above = row[j];
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(above, row[j - 1]) + 1, diagonal + same);
        diagonal = above;
      }
    }
    return row[other.length()];
  }

  /// A number must lie in a range.
  void range(String parameter, double value, double low, double high) {
    if (!(value >= low && value <= high)) {
      add(
          new ScenarioFinding.OutOfRange(
              place, parameter, Double.toString(value), low + " … " + high));
    }
  }

  /// There must be a central enrolment already.
  void central(World world, int year) {
    if (!(world.admission() instanceof CentralDraw)) {
      add(new ScenarioFinding.NoCentralEnrolment(place, year));
    }
  }

  /// The policy must change something.
  void changes(boolean something) {
    if (!something) {
      add(new ScenarioFinding.ChangesNothing(place));
    }
  }
}
