package nl.speelveld.choice.predict;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Expected first choices of all who choose: heads by alternative and group, and what the choice is
/// worth to each group.
///
/// Heads are expected, not drawn, and seats are not counted: what parents would ask for, not what
/// they would get. Rows are summed in fixed parts: the same digits on any number of threads.
public final class Forecast {
  private static final int ROWS_PER_PART = 2048;
  private final Choosers choosers;
  private final int alternatives;
  private final double[] heads; // alternatives × groups
  private final double[] worth; // logsum of each row

  private Forecast(Choosers choosers, int alternatives, double[] heads, double[] worth) {
    this.choosers = choosers;
    this.alternatives = alternatives;
    this.heads = heads;
    this.worth = worth;
  }

  /// The forecast of a model.
  public static Forecast of(ChoiceModel model, Choosers choosers) {
    int groups = choosers.groups().size();
    int alternatives = model.alternatives();
    double[] worth = new double[choosers.rows()];
    int parts = (choosers.rows() + ROWS_PER_PART - 1) / ROWS_PER_PART;
    List<double[]> each =
        IntStream.range(0, parts)
            .parallel()
            .mapToObj(part -> {
              double[] heads = new double[alternatives * groups];
              ChoiceModel.Desk desk = model.desk();
              int end = Math.min((part + 1) * ROWS_PER_PART, choosers.rows());
              for (int row = part * ROWS_PER_PART; row < end; row++) {
                desk.row(row);
                worth[row] = desk.logsum(); // each row has its own place
                for (int at = 0; at < alternatives; at++) {
                  heads[at * groups + choosers.group(row)] +=
                      choosers.weight(row) * desk.chance(at);
                }
              }
              return heads;
            })
            .toList();
    double[] heads = new double[alternatives * groups];
    each.forEach(part -> Arrays.setAll(heads, cell -> heads[cell] + part[cell]));
    return new Forecast(choosers, alternatives, heads, worth);
  }

  /// Expected heads of a group at an alternative.
  public double heads(int alternative, int group) {
    return heads[alternative * choosers.groups().size() + group];
  }

  /// The share of all who choose an alternative first.
  public double share(int alternative) {
    double sum = 0;
    for (int group = 0; group < choosers.groups().size(); group++) {
      sum += heads(alternative, group);
    }
    return sum / Arrays.stream(heads).sum();
  }

  /// The share of a group that chooses an alternative first.
  public double share(int alternative, int group) {
    double sum = 0;
    for (int at = 0; at < alternatives; at++) {
      sum += heads(at, group);
    }
    return heads(alternative, group) / sum;
  }

  /// Expected heads as a table for indices.
  ///
  /// @param names of the alternatives
  public UnitGroupCounts counts(List<String> names) {
    return UnitGroupCounts.of(names, choosers.groups(), heads);
  }

  /// What this forecast is worth beside another, in kilometres a row, on average.
  ///
  ///     mean over rows of (logsum here − logsum there) / −b_row
  ///
  /// Below 0 where it is worth less: as if every home lay so much further from every school. Source:
  /// Small & Rosen (1981), Econometrica 49.
  ///
  /// @param other the forecast to compare with, of the same rows
  /// @param perKilometre the utility of a kilometre for each group, below 0
  /// @param group of whom, or -1 for all
  public double kilometresBeside(Forecast other, double[] perKilometre, int group) {
    double sum = 0;
    double weights = 0;
    for (int row = 0; row < worth.length; row++) {
      if (group < 0 || choosers.group(row) == group) {
        double weight = choosers.weight(row);
        sum += weight * (worth[row] - other.worth[row]) / -perKilometre[choosers.group(row)];
        weights += weight;
      }
    }
    return sum / weights;
  }
}
