package nl.speelveld.optimisation.invitations;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.speelveld.optimisation.finding.OptimisationFinding.NegativeCount;
import nl.speelveld.optimisation.finding.OptimisationFinding.OutOfRange;
import nl.speelveld.optimisation.finding.OptimisationFinding.SameNameTwice;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Where a group of families who choose a school together could make it mixed.
///
/// @param schools with the children who enter in a year, and the families nearby
/// @param rules when a school is mixed enough to stay so, and how many families say yes
public record InitiativeQuestion(List<Entry> schools, Rules rules) {
  public InitiativeQuestion {
    schools = List.copyOf(schools);
  }

  /// One school.
  ///
  /// @param school its name
  /// @param inGroup children in the group who enter in a year
  /// @param rest other children who enter in a year
  /// @param seats how many can enter
  /// @param nearby families who could be asked
  public record Entry(String school, int inGroup, int rest, int seats, Nearby nearby) {}

  /// Families with a child of that age within reach who are about to choose another school; each
  /// brings one child.
  ///
  /// @param inGroup families of the group
  /// @param rest other families
  public record Nearby(int inGroup, int rest) {}

  /// When a school is mixed enough to stay so, and how many families say yes.
  ///
  /// @param leastShare below this share in the group (0…1) families of the group leave …
  /// @param mostShare … and above this one the others do; the tipping points, from the simulation
  ///   or from experience
  /// @param sayYes share of the families asked that joins when enough others do, above 0 to 1
  public record Rules(double leastShare, double mostShare, double sayYes) {}

  /// All that is wrong with the question; where there is an error, no answer can be given.
  public Findings check() {
    Findings.Collector findings = Findings.collector();
    Set<String> names = new HashSet<>();
    for (int row = 0; row < schools.size(); row++) {
      Place place = Place.row("schools", row + 1L);
      Entry entry = schools.get(row);
      if (!names.add(entry.school())) {
        findings.add(new SameNameTwice(place, entry.school()));
      }
      count(findings, place, "inGroup", entry.inGroup());
      count(findings, place, "rest", entry.rest());
      count(findings, place, "seats", entry.seats());
      count(findings, place, "nearby inGroup", entry.nearby().inGroup());
      count(findings, place, "nearby rest", entry.nearby().rest());
    }
    range(findings, "leastShare", rules.leastShare(), 0, 1);
    range(findings, "mostShare", rules.mostShare(), rules.leastShare(), 1);
    range(findings, "sayYes", rules.sayYes(), Double.MIN_VALUE, 1);
    return findings.toFindings();
  }

  private static void count(Findings.Collector findings, Place place, String what, int value) {
    if (value < 0) {
      findings.add(new NegativeCount(place, what, value));
    }
  }

  private static void range(
      Findings.Collector findings, String what, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      findings.add(new OutOfRange(Place.NOWHERE, what, value, least, most));
    }
  }
}
