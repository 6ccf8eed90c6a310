package nl.speelveld.segregation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.segregation.bootstrap.BootstrapSettings;
import nl.speelveld.segregation.bootstrap.BootstrapSettings.Resampling;
import nl.speelveld.segregation.bootstrap.CatalogueBundle;
import nl.speelveld.segregation.bootstrap.IndexBundle;
import nl.speelveld.segregation.bootstrap.PlainBootstrap;
import nl.speelveld.segregation.bootstrap.PlainBootstrap.Figure.Measured;
import nl.speelveld.segregation.change.Change;
import nl.speelveld.segregation.change.ShapleyChange;
import nl.speelveld.table.counts.Level;
import nl.speelveld.table.counts.NestedCounts;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// The bootstrap of R against ours, set to its definition: estimate within five Monte Carlo errors
/// of both, standard error within 15 % (plus five of its own errors where R drew 200 times).
final class RBootstrapFamily implements VectorFamily {
  private static final int DRAWS = 1000;
  private final Map<String, Map<String, Measured>> figures = new HashMap<>();

  @Override
  public String name() {
    return "r_bootstrap";
  }

  @Override
  public void compare(ReferenceVectors vectors, Tally tally) {
    VectorTables tables = new VectorTables(vectors);
    for (Map<String, String> row : vectors.csv("expected/" + name() + ".csv")) {
      Measured ours = figure(row, tables);
      double draws = Double.parseDouble(row.get("n_bootstrap"));
      double se = Double.parseDouble(row.get("se"));
      double error = se * Math.sqrt(1 / draws + 1.0 / DRAWS);
      tally.near(
          "estimate of " + row, ours.estimate(), Double.parseDouble(row.get("est")), 5 * error);
      double chance = Math.max(.15, 5 * Math.sqrt(.5 / draws + .5 / DRAWS));
      tally.near("error of " + row, ours.standardError(), se, chance * se);
      tally.near("bias of " + row, ours.bias(), Double.parseDouble(row.get("bias")), 5 * error);
      // ends of the interval: error of a 2.5 % quantile is √(.025·.975) / φ(1.96) = 2.7 of the
      // mean's
      tally.near("low end of " + row, ours.low(), Double.parseDouble(row.get("ci_lo")), 14 * error);
      tally.near(
          "high end of " + row, ours.high(), Double.parseDouble(row.get("ci_hi")), 14 * error);
    }
  }

  private Measured figure(Map<String, String> row, VectorTables tables) {
    String function = row.get("fun");
    String dataset = row.get("dataset");
    if (function.startsWith("mutual_difference")) {
      return changes(dataset, tables).get(row.get("stat"));
    }
    if (function.startsWith("mutual_within") || function.contains("(within=")) {
      return within(dataset, function, tables).get(row.get("stat") + "(" + row.get("id") + ")");
    }
    UnitGroupCounts counts = tables.counts(dataset);
    if (function.equals("dissimilarity")) {
      String[] names = row.get("id").split("\\|", -1);
      UnitGroupCounts pair =
          counts.pair(VectorTables.group(counts, names[0]), VectorTables.group(counts, names[1]));
      return all(dataset + row.get("id"), pair, CatalogueBundle.of(pair))
          .get("dissimilarity(" + names[0] + ")");
    }
    Map<String, Measured> found = all(dataset, counts, withShares(counts));
    return found.get(
        switch (row.get("stat")) {
          case "M" -> "mutual_information";
          case "H" -> "information";
          case "ls" -> "local_segregation_of_group(" + row.get("id") + ")";
          case "p" -> "share(" + row.get("id") + ")";
          default -> throw new IllegalArgumentException("statistic (" + row + ") is unknown");
        });
  }

  private Map<String, Measured> all(String key, UnitGroupCounts counts, IndexBundle bundle) {
    return figures.computeIfAbsent(
        key,
        ignored -> {
          Map<String, Measured> found = new HashMap<>();
          PlainBootstrap.of(
                  counts,
                  bundle,
                  new BootstrapSettings(DRAWS, .95, 17, Resampling.HEADS_OVER_CELLS))
              .forEach(figure -> {
                if (figure instanceof Measured measured) {
                  found.put(measured.index(), measured);
                }
              });
          return found;
        });
  }

  /// The catalogue and the shares of the groups, which R prints with local scores.
  private static IndexBundle withShares(UnitGroupCounts counts) {
    CatalogueBundle catalogue = CatalogueBundle.of(counts);
    List<String> names = new ArrayList<>(catalogue.names());
    counts.groupNames().forEach(group -> names.add("share(" + group + ")"));
    int groups = counts.groups();
    return new Bundle(
        names,
        (cells, values) -> {
          catalogue.evaluate(cells, values);
          int from = names.size() - groups;
          double total = 0;
          for (int group = 0; group < groups; group++) {
            values[from + group] = 0;
          }
          for (int cell = 0; cell < cells.length; cell++) {
            values[from + cell % groups] += cells[cell];
            total += cells[cell];
          }
          for (int group = 0; group < groups; group++) {
            values[from + group] /= total;
          }
        });
  }

  private interface Evaluation {
    void into(double[] cells, double[] values);
  }

  private record Bundle(List<String> names, Evaluation evaluation) implements IndexBundle {
    @Override
    public double ceiling(int index) {
      return Double.POSITIVE_INFINITY;
    }

    @Override
    public void evaluate(double[] cells, double[] values) {
      evaluation.into(cells, values);
    }
  }

  /// M, H, share and entropy ratio within the parts of a level.
  private Map<String, Measured> within(String dataset, String function, VectorTables tables) {
    NestedCounts nested = tables.nested(dataset);
    String name = function.replaceAll(".*[(=](.*)[)]", "$1");
    Level level =
        nested.levels().stream().filter(l -> l.name().equals(name)).findFirst().orElseThrow();
    UnitGroupCounts counts = nested.counts();
    List<String> names = new ArrayList<>();
    for (int part = 0; part < level.parts(); part++) {
      for (String stat : List.of("M", "H", "p", "ent_ratio")) {
        names.add(stat + "(" + level.part(part) + ")");
      }
    }
    names.add("M()"); // over all parts
    names.add("H()");
    IndexBundle bundle =
        new Bundle(names, (cells, values) -> withinParts(counts, level, cells, values));
    return all(dataset + function, counts, bundle);
  }

  private static void withinParts(
      UnitGroupCounts shape, Level level, double[] cells, double[] values) {
    int groups = shape.groups();
    double[][] groupsOf = new double[level.parts()][groups];
    double[] groupTotals = new double[groups];
    double[] total = new double[level.parts()];
    for (int cell = 0; cell < cells.length; cell++) {
      int part = level.partOf(cell / groups);
      groupsOf[part][cell % groups] += cells[cell];
      groupTotals[cell % groups] += cells[cell];
      total[part] += cells[cell];
    }
    double all = java.util.Arrays.stream(total).sum();
    double[] conditional = new double[level.parts()]; // entropy left when the unit is known
    for (int unit = 0; unit < shape.units(); unit++) {
      double[] row = java.util.Arrays.copyOfRange(cells, unit * groups, (unit + 1) * groups);
      double size = java.util.Arrays.stream(row).sum();
      conditional[level.partOf(unit)] += size == 0 ? 0 : size * entropy(row, size);
    }
    double sum = 0;
    for (int part = 0; part < level.parts(); part++) {
      double own = entropy(groupsOf[part], total[part]);
      double m = own - conditional[part] / total[part];
      values[4 * part] = m;
      values[4 * part + 1] = m / own;
      values[4 * part + 2] = total[part] / all;
      values[4 * part + 3] = own / entropy(groupTotals, all);
      sum += total[part] / all * m;
    }
    values[4 * level.parts()] = sum;
    values[4 * level.parts() + 1] = sum / entropy(groupTotals, all);
  }

  private static double entropy(double[] counts, double total) {
    double sum = 0;
    for (double n : counts) {
      sum -= n == 0 ? 0 : n / total * Math.log(n / total);
    }
    return sum;
  }

  /// Parts of the change between the years `…_y1` and `…_y2`, each drawn anew.
  private Map<String, Measured> changes(String dataset, VectorTables tables) {
    return figures.computeIfAbsent(
        dataset + " changes",
        ignored -> {
          UnitGroupCounts before = tables.counts(dataset + "_y1");
          UnitGroupCounts after = tables.counts(dataset + "_y2");
          return TwoTables.bootstrap(before, after, DRAWS, RBootstrapFamily::parts);
        });
  }

  private static Map<String, Double> parts(UnitGroupCounts before, UnitGroupCounts after) {
    Change change = ShapleyChange.between(before, after).change();
    return Map.of(
        "M1", change.before(),
        "M2", change.after(),
        "diff", change.difference(),
        "additions", change.additions(),
        "removals", change.removals(),
        "group_marginal", change.groupMarginal(),
        "unit_marginal", change.unitMarginal(),
        "structural", change.structural());
  }
}
