package nl.speelveld.choice.term;

import java.util.function.DoubleUnaryOperator;

/// One term of a utility: a number for each list (row) and alternative, with a name. Its
/// coefficient is what is estimated.
///
/// A term gives the values of a whole row at once, so that nothing of rows × alternatives need be
/// held: 200,000 pupils × 30 schools × 6 terms would be 288 MB.
public interface Term {
  /// Its name in results, such as `dist:low`.
  String name();

  /// Writes the value of each alternative of a row.
  ///
  /// @param row the list
  /// @param values one for each alternative; overwritten
  void fill(int row, double[] values);

  /// A term that is the same for all rows.
  static Term ofAlternative(String name, double... valueOfAlternative) {
    double[] held = valueOfAlternative.clone();
    return of(name, (row, values) -> System.arraycopy(held, 0, values, 0, held.length));
  }

  /// A term held as a table, rows × alternatives, row-major.
  static Term table(String name, int alternatives, double[] table) {
    double[] held = table.clone();
    return of(
        name, (row, values) -> System.arraycopy(held, row * alternatives, values, 0, alternatives));
  }

  /// The straight distance between the home of a row and an alternative, in the unit of the
  /// coordinates.
  static Term distance(String name, Places homes, Places alternatives) {
    return of(
        name,
        (row, values) -> {
          double x = homes.x(row);
          double y = homes.y(row);
          for (int at = 0; at < values.length; at++) {
            double dx = x - alternatives.x(at);
            double dy = y - alternatives.y(at);
            values[at] =
                Math.sqrt(dx * dx + dy * dy); // hypot is ten times slower and no better here
          }
        });
  }

  /// 1 at the alternative of the row, else 0: the school of an older sibling. A negative number
  /// means that there is none.
  static Term at(String name, int[] alternativeOfRow) {
    int[] held = alternativeOfRow.clone();
    return of(
        name,
        (row, values) -> {
          java.util.Arrays.fill(values, 0);
          if (held[row] >= 0) {
            values[held[row]] = 1;
          }
        });
  }

  /// The share of the own group at each alternative.
  ///
  /// @param groupOfRow the group of each row, 0 …
  /// @param shareOfGroup for each group a share for each alternative, 0 … 1
  static Term ownShare(String name, int[] groupOfRow, double[][] shareOfGroup) {
    int[] groups = groupOfRow.clone();
    double[][] shares = new double[shareOfGroup.length][];
    java.util.Arrays.setAll(shares, group -> shareOfGroup[group].clone());
    return of(
        name, (row, values) -> System.arraycopy(shares[groups[row]], 0, values, 0, values.length));
  }

  /// This term times a number of the row: its effect in one group (`dist:low`), or along a score.
  default Term times(String suffix, double[] numberOfRow) {
    double[] held = numberOfRow.clone();
    return of(
        name() + ":" + suffix,
        (row, values) -> {
          fill(row, values);
          double factor = held[row];
          for (int at = 0; at < values.length; at++) {
            values[at] *= factor;
          }
        });
  }

  /// This term with each value changed by a form, such as [DistanceDecay] or [CompositionForm].
  default Term through(String newName, DoubleUnaryOperator form) {
    return of(
        newName,
        (row, values) -> {
          fill(row, values);
          for (int at = 0; at < values.length; at++) {
            values[at] = form.applyAsDouble(values[at]);
          }
        });
  }

  /// The same term where each row stands for a row of this one: a part of the pupils, or several
  /// lists of one pupil.
  default Term ofRows(int[] rowOfRow) {
    int[] held = rowOfRow.clone();
    return of(name(), (row, values) -> fill(held[row], values));
  }

  /// The same term under another name.
  default Term named(String newName) {
    return of(newName, this::fill);
  }

  /// A term that fills its rows in its own way.
  static Term of(String name, Filling filling) {
    return new FilledTerm(name, filling);
  }

  /// How the values of a row come about.
  @FunctionalInterface
  interface Filling {
    /// Writes the value of each alternative of a row.
    void fill(int row, double[] values);
  }
}
