package nl.speelveld.optimisation.pairing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.speelveld.optimisation.finding.OptimisationFinding;
import nl.speelveld.optimisation.finding.OptimisationFinding.GradesDiffer;
import nl.speelveld.optimisation.finding.OptimisationFinding.NegativeCount;
import nl.speelveld.optimisation.finding.OptimisationFinding.OneGroupOnly;
import nl.speelveld.optimisation.finding.OptimisationFinding.OutOfRange;
import nl.speelveld.optimisation.finding.OptimisationFinding.SameNameTwice;
import nl.speelveld.optimisation.finding.OptimisationFinding.UnknownSchool;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Which schools to join.
///
/// @param schools with their pupils; the totals A and B of the index are theirs
/// @param rules who may join whom, and how
public record PairingQuestion(List<SchoolRoll> schools, Rules rules) {
  /// No more than three schools are joined: a fourth adds little and makes a school that nobody
  /// wants to run.
  public static final int LARGEST_GROUP = 3;

  public PairingQuestion {
    schools = List.copyOf(schools);
  }

  /// Who may join whom, and how.
  ///
  /// @param who pairs that are allowed
  /// @param how what happens to the pupils of a group
  /// @param largestGroup 2 (pairs) or 3 (pairs and triples)
  /// @param aim what is to be improved
  public record Rules(WhoMayJoin who, Mixing how, int largestGroup, Aim aim) {}

  /// All that is wrong with the question; where there is an error, no answer can be given.
  public Findings check() {
    Findings.Collector findings = Findings.collector();
    checkSchools(findings);
    range(findings, "largestGroup", rules.largestGroup(), 2, LARGEST_GROUP);
    switch (rules.how()) {
      case Mixing.Together() -> {}
      case Mixing.GradeSplit(double share, boolean feeder) ->
          range(findings, "leastShareOfRoll", share, 0, 1);
      case Mixing.Friendship(double share) ->
          range(findings, "contactShare", share, Double.MIN_VALUE, 1);
    }
    switch (rules.who()) {
      case WhoMayJoin.Within(double metres) ->
          range(findings, "metres", metres, 0, Double.MAX_VALUE);
      case WhoMayJoin.Given(List<WhoMayJoin.Pair> pairs) -> checkPairs(pairs, findings);
    }
    return findings.toFindings();
  }

  private void checkSchools(Findings.Collector findings) {
    Set<String> names = new HashSet<>();
    double inGroup = 0;
    double rest = 0;
    for (int school = 0; school < schools.size(); school++) {
      SchoolRoll roll = schools.get(school);
      Place place = Place.row("schools", school + 1L);
      if (!names.add(roll.name())) {
        findings.add(new SameNameTwice(place, roll.name()));
      }
      if (roll.grades().size() != schools.getFirst().grades().size()) {
        findings.add(
            new GradesDiffer(
                place, roll.name(), roll.grades().size(), schools.getFirst().grades().size()));
      }
      count(findings, place, "seats", roll.seats());
      for (SchoolRoll.Grade grade : roll.grades()) {
        count(findings, place, "inGroup", grade.inGroup());
        count(findings, place, "rest", grade.rest());
        inGroup += grade.inGroup();
        rest += grade.rest();
      }
    }
    if (!(inGroup > 0 && rest > 0)) {
      findings.add(new OneGroupOnly(Place.file("schools")));
    }
  }

  private void checkPairs(List<WhoMayJoin.Pair> pairs, Findings.Collector findings) {
    Set<String> names = new HashSet<>();
    schools.forEach(school -> names.add(school.name()));
    for (int row = 0; row < pairs.size(); row++) {
      Place place = Place.row("pairs", row + 1L);
      for (String name : List.of(pairs.get(row).one(), pairs.get(row).other())) {
        if (!names.contains(name)) {
          findings.add(new UnknownSchool(place, name));
        }
      }
    }
  }

  private static void count(Findings.Collector findings, Place place, String what, double value) {
    if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
      findings.add(new NegativeCount(place, what, value));
    }
  }

  private static void range(
      Findings.Collector findings, String what, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      findings.add((OptimisationFinding) new OutOfRange(Place.NOWHERE, what, value, least, most));
    }
  }
}
