package nl.speelveld.runs.whatif;

import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.runs.data.Area;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.simulation.base.Base;
import nl.speelveld.simulation.calibration.Calibration;
import nl.speelveld.simulation.compare.Figure;

/// A municipality as a scenario begins with it: where the pupils of each school live, of which
/// group they are, and what families must like to be where they are.
///
/// Schools and areas have their codes as names in the base. The schools of the municipality come
/// first; behind them special schools and schools outside it to which its children go. Figures are
/// over the former, as in the monitor.
///
/// @param municipality which
/// @param edition the counting of the schools
/// @param flowsYear school year of the flows
/// @param areas in the order of the base
/// @param schools in the order of the base
/// @param inside how many of the schools, from the first, are counted as schools of the
///   municipality
/// @param base pupils, seats and entrants, without tastes
/// @param calibration tastes
/// @param population how the pupils of the base were made
/// @param sources ids of the files behind it
public record City(
    Municipality municipality,
    Edition edition,
    int flowsYear,
    List<Area> areas,
    List<School> schools,
    int inside,
    Base base,
    Calibration calibration,
    Population population,
    List<String> sources) {
  /// The group that is followed, the first of the base.
  public static final int FOCAL = 0;

  /// Copies.
  public City {
    areas = List.copyOf(areas);
    schools = List.copyOf(schools);
    sources = List.copyOf(sources);
  }

  /// Whence it is known which pupils of a home and a school are of which group.
  public enum Source {
    /// Homes and groups were counted apart, and are raked together.
    RAKED,
    /// A table of pupils has them together.
    COUNTED
  }

  /// How well the pupils of the base fit their tables.
  ///
  /// @param source whence groups of homes are known
  /// @param pupils in the schools of the municipality
  /// @param unknownHome of them without a known home, spread as the others of their school
  /// @param elsewhere of the pupils who live in the municipality, those at special schools or at
  ///   schools outside it
  /// @param areaDifference mean difference between the share of the group in an area as it came out
  ///   and in the schools that its pupils attend, 0 … 1
  /// @param schoolsWithoutFlows counted schools that no flow leads to, left out
  public record Population(
      Source source,
      double pupils,
      double unknownHome,
      double elsewhere,
      double areaDifference,
      int schoolsWithoutFlows) {}

  /// The schools of the municipality.
  public Figure.Which counted() {
    return Figure.Which.of(IntStream.range(0, inside).toArray());
  }
}
