package nl.speelveld.benchmarks.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.speelveld.segregation.bootstrap.Bootstrap;
import nl.speelveld.segregation.bootstrap.BootstrapFigure;
import nl.speelveld.segregation.bootstrap.BootstrapSettings;
import nl.speelveld.segregation.bootstrap.BootstrapSettings.Resampling;
import nl.speelveld.segregation.bootstrap.PlainBootstrap;
import nl.speelveld.segregation.bootstrap.TwoGroupBundle;
import nl.speelveld.segregation.chance.RandomStream;
import nl.speelveld.segregation.chance.UnitSampler;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Prints how often the 95 % interval of each index holds the truth, by unit size and true value,
/// as a Markdown table; below each D stands the interval of R `segregation` on the same samples.
///
/// The truth is the value of the index for the chances from which units draw their pupils, sizes
/// fixed (see `KnownCity`). Arguments, all optional, in order: samples per row (400), seed (1),
/// units (40), replicates per interval (1000), share of the group (0.3), shape (SMOOTH or
/// TWO_KINDS). A thousand samples take about a minute on one processor.
public final class CoverageTable {
  private static final int[] UNIT_SIZES = {8, 25, 100, 200};
  private static final double[] TRUE_D = {0, .1, .3, .6, 1};

  private CoverageTable() {}

  private record Study(
      int samples, long seed, int units, int replicates, double share, KnownCity.Shape shape) {}

  /// Runs the study.
  public static void main(String[] args) {
    Study study =
        new Study(
            args.length > 0 ? Integer.parseInt(args[0]) : 400,
            args.length > 1 ? Long.parseLong(args[1]) : 1,
            args.length > 2 ? Integer.parseInt(args[2]) : 40,
            args.length > 3 ? Integer.parseInt(args[3]) : 1000,
            args.length > 4 ? Double.parseDouble(args[4]) : .3,
            args.length > 5
                ? KnownCity.Shape.valueOf(args[5].toUpperCase(Locale.ROOT))
                : KnownCity.Shape.SMOOTH);
    System.out.println(study + "\n");
    System.out.println(
        "| unit size | true D | index | truth | coverage % | mean width | mean estimate |");
    System.out.println("|---:|---:|---|---:|---:|---:|---:|");
    for (int unitSize : UNIT_SIZES) {
      for (double d : TRUE_D) {
        rows(study, KnownCity.of(unitSize, study.units(), study.share(), d, study.shape()), d)
            .forEach(System.out::println);
      }
    }
  }

  private static List<String> rows(Study study, KnownCity city, double d) {
    List<String> names = TwoGroupBundle.NAMES;
    List<Hits> ours = IntStream.range(0, names.size()).mapToObj(i -> new Hits()).toList();
    Hits plain = new Hits();
    double[] truths = city.truths();
    TwoGroupBundle bundle = TwoGroupBundle.forUnits(study.units());
    UnitSampler sampler = UnitSampler.of(2, city.expected());
    List<String> units = IntStream.range(0, study.units()).mapToObj(i -> "u" + i).toList();
    double[] drawn = new double[2 * study.units()];
    for (int sample = 0; sample < study.samples(); sample++) {
      sampler.draw(RandomStream.of(study.seed(), sample), drawn);
      UnitGroupCounts counts = UnitGroupCounts.of(units, List.of("group", "rest"), drawn);
      long seed = study.seed() * 1_000_003 + sample;
      add(ours, truths, Bootstrap.of(counts, bundle, settings(study, seed, true)));
      if (PlainBootstrap.of(counts, bundle, settings(study, seed, false)).getFirst()
          instanceof PlainBootstrap.Figure.Measured m) {
        plain.add(truths[0], m.estimate(), m.low(), m.high());
      }
    }
    String start = String.format(Locale.ROOT, "| %d | %.1f | ", city.unitSize(), d);
    List<String> rows = new ArrayList<>();
    for (int index = 0; index < truths.length; index++) {
      rows.add(ours.get(index).row(start + names.get(index), truths[index]));
    }
    rows.add(1, plain.row(start + "D, method of R", truths[0]));
    return rows;
  }

  private static BootstrapSettings settings(Study study, long seed, boolean withinUnits) {
    return new BootstrapSettings(
        study.replicates(),
        .95,
        seed,
        withinUnits ? Resampling.WITHIN_UNITS : Resampling.HEADS_OVER_CELLS);
  }

  private static void add(List<Hits> hits, double[] truths, List<BootstrapFigure> figures) {
    for (int index = 0; index < truths.length; index++) {
      if (figures.get(index) instanceof BootstrapFigure.Measured m) {
        hits.get(index).add(truths[index], m.estimate(), m.interval().low(), m.interval().high());
      }
    }
  }
}
