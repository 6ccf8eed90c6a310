package nl.speelveld.optimisation.frontier;

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

/// Where pupils live and where they may go.
///
/// @param cells where pupils live
/// @param schools where they may go
/// @param reach which schools a pupil may be asked to go to, and how far that is
/// @param firstChoices what pupils want most, where known; empty otherwise
public record FrontierQuestion(
    List<Cell> cells, List<Site> schools, Reach reach, List<FirstChoice> firstChoices) {
  public FrontierQuestion {
    cells = List.copyOf(cells);
    schools = List.copyOf(schools);
    firstChoices = List.copyOf(firstChoices);
  }

  /// The distance from a cell to a school.
  @FunctionalInterface
  public interface Distance {
    /// In metres, 0 or more.
    double metres(int cell, int school);
  }

  /// Which schools a pupil may be asked to go to.
  ///
  /// @param nearest so many of the nearest; first choices are added to them
  /// @param distance how far
  public record Reach(int nearest, Distance distance) {}

  /// A question with straight distances and no first choices.
  public static FrontierQuestion asTheCrowFlies(List<Cell> cells, List<Site> schools, int nearest) {
    List<Cell> from = List.copyOf(cells);
    List<Site> to = List.copyOf(schools);
    Distance straight =
        (cell, school) ->
            Math.hypot(
                from.get(cell).xMetres() - to.get(school).xMetres(),
                from.get(cell).yMetres() - to.get(school).yMetres());
    return new FrontierQuestion(from, to, new Reach(nearest, straight), List.of());
  }

  /// The same with other schools of the same number and places, such as with more seats.
  public FrontierQuestion withSchools(List<Site> other) {
    return new FrontierQuestion(cells, other, reach, firstChoices);
  }

  /// The same with first choices.
  public FrontierQuestion withFirstChoices(List<FirstChoice> wishes) {
    return new FrontierQuestion(cells, schools, reach, wishes);
  }

  /// Pupils of one side: 0 is the group, 1 the rest.
  public double pupils(int side) {
    return cells.stream().mapToDouble(cell -> cell.pupils(side)).sum();
  }

  /// All that is wrong with the question; where there is an error, no answer can be given.
  public Findings check() {
    Findings.Collector findings = Findings.collector();
    for (int cell = 0; cell < cells.size(); cell++) {
      Place place = Place.row("cells", cell + 1L);
      count(findings, place, "inGroup", cells.get(cell).inGroup());
      count(findings, place, "rest", cells.get(cell).rest());
    }
    Set<String> names = new HashSet<>();
    double seats = 0;
    for (int school = 0; school < schools.size(); school++) {
      Place place = Place.row("schools", school + 1L);
      count(findings, place, "seats", schools.get(school).seats());
      seats += schools.get(school).seats();
      if (!names.add(schools.get(school).name())) {
        findings.add(new SameNameTwice(place, schools.get(school).name()));
      }
    }
    if (!(pupils(0) > 0 && pupils(1) > 0)) {
      findings.add(new OneGroupOnly(Place.file("cells")));
    }
    if (pupils(0) + pupils(1) > seats) {
      findings.add(new NotEnoughSeats(Place.file("schools"), pupils(0) + pupils(1), seats));
    }
    if (reach.nearest() < 1) {
      findings.add(new OutOfRange(Place.NOWHERE, "nearest", reach.nearest(), 1, schools.size()));
    }
    checkFirstChoices(findings);
    return findings.toFindings();
  }

  private void checkFirstChoices(Findings.Collector findings) {
    for (int row = 0; row < firstChoices.size(); row++) {
      FirstChoice wish = firstChoices.get(row);
      Place place = Place.row("firstChoices", row + 1L);
      count(findings, place, "pupils", wish.pupils());
      range(findings, place, "cell", wish.cell(), cells.size());
      range(findings, place, "side", wish.side(), 2);
      range(findings, place, "school", wish.school(), schools.size());
    }
  }

  private static void range(
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
