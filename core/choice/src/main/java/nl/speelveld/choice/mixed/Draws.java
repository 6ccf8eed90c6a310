package nl.speelveld.choice.mixed;

import org.apache.commons.statistics.distribution.NormalDistribution;

/// Standard normal numbers for each person, draw and random term: the integral over tastes is a
/// mean over them. Immutable; the same numbers in each evaluation, so the likelihood is smooth.
///
/// Memory: 8 bytes × persons × draws × terms.
public final class Draws {
  private static final int[] PRIMES = {
    2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71
  };
  private static final int DROPPED = 100; // points 0 … 99, where the sequences hang together

  private final String kind;
  private final int persons;
  private final int draws;
  private final int terms;
  private final double[] normals;

  private Draws(String kind, int persons, int draws, int terms, double[] normals) {
    this.kind = kind;
    this.persons = persons;
    this.draws = draws;
    this.terms = terms;
    this.normals = normals;
  }

  /// Halton sequences in the primes 2, 3, 5, …, the first 100 points dropped; person i takes points
  /// i·R … i·R + R − 1. Source: Train (2009), Discrete Choice Methods with Simulation, 9.3.
  ///
  /// @param terms at most 20
  public static Draws halton(int persons, int draws, int terms) {
    if (terms > PRIMES.length) {
      throw new IllegalArgumentException(
          "(%d) random terms; Halton sequences are good for few, (%d) at most. Take sobol."
              .formatted(terms, PRIMES.length));
    }
    double[] normals = new double[persons * draws * terms];
    NormalDistribution normal = NormalDistribution.of(0, 1);
    for (int point = 0; point < persons * draws; point++) {
      for (int term = 0; term < terms; term++) {
        normals[point * terms + term] =
            normal.inverseCumulativeProbability(radicalInverse(point + DROPPED, PRIMES[term]));
      }
    }
    return new Draws("Halton", persons, draws, terms, normals);
  }

  /// Digits of a number in a base, mirrored behind the point.
  static double radicalInverse(int number, int base) {
    double inverse = 0;
    double place = 1.0 / base;
    for (int left = number; left > 0; left /= base) {
      inverse += left % base * place;
      place /= base;
    }
    return inverse;
  }

  /// Scrambled Sobol points; person i takes points i·R … i·R + R − 1.
  ///
  /// @param terms at most 16
  /// @param seed of the scrambling
  public static Draws sobol(int persons, int draws, int terms, long seed) {
    SobolPoints points = new SobolPoints(terms, seed);
    double[] normals = new double[persons * draws * terms];
    NormalDistribution normal = NormalDistribution.of(0, 1);
    for (int at = 0; at < normals.length; at++) {
      normals[at] = normal.inverseCumulativeProbability(points.at(at / terms, at % terms));
    }
    return new Draws("Sobol, seed " + seed, persons, draws, terms, normals);
  }

  /// The first draws of each person only.
  public Draws first(int fewer) {
    if (fewer >= draws) {
      return this;
    }
    double[] part = new double[persons * fewer * terms];
    for (int person = 0; person < persons; person++) {
      System.arraycopy(
          normals, person * draws * terms, part, person * fewer * terms, fewer * terms);
    }
    return new Draws(kind, persons, fewer, terms, part);
  }

  /// How many draws a person has.
  public int draws() {
    return draws;
  }

  /// For how many persons.
  public int persons() {
    return persons;
  }

  /// For how many random terms.
  public int terms() {
    return terms;
  }

  /// One number.
  public double at(int person, int draw, int term) {
    return normals[(person * draws + draw) * terms + term];
  }

  /// Plain words: `100 draws a person, Halton`.
  @Override
  public String toString() {
    return draws + " draws a person, " + kind;
  }
}
