package nl.speelveld.optimisation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import nl.speelveld.optimisation.frontier.Cell;
import nl.speelveld.optimisation.frontier.Frontier;
import nl.speelveld.optimisation.frontier.Frontier.LeastTravel;
import nl.speelveld.optimisation.frontier.FrontierPoint;
import nl.speelveld.optimisation.frontier.FrontierQuestion;
import nl.speelveld.optimisation.frontier.Limit;
import nl.speelveld.optimisation.frontier.Site;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// The least D for a given mean distance in a city of cells and schools.
///
/// The least mean distance is one number, but many placings have it: which pupils of a cell fill
/// the last seats nearby is free. So its D is held between the least that this distance allows and
/// nothing more. Coordinates are rounded to 0.1 m in the file, hence a centimetre on means.
final class CityFrontierFamily implements VectorFamily {
  private static final int NEAREST = 25;

  @Override
  public String name() {
    return "amsterdam_frontier_lp";
  }

  @Override
  public boolean covers(String file, JsonNode json) {
    return json.has("frontier");
  }

  @Override
  public void compare(JsonNode json, ReferenceVectors vectors, Tally tally) {
    FrontierQuestion question = question(json);
    LeastTravel least =
        Frontier.findLeastTravel(question, Limit.ofMeanMetres(Double.POSITIVE_INFINITY))
            .orElseThrow();
    tally.check("least distance is proven", least.meanMetres().isBest());
    for (JsonNode point : json.path("frontier")) {
      double metres = point.path("mean_m").asDouble();
      if ("min_distance".equals(point.path("kind").asText())) {
        tally.near("least metres", least.meanMetres().value(), metres, 1e-2);
        tally.check(
            "D of the least metres",
            leastD(question, least) <= Math.min(least.dissimilarity(), point.path("D").asDouble()));
      } else {
        double factor = point.path("factor").asDouble();
        FrontierPoint found =
            Frontier.at(question, Limit.ofMeanMetres(factor * least.meanMetres().value()));
        tally.check("factor " + factor, found instanceof FrontierPoint.Reached);
        if (found instanceof FrontierPoint.Reached reached) {
          tally.near("D at " + factor, reached.dissimilarity(), point.path("D").asDouble(), 1e-4);
          tally.near("metres at " + factor, reached.meanMetres(), metres, 1e-2);
          tally.near("gap at " + factor, reached.proof().gap(), 0, 1e-8);
        }
      }
    }
  }

  private static double leastD(FrontierQuestion question, LeastTravel least) {
    double metres = least.meanMetres().value() * (1 + 1e-9);
    return switch (Frontier.at(question, Limit.ofMeanMetres(metres))) {
      case FrontierPoint.Reached reached -> reached.dissimilarity();
      case FrontierPoint.OutOfReach ignored -> Double.POSITIVE_INFINITY;
    };
  }

  static FrontierQuestion question(JsonNode json) {
    List<Cell> cells = new ArrayList<>();
    for (JsonNode cell : json.path("instance").path("cells")) {
      cells.add(
          new Cell(
              cell.path(0).asDouble(),
              cell.path(1).asDouble(),
              cell.path(2).asDouble(),
              cell.path(3).asDouble()));
    }
    List<Site> schools = new ArrayList<>();
    for (JsonNode school : json.path("instance").path("schools")) {
      schools.add(
          new Site(
              "school " + schools.size(),
              school.path(0).asDouble(),
              school.path(1).asDouble(),
              school.path(2).asDouble()));
    }
    return FrontierQuestion.asTheCrowFlies(cells, schools, NEAREST);
  }
}
