package nl.speelveld.runs.preferences;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// How large a group is where pupils live, and by that at the schools they went to before.
///
/// @param read the flows with their areas
/// @param figure of the areas: the share of the group, 0 to 1 or in percent
record GroupShares(FlowsRead read, String figure) {
  /// The share of the group in each area; the mean of the others where it is not known, which is
  /// told.
  List<Double> of(List<String> origins, Findings.Collector findings) {
    List<Optional<Double>> known = origins.stream().map(this::share).toList();
    double mean =
        known.stream()
            .flatMap(Optional::stream)
            .mapToDouble(Double::doubleValue)
            .average()
            .orElse(0);
    long unknown = known.stream().filter(Optional::isEmpty).count();
    if (unknown == known.size()) {
      findings.add(
          new FileFinding.ColumnMissing(
              Place.file("PC4"),
              figure,
              read.areas().values().stream()
                  .flatMap(area -> area.figures().keySet().stream())
                  .distinct()
                  .sorted()
                  .toList()));
    } else if (unknown > 0) {
      findings.add(new FlowFinding.SharesUnknown(Place.NOWHERE, figure, unknown));
    }
    return known.stream().map(share -> share.orElse(mean)).toList();
  }

  /// Share of the group at each school by who was there before, by the areas whose share is known;
  /// the mean of all where nobody was.
  List<Double> before(List<String> codes) {
    Map<String, double[]> sums = new HashMap<>();
    double[] all = new double[2];
    read.before()
        .forEach((origin, sent) ->
            share(origin)
                .ifPresent(its ->
                    sent.forEach((school, pupils) -> {
                      double[] sum = sums.computeIfAbsent(school, code -> new double[2]);
                      sum[0] += pupils * its;
                      sum[1] += pupils;
                      all[0] += pupils * its;
                      all[1] += pupils;
                    })));
    double mean = all[1] > 0 ? all[0] / all[1] : 0;
    return codes.stream()
        .map(code -> Optional.ofNullable(sums.get(code)))
        .map(sum -> sum.map(its -> its[0] / its[1]).orElse(mean))
        .toList();
  }

  /// The share of the group where somebody lives, also where it was written as a percentage.
  private Optional<Double> share(String origin) {
    return Optional.ofNullable(read.areas().get(origin))
        .flatMap(area -> Optional.ofNullable(area.figures().get(figure)))
        .map(its -> its > 1 ? its / 100 : its);
  }
}
