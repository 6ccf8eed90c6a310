package nl.speelveld.segregation.chance;

/// Draws tables of one world, again and again.
public interface TableSampler {
  /// Fills `cells` (units × groups, row-major) with one drawn table.
  void draw(RandomStream random, double[] cells);
}
