package nl.speelveld.choice.latent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.speelveld.choice.kernel.ListKernel;
import nl.speelveld.choice.kernel.Moments;
import nl.speelveld.choice.linear.Cholesky;
import nl.speelveld.choice.situation.RankedLists;
import nl.speelveld.choice.term.Term;
import nl.speelveld.choice.term.Utility;

/// One search of classes from one random division. Lives inside one run.
final class Mixture {
  private static final int PERSONS_PER_PART = 256;
  private static final double STILL = 1e-9; // rise of the log-likelihood that counts as none

  private final RankedLists lists;
  private final List<Term> terms;
  private final LatentClassLogit.Settings settings;
  private final int[] firstRow;
  private final double[][] beta; // classes × terms
  private final double[] share;
  private final double[] chance; // persons × classes
  private double logLikelihood = Double.NEGATIVE_INFINITY;
  private int iterations;

  Mixture(
      RankedLists lists,
      Utility utility,
      LatentClassLogit.Settings settings,
      java.util.random.RandomGenerator random) {
    this.lists = lists;
    this.terms = utility.terms();
    this.settings = settings;
    this.beta = new double[settings.classes()][terms.size()];
    this.share = new double[settings.classes()];
    this.chance = new double[lists.persons() * settings.classes()];
    this.firstRow = new int[lists.persons() + 1];
    for (int row = lists.rows() - 1; row >= 0; row--) {
      firstRow[lists.person(row)] = row;
    }
    firstRow[lists.persons()] = lists.rows();
    divide(random);
  }

  private void divide(java.util.random.RandomGenerator random) {
    int classes = settings.classes();
    Arrays.fill(share, 1.0 / classes);
    for (int person = 0; person < lists.persons(); person++) {
      int own = random.nextInt(classes);
      for (int c = 0; c < classes; c++) {
        chance[person * classes + c] = c == own ? 0.8 : 0.2 / (classes - 1);
      }
    }
  }

  double logLikelihood() {
    return logLikelihood;
  }

  /// Whether it came to rest.
  boolean run() {
    for (int step = 0; step < 6; step++) { // the first division is fitted fully, then EM begins
      if (!improve(sums())) {
        return false;
      }
    }
    while (iterations++ < settings.iterations()) {
      double before = logLikelihood;
      List<Part> parts = sums();
      expect(parts);
      if (logLikelihood - before < STILL * (1 + Math.abs(logLikelihood)) / 100 && iterations > 5) {
        return true;
      }
      if (!improve(sums())) {
        return false;
      }
    }
    return true;
  }

  /// What each class says of each person, and the moments of each class with chances as weights.
  private record Part(int from, int to, Moments[] ofClass, double[] logs) {}

  private List<Part> sums() {
    int parts = (lists.persons() + PERSONS_PER_PART - 1) / PERSONS_PER_PART;
    return IntStream.range(0, parts)
        .parallel()
        .mapToObj(part ->
            part(part * PERSONS_PER_PART, Math.min((part + 1) * PERSONS_PER_PART, lists.persons())))
        .toList();
  }

  private Part part(int from, int to) {
    int classes = settings.classes();
    ListKernel kernel = new ListKernel(lists, terms.size(), false);
    double[][] x = new double[terms.size()][lists.alternatives()];
    double[] v = new double[lists.alternatives()];
    Moments[] ofClass = new Moments[classes];
    Arrays.setAll(ofClass, c -> new Moments(terms.size()));
    double[] logs = new double[(to - from) * classes];
    Moments one = new Moments(terms.size());
    for (int person = from; person < to; person++) {
      for (int row = firstRow[person]; row < firstRow[person + 1]; row++) {
        for (int k = 0; k < x.length; k++) {
          terms.get(k).fill(row, x[k]);
        }
        kernel.open(row, settings.ranks());
        for (int c = 0; c < classes; c++) {
          utilities(row, beta[c], x, v);
          one.clear();
          kernel.add(1, v, x, one);
          logs[(person - from) * classes + c] += one.logLikelihood;
          weigh(one, lists.weight(row) * chance[person * classes + c], ofClass[c]);
        }
      }
    }
    return new Part(from, to, ofClass, logs);
  }

  private void utilities(int row, double[] coefficients, double[][] x, double[] v) {
    for (int j = 0; j < v.length; j++) {
      v[j] = lists.isOpen(row, j) ? 0 : Double.NEGATIVE_INFINITY;
    }
    for (int k = 0; k < x.length; k++) {
      for (int j = 0; j < v.length; j++) {
        v[j] += coefficients[k] * x[k][j];
      }
    }
  }

  private static void weigh(Moments one, double weight, Moments into) {
    double[] score = one.personScore();
    into.logLikelihood += weight * one.logLikelihood;
    for (int k = 0; k < score.length; k++) {
      into.score[k] += weight * score[k];
    }
    for (int cell = 0; cell < into.information.length; cell++) {
      into.information[cell] += weight * one.information[cell];
    }
  }

  /// The E step: chances of classes for each person, shares, log-likelihood.
  private void expect(List<Part> parts) {
    int classes = settings.classes();
    double sum = 0;
    double weights = 0;
    double[] mass = new double[classes];
    for (Part part : parts) {
      for (int person = part.from; person < part.to; person++) {
        double weight = lists.weight(firstRow[person]);
        sum += weight * posterior(part.logs, (person - part.from) * classes, person * classes);
        weights += weight;
        for (int c = 0; c < classes; c++) {
          mass[c] += weight * chance[person * classes + c];
        }
      }
    }
    for (int c = 0; c < classes; c++) {
      share[c] = mass[c] / weights;
    }
    logLikelihood = sum;
  }

  private double posterior(double[] logs, int at, int place) {
    double highest = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < share.length; c++) {
      highest = Math.max(highest, logs[at + c] + Math.log(share[c]));
    }
    double sum = 0;
    for (int c = 0; c < share.length; c++) {
      chance[place + c] = Math.exp(logs[at + c] + Math.log(share[c]) - highest);
      sum += chance[place + c];
    }
    for (int c = 0; c < share.length; c++) {
      chance[place + c] /= sum;
    }
    return highest + Math.log(sum);
  }

  /// The M step: one step of Newton's method in each class; false where a class is empty or flat.
  private boolean improve(List<Part> parts) {
    for (int c = 0; c < share.length; c++) {
      Moments sum = new Moments(terms.size());
      for (Part part : parts) {
        sum.add(part.ofClass[c]);
      }
      Optional<Cholesky> factor = Cholesky.find(sum.width, sum.whole().information, 1e-12);
      if (factor.isEmpty()) {
        return false;
      }
      double[] step = factor.get().solve(sum.score);
      double longest = Math.sqrt(dot(step, sum.score) / Math.max(1, lists.persons() * share[c]));
      double size = longest > 1 ? 1 / longest : 1; // far from the top the surface is not a parabola
      for (int k = 0; k < step.length; k++) {
        beta[c][k] += size * step[k];
      }
    }
    return true;
  }

  private static double dot(double[] left, double[] right) {
    double sum = 0;
    for (int k = 0; k < left.length; k++) {
      sum += left[k] * right[k];
    }
    return sum;
  }

  LatentFit fit(List<Double> tops) {
    List<LatentFit.TasteClass> classes = new ArrayList<>();
    int[] order =
        IntStream.range(0, share.length)
            .boxed()
            .sorted(Comparator.comparingDouble(c -> -share[c]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[][] tastes = new double[order.length][];
    double[] shares = new double[order.length];
    for (int at = 0; at < order.length; at++) {
      tastes[at] = beta[order[at]];
      shares[at] = share[order[at]];
      classes.add(new LatentFit.TasteClass(shares[at], Arrays.stream(tastes[at]).boxed().toList()));
    }
    double entropy = 0;
    for (double each : chance) {
      entropy -= each > 0 ? each * Math.log(each) : 0;
    }
    return new LatentFit(
        terms.stream().map(Term::name).toList(),
        classes,
        logLikelihood,
        lists.persons(),
        1 - entropy / (lists.persons() * Math.log(share.length)),
        tops,
        iterations,
        new ClassInformation(lists, terms, settings.ranks(), tastes, shares).find());
  }
}
