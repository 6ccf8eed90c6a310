package nl.speelveld.choice.latent;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.speelveld.choice.estimate.Covariance;
import nl.speelveld.choice.kernel.ListKernel;
import nl.speelveld.choice.kernel.Moments;
import nl.speelveld.choice.linear.Cholesky;
import nl.speelveld.choice.linear.Symmetric;
import nl.speelveld.choice.situation.RankedLists;
import nl.speelveld.choice.situation.Ranks;
import nl.speelveld.choice.term.Term;

/// How sure classes are: the observed information of a mixture at its maximum, and the outer
/// products of the scores of persons.
///
/// With h_c the chance that a person is of class c given their lists, S_c the score of the person
/// and B_c its information if the class were known (Louis 1982, JRSS B 44):
///
///     I = Σ_persons Σ_c h_c B_c − Σ_c h_c S_c S_cᵀ + s sᵀ        s = Σ_c h_c S_c
///
/// The second and third part are what is lost because nobody knows the classes. Parameters: the
/// coefficients of each class in turn, then ln(share_c / share_1) of the classes after the first.
/// Lives inside one run.
final class ClassInformation {
  private static final int PERSONS_PER_PART = 256;

  private final RankedLists lists;
  private final List<Term> terms;
  private final Ranks ranks;
  private final double[][] beta;
  private final double[] share;
  private final int[] firstRow;
  private final int width;

  ClassInformation(
      RankedLists lists, List<Term> terms, Ranks ranks, double[][] beta, double[] share) {
    this.lists = lists;
    this.terms = terms;
    this.ranks = ranks;
    this.beta = beta;
    this.share = share;
    this.width = beta.length * terms.size() + beta.length - 1;
    this.firstRow = new int[lists.persons() + 1];
    for (int row = lists.rows() - 1; row >= 0; row--) {
      firstRow[lists.person(row)] = row;
    }
    firstRow[lists.persons()] = lists.rows();
  }

  /// The covariance; nothing where the place is no maximum, or classes cannot be told apart.
  Optional<LatentFit.Uncertainty> find() {
    int parts = (lists.persons() + PERSONS_PER_PART - 1) / PERSONS_PER_PART;
    List<Sum> all = IntStream.range(0, parts).parallel().mapToObj(this::part).toList();
    Sum sum = new Sum(width);
    all.forEach(sum::add); // in order: the same digits on any number of threads
    return Cholesky.find(width, sum.information, 1e-12)
        .map(factor -> {
          double[] classical = factor.inverse();
          return new LatentFit.Uncertainty(
              Covariance.of(width, classical),
              Covariance.of(width, Symmetric.sandwich(classical, sum.meat, width)));
        });
  }

  private record Sum(double[] information, double[] meat) {
    Sum(int width) {
      this(new double[width * width], new double[width * width]);
    }

    void add(Sum other) {
      for (int cell = 0; cell < information.length; cell++) {
        information[cell] += other.information[cell];
        meat[cell] += other.meat[cell];
      }
    }
  }

  private Sum part(int part) {
    Sum sum = new Sum(width);
    Desk desk = new Desk();
    int end = Math.min((part + 1) * PERSONS_PER_PART, lists.persons());
    for (int person = part * PERSONS_PER_PART; person < end; person++) {
      desk.add(person, sum);
    }
    return sum;
  }

  /// The work of one thread.
  private final class Desk {
    private final ListKernel kernel = new ListKernel(lists, terms.size(), false);
    private final double[][] x = new double[terms.size()][lists.alternatives()];
    private final double[] v = new double[lists.alternatives()];
    private final Moments[] ofClass = new Moments[beta.length];
    private final double[] chance = new double[beta.length];
    private final double[] score = new double[width];
    private final double[] known = new double[width]; // the score if the class were known

    Desk() {
      Arrays.setAll(ofClass, c -> new Moments(terms.size()));
    }

    void add(int person, Sum sum) {
      double weight = lists.weight(firstRow[person]);
      read(person);
      Arrays.fill(score, 0);
      for (int c = 0; c < beta.length; c++) {
        knownScore(c);
        for (int a = 0; a < width; a++) {
          score[a] += chance[c] * known[a];
        }
        outer(known, -weight * chance[c], sum.information);
        addInformation(c, weight * chance[c], sum.information);
      }
      outer(score, weight, sum.information);
      outer(score, weight * weight, sum.meat);
    }

    /// Moments of each class, and the chance of each given what the person gave.
    private void read(int person) {
      for (Moments moments : ofClass) {
        moments.clear();
      }
      for (int row = firstRow[person]; row < firstRow[person + 1]; row++) {
        for (int k = 0; k < x.length; k++) {
          terms.get(k).fill(row, x[k]);
        }
        kernel.open(row, ranks);
        for (int c = 0; c < beta.length; c++) {
          for (int j = 0; j < v.length; j++) {
            v[j] = lists.isOpen(row, j) ? 0 : Double.NEGATIVE_INFINITY;
            for (int k = 0; k < x.length; k++) {
              v[j] += beta[c][k] * x[k][j];
            }
          }
          kernel.add(1, v, x, ofClass[c]);
        }
      }
      double highest = Double.NEGATIVE_INFINITY;
      for (int c = 0; c < beta.length; c++) {
        chance[c] = ofClass[c].logLikelihood + Math.log(share[c]);
        highest = Math.max(highest, chance[c]);
      }
      double all = 0;
      for (int c = 0; c < beta.length; c++) {
        chance[c] = Math.exp(chance[c] - highest);
        all += chance[c];
      }
      for (int c = 0; c < beta.length; c++) {
        chance[c] /= all;
        ofClass[c].whole();
      }
    }

    private void knownScore(int c) {
      Arrays.fill(known, 0);
      System.arraycopy(ofClass[c].personScore(), 0, known, c * terms.size(), terms.size());
      for (int other = 1; other < beta.length; other++) {
        known[beta.length * terms.size() + other - 1] = (other == c ? 1 : 0) - share[other];
      }
    }

    private void addInformation(int c, double weight, double[] into) {
      int count = terms.size();
      for (int k = 0; k < count; k++) {
        for (int l = 0; l < count; l++) {
          into[(c * count + k) * width + c * count + l] +=
              weight * ofClass[c].information[k * count + l];
        }
      }
      int from = beta.length * count - 1;
      for (int one = 1; one < beta.length; one++) {
        for (int other = 1; other < beta.length; other++) {
          into[(from + one) * width + from + other] +=
              weight * ((one == other ? share[one] : 0) - share[one] * share[other]);
        }
      }
    }

    private void outer(double[] vector, double weight, double[] into) {
      for (int a = 0; a < width; a++) {
        double left = weight * vector[a];
        for (int b = 0; left != 0 && b < width; b++) {
          into[a * width + b] += left * vector[b];
        }
      }
    }
  }
}
