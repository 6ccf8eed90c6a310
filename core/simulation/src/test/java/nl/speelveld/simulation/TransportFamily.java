package nl.speelveld.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import nl.speelveld.simulation.taste.CompositionTaste;
import nl.speelveld.simulation.transport.LinkRule;
import nl.speelveld.simulation.transport.Rounds;
import nl.speelveld.simulation.transport.TransportModel;
import nl.speelveld.simulation.transport.TransportRun;
import nl.speelveld.simulation.transport.TransportTaste;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Dissimilarity in each round of the transport-intervention model on a grid city.
///
/// In some seeds a square of pupils turns in another round than in the others and the rest of the
/// path differs; the median of 21 seeds is the path that most take.
final class TransportFamily implements VectorFamily {
  private static final int SEEDS = 21;
  private static final double TOLERANCE = 0.02;

  @Override
  public boolean covers(String file) {
    return file.startsWith("tnsc_runs");
  }

  @Override
  public void compare(JsonNode json, ReferenceVectors vectors, Tally tally) {
    for (JsonNode one : json) {
      LinkRule rule = LinkRule.valueOf(one.path("intervention").asText().toUpperCase(Locale.ROOT));
      TransportTaste taste =
          new TransportTaste(one.path("c_weight").asDouble(), new CompositionTaste(0.8, 0.6));
      Rounds rounds =
          new Rounds(one.path("rounds").asInt(), 10, 5, one.path("alloc_rounds").asInt());
      TransportModel model = TransportModel.of(GridCity.published(), taste, rounds, rule);
      List<TransportRun> runs = LongStream.range(0, SEEDS).mapToObj(model::run).toList();
      double[] expected = VectorFamily.doubles(one.path("DI_mean"));
      for (int round = 0; round < expected.length; round++) {
        String what = rule + " seed " + one.path("seed") + " round " + round;
        tally.near(what, median(runs, round), expected[round], TOLERANCE);
      }
    }
  }

  private static double median(List<TransportRun> runs, int round) {
    double[] sorted =
        runs.stream().mapToDouble(run -> run.rounds().get(round).value()).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
