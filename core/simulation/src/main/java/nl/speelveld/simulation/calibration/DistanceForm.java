package nl.speelveld.simulation.calibration;

/// How the utility of a school falls with the kilometres to it.
public enum DistanceForm {
  /// By kilometres and by their logarithm together: β km + γ ln(1 + km), of which each of the
  /// others is a case. Where kilometres would attract beside their logarithm, the logarithm alone.
  TOGETHER("together"),
  /// By the logarithm alone: the first kilometre weighs more than the tenth (gravity).
  LOGARITHM("log"),
  /// By kilometres alone: each weighs the same (exponential decay).
  STRAIGHT("straight");

  private final String word;

  DistanceForm(String word) {
    this.word = word;
  }

  /// The word for it in files, which never changes.
  public String word() {
    return word;
  }
}
