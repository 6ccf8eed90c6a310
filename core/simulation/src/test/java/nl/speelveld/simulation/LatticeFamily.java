package nl.speelveld.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.speelveld.simulation.compass.CompassGroup;
import nl.speelveld.simulation.compass.CompassHomes;
import nl.speelveld.simulation.compass.CompassParameters;
import nl.speelveld.simulation.compass.CompassSchools;
import nl.speelveld.simulation.compass.HouseMoves;
import nl.speelveld.simulation.compass.LatticeParameters;
import nl.speelveld.simulation.compass.LatticeShape;
import nl.speelveld.simulation.compass.OwnPlace;
import nl.speelveld.simulation.compass.Pace;
import nl.speelveld.simulation.compass.SchoolRanking;
import nl.speelveld.simulation.compass.Seats;
import nl.speelveld.simulation.compass.Settlement;
import nl.speelveld.simulation.taste.CompositionTaste;
import nl.speelveld.simulation.taste.DistanceTaste;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Mean H of homes and of schools over runs of COMPASS on a lattice. Ours come from other random
/// numbers, so means are compared within three standard errors of their difference.
///
/// Of 30 comparisons at three standard errors one false alarm is expected in about 10 runs of
/// independent seeds (the five runs of the peer make the tails heavier); our seeds are fixed.
final class LatticeFamily implements VectorFamily {
  private static final int RUNS = 20;

  @Override
  public boolean covers(String file) {
    return file.startsWith("compass_lattice");
  }

  @Override
  public void compare(JsonNode json, ReferenceVectors vectors, Tally tally) {
    JsonNode config = json.path("config");
    for (JsonNode point : json.path("points")) {
      double alpha = point.path("alpha").asDouble();
      CompositionTaste taste =
          new CompositionTaste(point.path("f").asDouble(), point.path("M").asDouble());
      double[] homes = new double[RUNS];
      double[] schools = new double[RUNS];
      for (int run = 0; run < RUNS; run++) {
        Settlement town = CompassHomes.settle(homes(config, taste), run);
        homes[run] = town.path().getLast().h().value();
        schools[run] =
            CompassSchools.of(town.city(), schools(config, taste, alpha))
                .run(run)
                .last()
                .h()
                .value();
      }
      String what = "alpha " + alpha + " " + taste;
      near(what + " homes", Deviation.of(homes), point, "res", tally);
      near(what + " schools", Deviation.of(schools), point, "school", tally);
    }
  }

  private static void near(String what, Deviation ours, JsonNode point, String of, Tally tally) {
    double mean = point.path(of + "_mean").asDouble();
    double sd = point.path(of + "_sd").asDouble();
    // the index of the peer stops 1e-10 short of 1, which would otherwise be outside 0 errors
    double allowed = ours.threeErrors(sd, point.path("runs").size()) + 1e-7;
    tally.near(what, ours.mean(), mean, allowed);
  }

  private static LatticeParameters homes(JsonNode config, CompositionTaste taste) {
    int along = (int) Math.sqrt(config.path("schools").asInt());
    return new LatticeParameters(
        new LatticeShape(
            config.path("width").asInt(), along, along, config.path("density").asDouble(), true),
        List.of(taste, taste),
        new HouseMoves(
            config.path("radius").asInt(),
            config.path("num_considered").asInt(),
            config.path("temperature").asDouble(),
            OwnPlace.AS_NEIGHBOURHOOD_AS_PUBLISHED),
        pace(config, "max_res_steps"));
  }

  private static CompassParameters schools(JsonNode config, CompositionTaste taste, double alpha) {
    DistanceTaste distance =
        new DistanceTaste(config.path("p").asDouble(), config.path("q").asDouble());
    CompassGroup group = new CompassGroup(alpha, taste, distance);
    return new CompassParameters(
        List.of(group, group),
        new Seats(config.path("school_capacity").asDouble(), config.path("min_capacity").asInt()),
        pace(config, "max_school_steps"),
        new SchoolRanking.Highest());
  }

  private static Pace pace(JsonNode config, String steps) {
    return new Pace(
        config.path("max_move_fraction").asDouble(),
        config.path(steps).asInt(),
        config.path("window_size").asInt(),
        config.path("conv_threshold").asDouble());
  }
}
