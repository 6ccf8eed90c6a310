package nl.speelveld.choice;

import java.util.Map;
import nl.speelveld.choice.latent.LatentClassLogit;
import nl.speelveld.choice.latent.LatentFit;
import nl.speelveld.choice.logit.RankOrderedLogit;
import nl.speelveld.choice.situation.Ranks;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Classes of tastes.
final class LatentCase implements ChoiceCase {
  @Override
  public boolean covers(String file) {
    return file.endsWith(".lc2.coef.csv");
  }

  @Override
  public void compare(String file, ReferenceVectors vectors, Tally tally) {
    SchoolSample sample = SchoolSample.read(vectors, file.substring(0, file.indexOf('.')));
    LatentFit fit =
        LatentClassLogit.find(
                sample.lists(),
                sample.utility(),
                new LatentClassLogit.Settings(2, Ranks.first(5), 2, 1000, 1))
            .orElseThrow();
    for (Map<String, String> row : vectors.csv(file)) {
      LatentFit.TasteClass own = fit.classes().get(Integer.parseInt(row.get("class")) - 1);
      double actual =
          row.get("term").equals("share")
              ? own.share()
              : own.coefficients().get(fit.names().indexOf(row.get("term")));
      tally.near(
          row.get("class") + " " + row.get("term"),
          actual,
          Double.parseDouble(row.get("estimate")),
          1e-3);
    }
    tally.check("classes are sure", fit.uncertainty().isPresent());
    String stem = file.replace(".coef.csv", ".fit.csv");
    tally.near("logLik", fit.logLikelihood(), keyed(vectors, stem, "logLik"), 1e-4);
    tally.near("AIC", fit.aic(), keyed(vectors, stem, "AIC"), 1e-3);
    tally.near("BIC", fit.bic(), keyed(vectors, stem, "BIC_n_pupils"), 1e-3);
    tally.near("entropy", fit.entropyShare(), keyed(vectors, stem, "entropy_R2"), 1e-3);
    tally.check("parameters", fit.parameters() == keyed(vectors, stem, "n_par"));
    tally.near(
        "one class",
        RankOrderedLogit.fit(sample.lists(), sample.utility(), Ranks.first(5))
            .estimates()
            .account()
            .logLikelihood(),
        keyed(vectors, stem, "logLik_1class"),
        1e-6);
  }

  private static double keyed(ReferenceVectors vectors, String file, String key) {
    return ChoiceVectorsTest.keyed(vectors, file, key);
  }
}
