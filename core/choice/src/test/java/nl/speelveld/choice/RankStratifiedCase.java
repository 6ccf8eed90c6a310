package nl.speelveld.choice;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.speelveld.choice.estimate.ChiSquareTest;
import nl.speelveld.choice.estimate.Estimates;
import nl.speelveld.choice.logit.RankOrderedLogit;
import nl.speelveld.choice.situation.Ranks;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// The same tastes at the first rank, the next and the last: each by itself, and whether they
/// agree.
final class RankStratifiedCase implements ChoiceCase {
  private static final List<Ranks> STRATA =
      List.of(Ranks.FIRST, new Ranks(1, 3), new Ranks(3, Integer.MAX_VALUE));

  @Override
  public boolean covers(String file) {
    return file.endsWith(".rankstrat.csv");
  }

  @Override
  public void compare(String file, ReferenceVectors vectors, Tally tally) {
    SchoolSample sample = SchoolSample.read(vectors, file.replace(".rankstrat.csv", ""));
    Map<String, Estimates> strata =
        STRATA.stream()
            .collect(
                Collectors.toMap(
                    ranks -> ranks.toString().replace("ranks ", "rank").replace(" ", ""),
                    ranks ->
                        RankOrderedLogit.fit(sample.lists(), sample.utility(), ranks).estimates()));
    ChiSquareTest pooling =
        ChiSquareTest.pooling(
            RankOrderedLogit.fit(sample.lists(), sample.utility()).estimates(),
            strata.values().toArray(Estimates[]::new));
    for (Map<String, String> row : vectors.csv(file)) {
      double estimate = Double.parseDouble(row.get("estimate"));
      double error = Double.parseDouble(row.get("std_error_or_p"));
      if (row.get("ranks").equals("LR_pooling")) {
        tally.near("pooling", pooling.statistic(), estimate, 1e-6);
        tally.near("pooling p", pooling.pValue(), error, 1e-7);
        tally.check("degrees", row.get("term").equals("chi2_" + pooling.degrees() + "df"));
        continue;
      }
      Estimates stratum = strata.get(row.get("ranks"));
      String what = row.get("ranks") + " " + row.get("term");
      int at = stratum.indexOf(row.get("term"));
      tally.near(what, stratum.values().get(at), estimate, 1e-7);
      tally.near(what + " se", stratum.classical().standardError(at), error, 1e-6 * error);
      tally.near(
          what + " logLik",
          stratum.account().logLikelihood(),
          Double.parseDouble(row.get("logLik")),
          1e-6);
      tally.check(
          what + " choices",
          stratum.account().choices() == Long.parseLong(row.get("n_situations")));
    }
  }
}
