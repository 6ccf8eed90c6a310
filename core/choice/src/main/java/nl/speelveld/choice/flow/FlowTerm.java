package nl.speelveld.choice.flow;

import java.util.function.DoubleUnaryOperator;

/// A term of the utility of a destination for an origin: a number for each cell of the flows, with
/// a name. Immutable.
public final class FlowTerm {
  private final String name;
  final double[]
      values; // why not private: loops over all cells, in this room only, read it in place

  private FlowTerm(String name, double[] values) {
    this.name = name;
    this.values = values;
  }

  /// A term from its values, one a cell; copied.
  public static FlowTerm of(String name, double[] valueOfCell) {
    return new FlowTerm(name, valueOfCell.clone());
  }

  /// Its name.
  public String name() {
    return name;
  }

  /// How many cells it has.
  public int cells() {
    return values.length;
  }

  /// The value of a cell.
  public double at(int cell) {
    return values[cell];
  }

  /// The term through a form, such as a distance through its logarithm.
  public FlowTerm through(String newName, DoubleUnaryOperator form) {
    return new FlowTerm(newName, java.util.Arrays.stream(values).map(form).toArray());
  }
}
