package nl.speelveld.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.LongStream;
import nl.speelveld.simulation.schelling.Board;
import nl.speelveld.simulation.schelling.SchellingFigures;
import nl.speelveld.simulation.schelling.SchellingModel;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Schelling's model after 20 steps, mean of 100 seeds.
final class SchellingFamily implements VectorFamily {
  private static final int RUNS = 100;
  private static final int STEPS = 20;

  @Override
  public boolean covers(String file) {
    return file.startsWith("schelling");
  }

  @Override
  public void compare(JsonNode json, ReferenceVectors vectors, Tally tally) {
    for (JsonNode one : json.path("own_plain_java_100_seeds")) {
      Board board =
          new Board(
              one.path("X").asInt(),
              one.path("K").asInt(),
              one.path("r").asInt(),
              one.path("want").asInt());
      List<SchellingFigures> ends =
          LongStream.range(0, RUNS)
              .mapToObj(seed -> SchellingModel.run(board, STEPS, seed).path().getLast())
              .toList();
      Deviation happy =
          Deviation.of(ends.stream().mapToDouble(SchellingFigures::happyShare).toArray());
      Deviation same =
          Deviation.of(ends.stream().mapToDouble(SchellingFigures::sameShare).toArray());
      near(board + " happy", happy, one, "happy", tally);
      near(board + " same", same, one, "same_share", tally);
      mesa(board, happy, same, json, tally);
    }
  }

  private static void near(String what, Deviation ours, JsonNode one, String of, Tally tally) {
    double mean = one.path(of + "_mean").asDouble();
    double allowed = ours.threeErrors(one.path(of + "_sd").asDouble(), RUNS);
    tally.near(what, ours.mean(), mean, allowed + 0.5e-4); // they are given to four digits
  }

  // Mesa gives no standard deviation; that of our runs is taken for it.
  private static void mesa(
      Board board, Deviation happy, Deviation same, JsonNode json, Tally tally) {
    for (JsonNode mesa : json.path("mesa_3_2_0")) {
      if (mesa.path("X").asInt() == board.width()) {
        int runs = mesa.path("seeds").asInt();
        tally.near(
            board + " happy, Mesa",
            happy.mean(),
            mesa.path("happy").asDouble(),
            happy.threeErrors(happy.sd(), runs) + 0.5e-4);
        tally.near(
            board + " same, Mesa",
            same.mean(),
            mesa.path("same_share").asDouble(),
            same.threeErrors(same.sd(), runs) + 0.5e-4);
      }
    }
  }
}
