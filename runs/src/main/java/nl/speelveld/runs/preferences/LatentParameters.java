package nl.speelveld.runs.preferences;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.choice.latent.LatentFit;

/// The parameters of kinds of people in one row: weights of each kind (`1 distance`), then the
/// log-ratios of their shares (`2 ln share`).
///
/// @param names of them
/// @param values of them
record LatentParameters(List<String> names, List<Double> values) {
  private static final String RATIO = " ln share";

  static LatentParameters of(LatentFit fit) {
    List<String> names = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    for (int at = 0; at < fit.classes().size(); at++) {
      for (String term : fit.names()) {
        names.add(nameOf(at, term));
      }
      values.addAll(fit.classes().get(at).coefficients());
    }
    for (int at = 1; at < fit.classes().size(); at++) {
      names.add(ratioOf(at));
      values.add(Math.log(fit.classes().get(at).share() / fit.classes().getFirst().share()));
    }
    return new LatentParameters(names, values);
  }

  static String nameOf(int kind, String term) {
    return (kind + 1) + " " + term;
  }

  static String ratioOf(int kind) {
    return (kind + 1) + RATIO;
  }

  /// The weights as they are told.
  List<FitReport.Weight> weights(LatentFit fit, LatentFit.Uncertainty sure) {
    List<FitReport.Weight> weights = new ArrayList<>();
    for (int kind = 0; kind < fit.classes().size(); kind++) {
      for (String term : fit.names()) {
        int at = fit.place(kind, term);
        double error = sure.clustered().standardError(at);
        weights.add(
            new FitReport.Weight(
                kind + 1,
                term,
                Banded.of(values.get(at), error),
                sure.classical().standardError(at),
                error));
      }
    }
    return weights;
  }
}
