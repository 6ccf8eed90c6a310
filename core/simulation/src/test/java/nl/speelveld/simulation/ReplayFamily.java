package nl.speelveld.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import nl.speelveld.simulation.compass.CompassCity;
import nl.speelveld.simulation.compass.CompassGroup;
import nl.speelveld.simulation.compass.CompassOutcome;
import nl.speelveld.simulation.compass.CompassParameters;
import nl.speelveld.simulation.compass.CompassSchools;
import nl.speelveld.simulation.compass.Pace;
import nl.speelveld.simulation.compass.SchoolRanking;
import nl.speelveld.simulation.compass.Seats;
import nl.speelveld.simulation.taste.CompositionTaste;
import nl.speelveld.simulation.taste.DistanceTaste;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Runs of COMPASS done again: the same start and order of movers put every pupil at the same
/// school after every step.
final class ReplayFamily implements VectorFamily {
  @Override
  public boolean covers(String file) {
    return file.startsWith("compass_replay");
  }

  @Override
  public void compare(JsonNode json, ReferenceVectors vectors, Tally tally) {
    CompassCity city = city(json);
    CompassParameters parameters = parameters(json.path("params"));
    int seats = parameters.seats().perSchool(city.families(), city.schools());
    tally.check("seats " + seats, seats == json.path("capacity").asInt());
    JsonNode steps = json.path("steps");
    List<int[]> orders = new ArrayList<>();
    steps.forEach(step -> orders.add(VectorFamily.ints(step.path("order"))));
    List<CompassOutcome> after =
        CompassSchools.of(city, parameters)
            .replay(VectorFamily.ints(json.path("initial_school")), orders);
    for (int step = 0; step < orders.size(); step++) {
      compareStep("step " + step, after.get(step), steps.get(step), tally);
    }
    compareEnd(after.getLast(), json, tally);
  }

  private static void compareStep(
      String step, CompassOutcome after, JsonNode expected, Tally tally) {
    int[] schools = VectorFamily.ints(expected.path("school_after"));
    for (int pupil = 0; pupil < schools.length; pupil++) {
      tally.check(
          step + ", pupil " + pupil + " at " + after.schoolOf(pupil) + " not " + schools[pupil],
          after.schoolOf(pupil) == schools[pupil]);
    }
    double h = expected.path("theil").asDouble();
    tally.near(step + " H", after.last().h().value(), h, 1e-6);
    double mean = expected.path("mean_utility").asDouble();
    tally.near(step + " mean utility", after.last().meanUtility(), mean, 1e-6);
  }

  private static void compareEnd(CompassOutcome end, JsonNode json, Tally tally) {
    double[][] composition = VectorFamily.table(json.path("final_composition"));
    for (int school = 0; school < composition.length; school++) {
      for (int group = 0; group < 2; group++) {
        tally.near(
            "school " + school + " group " + group,
            end.pupils().count(school, group),
            composition[school][group],
            0);
      }
    }
  }

  private static CompassCity city(JsonNode json) {
    double[][] households = VectorFamily.table(json.path("households"));
    double[][] schools = VectorFamily.table(json.path("schools"));
    double[][] distances = new double[households.length][schools.length];
    int[] place = new int[households.length];
    int[] group = new int[households.length];
    for (int household = 0; household < households.length; household++) {
      place[household] = household;
      group[household] = (int) households[household][2];
      for (int school = 0; school < schools.length; school++) {
        double x = households[household][0] - schools[school][0];
        double y = households[household][1] - schools[school][1];
        distances[household][school] = Math.sqrt(x * x + y * y);
      }
    }
    return CompassCity.of(distances, place, group);
  }

  private static CompassParameters parameters(JsonNode json) {
    List<CompassGroup> groups = new ArrayList<>();
    for (int group = 0; group < 2; group++) {
      groups.add(
          new CompassGroup(
              of(json, "alpha", group),
              new CompositionTaste(
                  of(json, "optimal_fraction", group), of(json, "utility_at_max", group)),
              new DistanceTaste(of(json, "p", group), of(json, "q", group))));
    }
    return new CompassParameters(
        groups,
        new Seats(json.path("school_capacity").asDouble(), json.path("min_capacity").asInt()),
        Pace.published(100),
        new SchoolRanking.Highest());
  }

  private static double of(JsonNode json, String name, int group) {
    return json.path(name).get(0).get(group).asDouble();
  }
}
