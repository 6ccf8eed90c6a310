package nl.speelveld.simulation.sensitivity;

/// A model whose inputs are each stretched over 0 … 1. It must give the same number for the same
/// inputs: chance is held by a seed of its own.
@FunctionalInterface
public interface Model {
  /// The result.
  double of(double[] inputs);
}
