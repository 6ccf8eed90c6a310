package nl.speelveld.choice;

import java.util.List;
import java.util.Map;
import nl.speelveld.choice.estimate.Estimates;
import nl.speelveld.choice.mixed.Draws;
import nl.speelveld.choice.mixed.MixedLogit;
import nl.speelveld.choice.mixed.MixedUtility;
import nl.speelveld.choice.situation.RankedLists;
import nl.speelveld.choice.situation.Ranks;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// The mixed logit at the estimates of others: the likelihood of each person there, whether it is a
/// top, and that our search finds one at least as high.
final class MixedCase implements ChoiceCase {
  @Override
  public boolean covers(String file) {
    return file.contains(".mxl") || file.contains(".mixedrol");
  }

  private record Model(RankedLists lists, MixedUtility utility, MixedLogit.Settings settings) {}

  private static Model model(String file, ReferenceVectors vectors, int starts) {
    if (file.startsWith("electricity")) {
      PeerSample sample = PeerSample.electricity(vectors);
      MixedUtility utility = new MixedUtility(sample.utility(), sample.utility().parameters());
      Draws draws = Draws.halton(sample.lists().persons(), 100, 6);
      return new Model(
          sample.lists(), utility, new MixedLogit.Settings(draws, Ranks.ALL, starts, 1));
    }
    String name = file.substring(0, file.indexOf('.'));
    SchoolSample sample = SchoolSample.read(vectors, name);
    MixedUtility utility = new MixedUtility(sample.utility(), List.of("dist", "match"));
    Draws draws = Draws.halton(sample.lists().persons(), 100, 2);
    return new Model(
        sample.lists(), utility, new MixedLogit.Settings(draws, Ranks.first(5), starts, 1));
  }

  @Override
  public void compare(String file, ReferenceVectors vectors, Tally tally) {
    if (file.endsWith(".person_logprob.csv")) {
      persons(file, vectors, tally);
    } else if (file.startsWith("electricity")) {
      tops(file, vectors, tally);
    } else {
      estimates(file, vectors, tally);
    }
  }

  private static double[] parameters(Model model, String file, ReferenceVectors vectors) {
    Map<String, Double> expected =
        vectors.csv(file).stream()
            .collect(
                java.util.stream.Collectors.toMap(
                    row -> row.get("term").replace("mean.", ""),
                    row -> Double.parseDouble(row.get("estimate").strip())));
    return model.utility().parameters().stream().mapToDouble(expected::get).toArray();
  }

  private static void persons(String file, ReferenceVectors vectors, Tally tally) {
    Model model = model(file, vectors, 1);
    String coefficients = file.replace(".person_logprob.csv", ".coef.csv");
    double[] logs =
        MixedLogit.logProbabilities(
            model.lists(),
            model.utility(),
            model.settings(),
            parameters(model, coefficients, vectors));
    List<Map<String, String>> rows = vectors.csv(file);
    for (int person = 0; person < logs.length; person++) {
      double expected = Double.parseDouble(rows.get(person).get("log_sim_prob"));
      tally.near("person " + person, logs[person], expected, 1e-8);
    }
    List<Map<String, String>> halton = vectors.csv("electricity.halton_first500.csv");
    Draws draws = model.settings().draws();
    for (int point = 0; point < 500; point++) {
      int term = 0;
      for (String value : halton.get(point).values()) {
        double normal =
            org.apache.commons.statistics.distribution.NormalDistribution.of(0, 1)
                .inverseCumulativeProbability(Double.parseDouble(value));
        tally.near("point " + point, draws.at(point / 100, point % 100, term++), normal, 1e-8);
      }
    }
  }

  private static void tops(String file, ReferenceVectors vectors, Tally tally) {
    boolean better = file.contains("better");
    Model model = model(file, vectors, 1);
    double[] at = parameters(model, file, vectors);
    double[] logs =
        MixedLogit.logProbabilities(model.lists(), model.utility(), model.settings(), at);
    double height = java.util.Arrays.stream(logs).sum();
    double expected =
        better
            ? -3920.66544464374
            : ChoiceVectorsTest.keyed(vectors, "electricity.mxl100.fit.csv", "logLik");
    tally.near(file + " height", height, expected, 1e-6);
    if (better) {
      tally.near(
          "is a top",
          MixedLogit.steepness(model.lists(), model.utility(), model.settings(), at),
          0,
          1e-3);
    } else {
      MixedLogit.MixedFit found =
          MixedLogit.find(model.lists(), model.utility(), model.settings()).orElseThrow();
      tally.check(
          "our top " + found.tops() + " is not lower than that of the peer",
          found.estimates().account().logLikelihood() >= expected - 1e-6);
    }
  }

  private static void estimates(String file, ReferenceVectors vectors, Tally tally) {
    Model model = model(file, vectors, 1);
    Estimates own =
        MixedLogit.find(model.lists(), model.utility(), model.settings()).orElseThrow().estimates();
    String fit = file.replace(".coef.csv", ".fit.csv");
    double[] at = parameters(model, file, vectors);
    double height =
        java.util.Arrays.stream(
                MixedLogit.logProbabilities(model.lists(), model.utility(), model.settings(), at))
            .sum();
    double expected = ChoiceVectorsTest.keyed(vectors, fit, "sim_logLik");
    tally.near("height at the estimate", height, expected, 1e-7);
    tally.near("our height", own.account().logLikelihood(), expected, 1e-6);
    for (Map<String, String> row : vectors.csv(file)) {
      int place = own.indexOf(row.get("term").replace("mean.", ""));
      double estimate = Double.parseDouble(row.get("estimate"));
      double hessian = Double.parseDouble(row.get("std_error_hessian"));
      double robust = Double.parseDouble(row.get("std_error_robust"));
      tally.near(row.get("term"), own.values().get(place), estimate, 1e-4);
      tally.near("se", own.classical().standardError(place), hessian, 1e-4 * hessian);
      tally.near("robust", own.clustered().standardError(place), robust, 1e-4 * robust);
    }
  }
}
