package nl.speelveld.choice.mixed;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.choice.kernel.ListKernel;
import nl.speelveld.choice.kernel.Moments;
import nl.speelveld.choice.situation.RankedLists;
import nl.speelveld.choice.situation.Ranks;
import nl.speelveld.choice.term.Term;

/// The simulated log-likelihood of lists under a mixed utility, with its exact slope and second
/// derivatives.
///
///     SLL = Σ_i w_i ln( 1/R Σ_r Π_rows P(list | b + s η_ir) )
///
/// Each draw of a person gives the slope and information of a plain logit; their mean, weighted by
/// how well the draw explains the person, is that of the mixture. Persons are cut in fixed parts
/// and added in order.
final class SimulatedLikelihood {
  private static final int PERSONS_PER_PART = 32;

  private final RankedLists lists;
  private final List<Term> terms;
  private final int[] random;
  private final Ranks ranks;
  private final Draws draws;
  private final int[] firstRow; // of each person, and the end

  SimulatedLikelihood(RankedLists lists, MixedUtility utility, Ranks ranks, Draws draws) {
    if (draws.persons() < lists.persons() || draws.terms() != utility.random().size()) {
      throw new IllegalArgumentException(
          "draws are for (%d) persons and (%d) terms, but there are (%d) and (%d)"
              .formatted(draws.persons(), draws.terms(), lists.persons(), utility.random().size()));
    }
    this.lists = lists;
    this.terms = utility.utility().terms();
    this.random = utility.places();
    this.ranks = ranks;
    this.draws = draws;
    this.firstRow = new int[lists.persons() + 1];
    for (int row = lists.rows() - 1; row >= 0; row--) {
      firstRow[lists.person(row)] = row;
    }
    firstRow[lists.persons()] = lists.rows();
  }

  int width() {
    return terms.size() + random.length;
  }

  /// All moments at these parameters; `meat` holds the outer products of the scores of persons.
  Moments at(double[] parameters) {
    int parts = (lists.persons() + PERSONS_PER_PART - 1) / PERSONS_PER_PART;
    List<Moments> all =
        IntStream.range(0, parts)
            .parallel()
            .mapToObj(part -> {
              Moments sum = new Moments(width());
              Desk desk = new Desk(parameters);
              int end = Math.min((part + 1) * PERSONS_PER_PART, lists.persons());
              for (int person = part * PERSONS_PER_PART; person < end; person++) {
                desk.add(person, sum);
              }
              return sum;
            })
            .toList();
    Moments sum = new Moments(width());
    all.forEach(sum::add);
    return sum.whole();
  }

  /// The log of the simulated probability of what each person gave, weights not counted.
  double[] ofPersons(double[] parameters) {
    double[] logs = new double[lists.persons()];
    Desk desk = new Desk(parameters);
    for (int person = 0; person < logs.length; person++) {
      logs[person] = desk.draws(person);
    }
    return logs;
  }

  /// The work of one thread.
  private final class Desk {
    private final double[] parameters;
    private final ListKernel kernel = new ListKernel(lists, terms.size(), false);
    private final Moments[] ofDraw = new Moments[draws.draws()];
    private final double[] share = new double[draws.draws()];
    private final double[][] x = new double[terms.size()][lists.alternatives()];
    private final double[] fixed = new double[lists.alternatives()];
    private final double[] v = new double[lists.alternatives()];
    private final double[] slope = new double[width()];
    private final ChoiceUnderDraws single =
        new ChoiceUnderDraws(lists.alternatives(), terms.size(), draws.draws(), random);

    Desk(double[] parameters) {
      this.parameters = parameters;
      Arrays.setAll(ofDraw, draw -> new Moments(terms.size()));
    }

    /// Computes all draws of a person; gives the log of its simulated probability and leaves the
    /// share of each draw in it.
    double draws(int person) {
      for (Moments moments : ofDraw) {
        moments.clear();
      }
      single.begin(person, draws, Arrays.copyOfRange(parameters, terms.size(), parameters.length));
      for (int row = firstRow[person]; row < firstRow[person + 1]; row++) {
        readRow(row);
        if (ranks.from() == 0 && Math.min(ranks.to(), lists.length(row)) == 1) {
          addChoice(row);
        } else {
          addList(person, row);
        }
      }
      single.pour(ofDraw);
      return shares();
    }

    private void addChoice(int row) {
      if (lists.open(row) > 1) {
        single.add(lists.at(row, 0), fixed, x);
      }
    }

    private void addList(int person, int row) {
      kernel.open(row, ranks);
      for (int draw = 0; draw < ofDraw.length; draw++) {
        System.arraycopy(fixed, 0, v, 0, v.length);
        for (int k = 0; k < random.length; k++) {
          double deviation = parameters[terms.size() + k] * draws.at(person, draw, k);
          double[] of = x[random[k]];
          for (int j = 0; j < v.length; j++) {
            v[j] += deviation * of[j];
          }
        }
        kernel.add(1, v, x, ofDraw[draw]);
      }
    }

    private void readRow(int row) {
      for (int j = 0; j < fixed.length; j++) {
        fixed[j] = lists.isOpen(row, j) ? 0 : Double.NEGATIVE_INFINITY;
      }
      for (int k = 0; k < x.length; k++) {
        terms.get(k).fill(row, x[k]);
        for (int j = 0; j < fixed.length; j++) {
          fixed[j] += parameters[k] * x[k][j];
        }
      }
    }

    private double shares() {
      double highest = Double.NEGATIVE_INFINITY;
      for (Moments moments : ofDraw) {
        highest = Math.max(highest, moments.logLikelihood);
      }
      double sum = 0;
      for (int draw = 0; draw < share.length; draw++) {
        share[draw] = Math.exp(ofDraw[draw].logLikelihood - highest);
        sum += share[draw];
      }
      for (int draw = 0; draw < share.length; draw++) {
        share[draw] /= sum;
      }
      return highest + Math.log(sum / share.length);
    }

    void add(int person, Moments sum) {
      double weight = lists.weight(firstRow[person]);
      double log = draws(person);
      sum.logLikelihood += weight * log;
      sum.choices += ofDraw[0].choices;
      double[] score = sum.personScore();
      double[] information = sum.information;
      int width = width();
      double[] own = new double[width];
      for (int draw = 0; draw < share.length; draw++) {
        extend(person, draw);
        double part = weight * share[draw];
        for (int a = 0; a < width; a++) {
          own[a] += share[draw] * slope[a];
          for (int b = 0; b <= a; b++) {
            information[a * width + b] -= part * slope[a] * slope[b];
          }
        }
        addInformation(person, draw, part, information);
      }
      for (int a = 0; a < width; a++) {
        score[a] += weight * own[a];
        for (int b = 0; b <= a; b++) {
          information[a * width + b] += weight * own[a] * own[b];
        }
      }
      sum.endPerson(true);
    }

    /// The slope of a draw in means and spreads.
    private void extend(int person, int draw) {
      double[] of = ofDraw[draw].personScore();
      System.arraycopy(of, 0, slope, 0, terms.size());
      for (int k = 0; k < random.length; k++) {
        slope[terms.size() + k] = of[random[k]] * draws.at(person, draw, k);
      }
    }

    private void addInformation(int person, int draw, double part, double[] into) {
      double[] of = ofDraw[draw].information;
      int count = terms.size();
      int width = width();
      for (int a = 0; a < width; a++) {
        int k = a < count ? a : random[a - count];
        double left = part * (a < count ? 1 : draws.at(person, draw, a - count));
        for (int b = 0; b <= a; b++) {
          int l = b < count ? b : random[b - count];
          double right = b < count ? 1 : draws.at(person, draw, b - count);
          into[a * width + b] += left * right * of[Math.max(k, l) * count + Math.min(k, l)];
        }
      }
    }
  }
}
