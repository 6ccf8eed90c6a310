package nl.speelveld.choice;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.speelveld.choice.estimate.Combination;
import nl.speelveld.choice.estimate.Estimates;
import nl.speelveld.choice.estimate.WillingnessToTravel;
import nl.speelveld.choice.logit.RankOrderedLogit;
import nl.speelveld.choice.predict.ChoiceModel;
import nl.speelveld.choice.predict.Choosers;
import nl.speelveld.choice.predict.Forecast;
import nl.speelveld.choice.predict.OwnElasticity;
import nl.speelveld.choice.term.Term;
import nl.speelveld.segregation.twogroup.Dissimilarity;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// What estimates say of what would be: shares, a school that closes, equal composition.
final class CounterfactualCase implements ChoiceCase {
  @Override
  public boolean covers(String file) {
    return file.endsWith(".counterfactual.summary.csv");
  }

  @Override
  public void compare(String file, ReferenceVectors vectors, Tally tally) {
    String stem = file.replace(".summary.csv", "");
    SchoolSample sample = SchoolSample.read(vectors, stem.substring(0, stem.indexOf('.')));
    Estimates estimates = RankOrderedLogit.fit(sample.lists(), sample.utility()).estimates();
    ChoiceModel model = ChoiceModel.of(sample.schools().size(), sample.utility(), estimates);
    int[] low = Arrays.stream(sample.ofPupil("low")).mapToInt(each -> (int) each).toArray();
    Choosers all = Choosers.of(List.of("high", "low"), low);
    double share = Arrays.stream(sample.ofSchool("share_low")).average().orElseThrow();
    Forecast base = Forecast.of(model, all);
    Forecast closed = Forecast.of(model.closing(4), all);
    double[] same = new double[sample.schools().size()];
    double[] other = same.clone();
    Arrays.fill(same, share);
    Arrays.fill(other, 1 - share);
    Forecast equally =
        Forecast.of(model.with(Term.ownShare("match", low, new double[][] {other, same})), all);
    double[] perKm = {
      Combination.sum("dist").of(estimates), Combination.sum("dist", "dist:low").of(estimates)
    };
    shares(stem, vectors, tally, sample, List.of(base, closed, equally));
    elasticities(stem, vectors, tally, OwnElasticity.of(model, all, List.of("dist", "dist:low")));
    WillingnessToTravel forHigh =
        new WillingnessToTravel(Combination.sum("match"), Combination.sum("dist"));
    WillingnessToTravel forLow =
        new WillingnessToTravel(Combination.sum("match"), Combination.sum("dist", "dist:low"));
    for (Map<String, String> row : vectors.csv(file)) {
      double actual =
          switch (row.get("key")) {
            case "dissimilarity_first_choice_base" -> dissimilarity(base, sample);
            case "dissimilarity_close5" -> dissimilarity(closed, sample);
            case "dissimilarity_equalcomp" -> dissimilarity(equally, sample);
            case "welfare_km_close5_all" -> closed.kilometresBeside(base, perKm, -1);
            case "welfare_km_close5_low" -> closed.kilometresBeside(base, perKm, 1);
            case "welfare_km_close5_high" -> closed.kilometresBeside(base, perKm, 0);
            case "welfare_km_equalcomp_low" -> equally.kilometresBeside(base, perKm, 1);
            case "welfare_km_equalcomp_high" -> equally.kilometresBeside(base, perKm, 0);
            case "wtt_km_match_low" ->
                forLow.findDelta(estimates, estimates.classical()).orElseThrow().value();
            case "wtt_km_match_high" ->
                forHigh.findDelta(estimates, estimates.classical()).orElseThrow().value();
            case "wtt_km_match_high_se" ->
                forHigh.findDelta(estimates, estimates.classical()).orElseThrow().standardError();
            default -> throw new IllegalStateException("nobody knows " + row.get("key"));
          };
      tally.near(row.get("key"), actual, Double.parseDouble(row.get("value")), 1e-7);
    }
  }

  private static double dissimilarity(Forecast forecast, SchoolSample sample) {
    return switch (Dissimilarity.of(forecast.counts(sample.names()), 1)) {
      case IndexValue.Defined(double value) -> value;
      case IndexValue.Undefined undefined -> throw new IllegalStateException(undefined.toString());
    };
  }

  private static void shares(
      String stem,
      ReferenceVectors vectors,
      Tally tally,
      SchoolSample sample,
      List<Forecast> forecasts) {
    List<Map<String, String>> rows = vectors.csv(stem + ".shares.csv");
    for (int at = 0; at < sample.schools().size(); at++) {
      Map<String, String> row = rows.get(at);
      Forecast base = forecasts.getFirst();
      near(tally, row, "base", base.share(at));
      near(tally, row, "base_low", base.share(at, 1));
      near(tally, row, "base_high", base.share(at, 0));
      near(tally, row, "close5", forecasts.get(1).share(at));
      near(tally, row, "equalcomp", forecasts.get(2).share(at));
    }
  }

  private static void elasticities(
      String stem, ReferenceVectors vectors, Tally tally, double[] elasticities) {
    List<Map<String, String>> rows = vectors.csv(stem + ".shares.csv");
    for (int at = 0; at < rows.size(); at++) {
      near(tally, rows.get(at), "own_dist_elast", elasticities[at]);
    }
  }

  private static void near(Tally tally, Map<String, String> row, String column, double actual) {
    tally.near(
        "school " + row.get("school") + " " + column,
        actual,
        Double.parseDouble(row.get(column)),
        1e-7);
  }
}
