package nl.speelveld.optimisation.catchments;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.speelveld.optimisation.finding.OptimisationFinding.NegativeCount;
import nl.speelveld.optimisation.finding.OptimisationFinding.NotEnoughSeats;
import nl.speelveld.optimisation.finding.OptimisationFinding.OneGroupOnly;
import nl.speelveld.optimisation.finding.OptimisationFinding.OutOfRange;
import nl.speelveld.optimisation.finding.OptimisationFinding.SameNameTwice;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Which blocks may belong to which schools.
///
/// @param blocks with their pupils and their present school
/// @param seats the most pupils of each school; the number of schools is its length
/// @param travel how far it is, and how much farther it may become
/// @param shape what an area must look like
public record CatchmentQuestion(
    List<Block> blocks, List<Double> seats, Travel travel, Shape shape) {
  public CatchmentQuestion {
    blocks = List.copyOf(blocks);
    seats = List.copyOf(seats);
  }

  /// How far it is from a block to a school, in metres or in seconds.
  @FunctionalInterface
  public interface Distance {
    /// 0 or more.
    double between(int block, int school);
  }

  /// How far it is, and how much farther it may become.
  ///
  /// @param distance in any unit
  /// @param mostFactor a block may go to a school that is at most so many times as far as its
  ///   present one, 1 or more; the present school is always allowed
  public record Travel(Distance distance, double mostFactor) {}

  /// Whether a block may belong to a school.
  public boolean mayBelong(int block, int school) {
    int present = blocks.get(block).school();
    return school == present
        || travel.distance().between(block, school)
            <= travel.mostFactor() * travel.distance().between(block, present);
  }

  /// All that is wrong with the question; where there is an error, no answer can be given.
  public Findings check() {
    Findings.Collector findings = Findings.collector();
    Set<String> names = new HashSet<>();
    double inGroup = 0;
    double rest = 0;
    for (int row = 0; row < blocks.size(); row++) {
      Block block = blocks.get(row);
      Place place = Place.row("blocks", row + 1L);
      count(findings, place, "inGroup", block.inGroup());
      count(findings, place, "rest", block.rest());
      number(findings, place, "school", block.school(), seats.size());
      if (!names.add(block.name())) {
        findings.add(new SameNameTwice(place, block.name()));
      }
      inGroup += block.inGroup();
      rest += block.rest();
    }
    double all = 0;
    for (int school = 0; school < seats.size(); school++) {
      count(findings, Place.row("seats", school + 1L), "seats", seats.get(school));
      all += seats.get(school);
    }
    if (!(inGroup > 0 && rest > 0)) {
      findings.add(new OneGroupOnly(Place.file("blocks")));
    }
    if (inGroup + rest > all) {
      findings.add(new NotEnoughSeats(Place.file("seats"), inGroup + rest, all));
    }
    if (!(travel.mostFactor() >= 1)) {
      findings.add(
          new OutOfRange(Place.NOWHERE, "mostFactor", travel.mostFactor(), 1, Double.MAX_VALUE));
    }
    if (shape instanceof Shape.HangingTogether together) {
      checkShape(together, findings);
    }
    return findings.toFindings();
  }

  private void checkShape(Shape.HangingTogether together, Findings.Collector findings) {
    for (int row = 0; row < together.borders().size(); row++) {
      Place place = Place.row("borders", row + 1L);
      number(findings, place, "one", together.borders().get(row).one(), blocks.size());
      number(findings, place, "other", together.borders().get(row).other(), blocks.size());
    }
    List<Integer> standing = together.blockOfSchool();
    if (standing.size() != seats.size()) {
      findings.add(
          new OutOfRange(
              Place.file("blockOfSchool"), "schools", standing.size(), seats.size(), seats.size()));
    }
    Set<Integer> taken = new HashSet<>();
    for (int school = 0; school < standing.size(); school++) {
      Place place = Place.row("blockOfSchool", school + 1L);
      number(findings, place, "block", standing.get(school), blocks.size());
      if (!taken.add(standing.get(school))) {
        findings.add(new SameNameTwice(place, "" + standing.get(school)));
      }
    }
  }

  private static void number(
      Findings.Collector findings, Place place, String what, int value, int size) {
    if (value < 0 || value >= size) {
      findings.add(new OutOfRange(place, what, value, 0, size - 1.0));
    }
  }

  private static void count(Findings.Collector findings, Place place, String what, double value) {
    if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
      findings.add(new NegativeCount(place, what, value));
    }
  }
}
