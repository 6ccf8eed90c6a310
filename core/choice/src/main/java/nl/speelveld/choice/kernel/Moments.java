package nl.speelveld.choice.kernel;

import java.util.Arrays;

/// What is summed over lists: log-likelihood, score, information, and the outer products of the
/// scores of persons. Lives inside one run; one for each part of the lists, added in order, so that
/// the digits do not depend on the number of threads.
public final class Moments {
  /// How many parameters.
  public final int width;

  /// The sum of log-likelihoods.
  public double logLikelihood;

  /// How many ranks chose from two alternatives or more.
  public long choices;

  /// The slope of the log-likelihood over all persons that have ended.
  public final double[] score;

  /// Minus its second derivatives, width × width; the lower triangle until [#whole()].
  public final double[] information;

  /// Σ over persons of score scoreᵀ; the lower triangle until [#whole()].
  public final double[] meat;

  private final double[] personScore;
  private boolean personOpen;

  /// Empty sums.
  public Moments(int width) {
    this.width = width;
    this.score = new double[width];
    this.information = new double[width * width];
    this.meat = new double[width * width];
    this.personScore = new double[width];
  }

  /// Where the score of the present person is gathered.
  public double[] personScore() {
    personOpen = true;
    return personScore;
  }

  /// Ends a person: adds the score and its outer product.
  public void endPerson(boolean withMeat) {
    if (!personOpen) {
      return;
    }
    for (int row = 0; row < width; row++) {
      double of = personScore[row];
      score[row] += of;
      if (withMeat && of != 0) {
        for (int column = 0; column <= row; column++) {
          meat[row * width + column] += of * personScore[column];
        }
      }
    }
    Arrays.fill(personScore, 0);
    personOpen = false;
  }

  /// Empties all sums.
  public void clear() {
    logLikelihood = 0;
    choices = 0;
    Arrays.fill(score, 0);
    Arrays.fill(information, 0);
    Arrays.fill(meat, 0);
    Arrays.fill(personScore, 0);
    personOpen = false;
  }

  /// Adds those of another part.
  public void add(Moments other) {
    logLikelihood += other.logLikelihood;
    choices += other.choices;
    for (int at = 0; at < width; at++) {
      score[at] += other.score[at];
    }
    for (int at = 0; at < information.length; at++) {
      information[at] += other.information[at];
      meat[at] += other.meat[at];
    }
  }

  /// Copies the lower triangles to the upper ones.
  public Moments whole() {
    for (int row = 0; row < width; row++) {
      for (int column = 0; column < row; column++) {
        information[column * width + row] = information[row * width + column];
        meat[column * width + row] = meat[row * width + column];
      }
    }
    return this;
  }
}
