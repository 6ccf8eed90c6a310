package nl.speelveld.choice.term;

/// A term with its name and how it fills.
record FilledTerm(String name, Filling filling) implements Term {
  @Override
  public void fill(int row, double[] values) {
    filling.fill(row, values);
  }
}
