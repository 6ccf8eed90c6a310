package nl.speelveld.optimisation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import nl.speelveld.optimisation.catchments.BestCatchments;
import nl.speelveld.optimisation.catchments.Block;
import nl.speelveld.optimisation.catchments.CatchmentQuestion;
import nl.speelveld.optimisation.catchments.Drawing;
import nl.speelveld.optimisation.catchments.Shape;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Exact optimum of catchments drawn anew, without contiguity.
final class CatchmentFamily implements VectorFamily {
  @Override
  public String name() {
    return "rezone_milp";
  }

  @Override
  public boolean covers(String file, JsonNode json) {
    return json.path(0).path("instance").has("zoned");
  }

  @Override
  public void compare(JsonNode json, ReferenceVectors vectors, Tally tally) {
    for (JsonNode one : json) {
      JsonNode result = one.path("result");
      String what = result.path("blocks") + " blocks, seed " + result.path("seed");
      Drawing drawing = BestCatchments.of(question(one.path("instance")));
      tally.check(what + " is drawn", drawing instanceof Drawing.Drawn);
      if (drawing instanceof Drawing.Drawn drawn) {
        tally.near(what + " before", drawn.before(), result.path("pre_D").asDouble(), 1e-9);
        tally.near(what + " after", drawn.proof().value(), result.path("opt_D").asDouble(), 1e-9);
        tally.near(what + " bound", drawn.proof().bound(), result.path("bound").asDouble(), 1e-9);
      }
    }
  }

  private static CatchmentQuestion question(JsonNode instance) {
    List<Block> blocks = new ArrayList<>();
    double[] size = new double[instance.path("travel").path(0).size()];
    for (int block = 0; block < instance.path("zoned").size(); block++) {
      Block one =
          new Block(
              "block " + block,
              instance.path("a").path(block).asDouble(),
              instance.path("b").path(block).asDouble(),
              instance.path("zoned").path(block).asInt());
      size[one.school()] += one.pupils();
      blocks.add(one);
    }
    List<Double> seats = new ArrayList<>();
    for (double pupils : size) {
      seats.add(pupils * instance.path("max_size_factor").asDouble());
    }
    return new CatchmentQuestion(
        blocks,
        seats,
        new CatchmentQuestion.Travel(
            (block, school) -> instance.path("travel").path(block).path(school).asDouble(),
            instance.path("max_travel_factor").asDouble()),
        new Shape.Anyhow());
  }
}
