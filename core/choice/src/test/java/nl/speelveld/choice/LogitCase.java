package nl.speelveld.choice;

import java.util.List;
import java.util.Map;
import nl.speelveld.choice.estimate.Covariance;
import nl.speelveld.choice.estimate.Estimates;
import nl.speelveld.choice.logit.RankOrderedLogit;
import nl.speelveld.choice.situation.Ranks;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Conditional and rank-ordered logit: coefficients, standard errors, covariance, log-likelihood.
final class LogitCase implements ChoiceCase {
  private static final List<String> MODELS =
      List.of(".cl", ".m1", ".m2", ".m3", ".first", ".rol", ".rol2", ".rolfe");

  @Override
  public boolean covers(String file) {
    return MODELS.stream().anyMatch(model -> file.endsWith(model + ".coef.csv"));
  }

  @Override
  public void compare(String file, ReferenceVectors vectors, Tally tally) {
    String stem = file.replace(".coef.csv", "");
    Estimates estimates = fit(stem, vectors);
    double tolerance = stem.startsWith("school") ? 1e-7 : 1e-6;
    for (Map<String, String> row : vectors.csv(file)) {
      String term = row.get("term");
      int at = estimates.indexOf(term);
      // where the peer stopped before the top its distance to it is a small part of the error
      double stopped =
          stem.startsWith("school") ? 0 : 3e-5 * estimates.classical().standardError(at);
      double expected = Double.parseDouble(row.get("estimate").strip());
      tally.near(
          stem + " " + term,
          estimates.values().get(at),
          expected,
          Math.max(stopped, tolerance * Math.max(Math.abs(expected), 1e-3)));
      near(tally, term + " se", estimates.classical().standardError(at), row, "std_error", 1e-5);
      near(
          tally,
          term + " clustered",
          estimates.clustered().standardError(at),
          row,
          "std_error_cluster_pupil",
          1e-5);
      near(
          tally,
          term + " clustered with factor",
          estimates.clusteredWithFactor().standardError(at),
          row,
          "std_error_cluster_pupil_ssc",
          1e-5);
    }
    tally.check(stem + " is at the top", estimates.account().steepness() < 1e-6);
    tally.near(
        stem + " logLik",
        estimates.account().logLikelihood(),
        ChoiceVectorsTest.keyed(vectors, stem + ".fit.csv", "logLik"),
        1e-6);
    covariance(stem, estimates, vectors, tally);
  }

  private static void covariance(
      String stem, Estimates estimates, ReferenceVectors vectors, Tally tally) {
    Covariance own = estimates.classical();
    for (Map<String, String> row : vectors.csv(stem + ".vcov.csv")) {
      int line = estimates.indexOf(row.get(""));
      row.forEach((term, expected) -> {
        if (!term.isEmpty()) {
          int column = estimates.indexOf(term);
          double scale = own.standardError(line) * own.standardError(column);
          tally.near(
              stem + " covariance " + row.get("") + "," + term,
              own.at(line, column) / scale,
              Double.parseDouble(expected.strip()) / scale,
              2e-5);
        }
      });
    }
  }

  private static void near(
      Tally tally,
      String what,
      double actual,
      Map<String, String> row,
      String column,
      double relative) {
    String expected = row.getOrDefault(column, "").strip();
    if (!expected.isEmpty()) {
      double value = Double.parseDouble(expected);
      tally.near(what, actual, value, relative * Math.max(Math.abs(value), 1e-3));
    }
  }

  private static Estimates fit(String stem, ReferenceVectors vectors) {
    String name = stem.substring(0, stem.indexOf('.'));
    String model = stem.substring(stem.indexOf('.') + 1);
    if (vectors.has(name + ".rankings.csv")) {
      SchoolSample sample = SchoolSample.read(vectors, name);
      return RankOrderedLogit.fit(
              sample.lists(),
              model.equals("rolfe") ? sample.withConstants() : sample.utility(),
              model.equals("first") ? Ranks.FIRST : Ranks.ALL)
          .estimates();
    }
    PeerSample sample =
        switch (name) {
          case "electricity" -> PeerSample.electricity(vectors);
          case "train" -> PeerSample.train(vectors);
          case "fishing" -> PeerSample.fishing(vectors, model);
          case "game" -> PeerSample.game(vectors, model);
          default -> throw new IllegalStateException("nobody knows the model of " + stem);
        };
    return RankOrderedLogit.fit(sample.lists(), sample.utility()).estimates();
  }
}
