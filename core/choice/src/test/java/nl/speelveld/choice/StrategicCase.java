package nl.speelveld.choice;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.speelveld.choice.estimate.ChiSquareTest;
import nl.speelveld.choice.estimate.Estimates;
import nl.speelveld.choice.feasible.FeasibleChoice;
import nl.speelveld.choice.logit.RankOrderedLogit;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Pupils who leave out schools out of reach: lists read as the full truth, choices among what
/// could be had, and the test between them. Of the full true rankings the files hold the estimates
/// only: the stability estimator must lie within four standard errors of them, and of the truth.
final class StrategicCase implements ChoiceCase {
  @Override
  public boolean covers(String file) {
    return file.startsWith("strategic") && file.endsWith(".expected.csv");
  }

  @Override
  public void compare(String file, ReferenceVectors vectors, Tally tally) {
    String name = file.replace(".expected.csv", "");
    SchoolSample sample = SchoolSample.read(vectors, name);
    int[] places = Arrays.stream(sample.ofPupil("match")).mapToInt(at -> (int) at - 1).toArray();
    FeasibleChoice.Choices choices =
        FeasibleChoice.of(places, priority(vectors, name, sample), sample.ofSchool("cutoff"));
    Estimates truthful = RankOrderedLogit.fit(sample.lists(), sample.byScore()).estimates();
    Estimates stable =
        RankOrderedLogit.fit(choices.lists(), sample.byScore().ofRows(choices.pupils()))
            .estimates();
    ChiSquareTest hausman = ChiSquareTest.findHausman(stable, truthful).orElseThrow();
    for (Map<String, String> row : vectors.csv(file)) {
      switch (row.get("estimator")) {
        case "wtt_rol" -> estimator(row, truthful, tally);
        case "stability_cl" -> estimator(row, stable, tally);
        case "hausman_stability_vs_wtt" -> {
          near(tally, "hausman", hausman.statistic(), row, "estimate", 1e-6);
          near(tally, "hausman p", hausman.pValue(), row, "std_error_or_p", 1e-4);
          tally.check("degrees", row.get("term").equals("chi2_" + hausman.degrees()));
        }
        case "truth_full_rankings_rol", "true" -> agrees(row, stable, tally);
        default -> throw new IllegalStateException("nobody knows " + row.get("estimator"));
      }
    }
    tally.check(
        "cutoffs are those of the assignment",
        agree(
            FeasibleChoice.cutoffs(
                places,
                priority(vectors, name, sample),
                Arrays.stream(sample.ofSchool("capacity")).mapToInt(c -> (int) c).toArray()),
            sample.ofSchool("cutoff")));
  }

  private static boolean agree(double[] own, double[] expected) {
    boolean agree = true;
    for (int at = 0; at < own.length; at++) {
      agree &= Math.abs(own[at] - expected[at]) < 1e-6;
    }
    return agree;
  }

  private static void estimator(Map<String, String> row, Estimates own, Tally tally) {
    String what = row.get("estimator") + " " + row.get("term");
    int at = own.indexOf(row.get("term"));
    near(tally, what, own.values().get(at), row, "estimate", 1e-6);
    near(tally, what, own.classical().standardError(at), row, "std_error_or_p", 1e-6);
    near(tally, what, own.clustered().standardError(at), row, "se_cluster", 1e-6);
    near(tally, what, own.account().logLikelihood(), row, "logLik", 1e-8);
    tally.check(what + " n", own.account().choices() == Long.parseLong(row.get("n")));
  }

  private static void agrees(Map<String, String> row, Estimates stable, Tally tally) {
    int at = stable.indexOf(row.get("term"));
    tally.near(
        "stability beside " + row.get("estimator") + " " + row.get("term"),
        stable.values().get(at),
        Double.parseDouble(row.get("estimate")),
        4 * stable.classical().standardError(at));
  }

  private static void near(
      Tally tally, String what, double own, Map<String, String> row, String column, double share) {
    double expected = Double.parseDouble(row.get(column));
    tally.near(what + " " + column, own, expected, share * Math.abs(expected));
  }

  private static double[] priority(ReferenceVectors vectors, String name, SchoolSample sample) {
    List<Map<String, String>> rows = vectors.csv(name + ".priority.csv");
    int schools = sample.schools().size();
    double[] priority = new double[rows.size() * schools];
    for (int pupil = 0; pupil < rows.size(); pupil++) {
      for (int school = 0; school < schools; school++) {
        priority[pupil * schools + school] =
            Double.parseDouble(rows.get(pupil).get("s" + (school + 1)));
      }
    }
    return priority;
  }
}
