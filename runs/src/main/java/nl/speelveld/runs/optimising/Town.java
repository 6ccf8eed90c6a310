package nl.speelveld.runs.optimising;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.speelveld.optimisation.frontier.Cell;
import nl.speelveld.optimisation.frontier.FirstChoice;
import nl.speelveld.optimisation.frontier.FrontierQuestion;
import nl.speelveld.optimisation.frontier.Site;
import nl.speelveld.runs.data.Area;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.whatif.City;
import nl.speelveld.runs.whatif.CityAnswer;
import nl.speelveld.runs.whatif.CityOf;
import nl.speelveld.runs.whatif.CityRequest;
import nl.speelveld.simulation.base.Base;
import nl.speelveld.table.finding.Findings;

/// A municipality with the homes of its pupils: what questions about distance and seats start from.
///
/// @param situation the schools as they are
/// @param city homes, schools and who goes where
public record Town(Situation situation, City city) {
  /// The town of a place.
  ///
  /// @param room how many seats a school has for each pupil it has, 1 or more
  static Answered<Town> of(Situation.Asking asking, MonitorRequest request, double room) {
    return switch (Situation.of(asking, request, List.of("flows", "postcodes", "schools flows"))) {
      case Answered.Made<Situation>(Situation situation) -> of(asking, situation, room);
      case Answered.NotHeld<Situation>(var held) -> new Answered.NotHeld<>(held);
      case Answered.NoSchools<Situation>(var edition) -> new Answered.NoSchools<>(edition);
      case Answered.Refused<Situation>(var findings) -> new Answered.Refused<>(findings);
    };
  }

  private static Answered<Town> of(Situation.Asking asking, Situation situation, double room) {
    CityRequest request =
        new CityRequest(
            asking.place().code(),
            Optional.of(situation.edition().feature()),
            OptionalInt.of(situation.edition().year()),
            room);
    return switch (CityOf.answerOfTwo(asking.data(), request)) {
      case CityAnswer.Made(City city) -> new Answered.Made<>(new Town(situation, city));
      case CityAnswer.NotHeld(var held) -> new Answered.NotHeld<>(held);
      case CityAnswer.CannotCarry(var edition, var why) -> {
        Findings.Collector findings = Findings.collector();
        findings.add(new OptimisingFinding.CannotCarry(why.name()));
        yield new Answered.Refused<>(findings.toFindings());
      }
    };
  }

  private Base base() {
    return city.base();
  }

  /// How many schools of the municipality there are; they come first.
  int schools() {
    return city.inside();
  }

  School school(int number) {
    return city.schools().get(number);
  }

  /// Pupils of a side (0 the group, 1 the rest) from an area at the schools of the municipality.
  double pupils(int area, int side) {
    double pupils = 0;
    for (int school = 0; school < schools(); school++) {
      pupils += base().present(area, school, side);
    }
    return pupils;
  }

  /// The areas that lie in the municipality itself, by number.
  public List<Integer> ownAreas() {
    List<Integer> own = new ArrayList<>();
    for (int area = 0; area < city.areas().size(); area++) {
      if (city.areas().get(area).municipality().equals(situation.place().code())) {
        own.add(area);
      }
    }
    return own;
  }

  double metres(int area, int school) {
    return 1000 * base().kilometres(area, school);
  }

  /// Where pupils live and where they may go; their first choice is the school that they chose.
  ///
  /// @param room how many seats a school has for each pupil
  /// @param nearest so many of the nearest schools, and those that pupils of the area attend now
  FrontierQuestion question(double room, int nearest) {
    List<Cell> cells = new ArrayList<>();
    List<FirstChoice> wishes = new ArrayList<>();
    for (int area = 0; area < city.areas().size(); area++) {
      Area one = city.areas().get(area);
      cells.add(new Cell(one.rdX(), one.rdY(), pupils(area, 0), pupils(area, 1)));
      for (int school = 0; school < schools(); school++) {
        for (int side = 0; side < 2; side++) {
          int pupils = base().present(area, school, side);
          if (pupils > 0) {
            wishes.add(new FirstChoice(area, side, school, pupils));
          }
        }
      }
    }
    List<Site> sites = new ArrayList<>();
    for (int school = 0; school < schools(); school++) {
      double pupils = base().pupils(school, 0) + base().pupils(school, 1);
      sites.add(
          new Site(
              school(school).code(),
              school(school).rdX(),
              school(school).rdY(),
              Math.ceil(room * pupils)));
    }
    return new FrontierQuestion(
        cells, sites, new FrontierQuestion.Reach(nearest, this::metres), wishes);
  }

  /// How it is today.
  public Today today() {
    double[] all = new double[2];
    double metres = 0;
    double[][] at = new double[schools()][2];
    for (int area = 0; area < city.areas().size(); area++) {
      for (int school = 0; school < schools(); school++) {
        for (int side = 0; side < 2; side++) {
          double pupils = base().present(area, school, side);
          at[school][side] += pupils;
          all[side] += pupils;
          metres += pupils * metres(area, school);
        }
      }
    }
    double d = 0;
    for (double[] school : at) {
      d += Math.abs(school[0] / all[0] - school[1] / all[1]) / 2;
    }
    return new Today(d, metres / (all[0] + all[1]), all[0] + all[1]);
  }

  /// How it is today.
  ///
  /// @param dissimilarity D over the schools of which the homes are known
  /// @param meanMetres mean distance from the middle of the area to the school
  /// @param pupils how many
  public record Today(double dissimilarity, double meanMetres, double pupils) {}
}
