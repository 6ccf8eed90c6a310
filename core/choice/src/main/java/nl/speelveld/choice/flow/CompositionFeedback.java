package nl.speelveld.choice.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Where flows and the composition of schools come to rest, when families look at who is at a school
/// and by choosing change who is there.
///
///     V_is = Σ_k β_k x_kis + c_s + γ (p_i s_s + (1 − p_i)(1 − s_s))
///     F(s)_s = Σ_i T_is(s) p_i / Σ_i T_is(s)          at rest: F(s) = s
///
/// p_i is the share of the group in area i, s_s that at school s, T the expected flows
/// ([FlowForecast]) and γ the weight of the own share. When to use: a counterfactual that moves
/// pupils also moves the mix that others choose by; without this its effect is told half.
///
/// Method: s ← s + step · (F(s) − s). The step begins at 1 and is halved whenever F(s) − s has not
/// become smaller (down to 1/64), and grows by a tenth when it has. At rest where no share would
/// change by more than 10⁻¹⁰; restless after 5,000 rounds. A school to which nobody goes keeps its
/// share. Whether the slope of F is below 1 nobody can say beforehand: with a strong γ there are
/// several balances, and which one is reached hangs on where one begins. So other beginnings are
/// tried: all schools alike, all as far apart as can be, and the reverse of today. Balances that
/// push away what comes near are never found. Cost: a pass over the cells a round. Source: Brock &
/// Durlauf (2001), Review of Economic Studies 68, for the model and its several balances. Checked in
/// `CompositionFeedbackTest` against a case that is solved by bisection.
public final class CompositionFeedback {
  private static final double AT_REST = 1e-10;
  private static final int MOST_ROUNDS = 5_000;
  private static final double SMALLEST_STEP = 1.0 / 64;
  private static final double APART = 1e-6; // shares of two balances differ by more
  private static final double NOBODY = 1e-9; // heads

  private final Flows flows;
  private final double[] fixed; // utility of each cell without the own share
  private final double own;
  private final double[] share; // of the group in each origin

  private CompositionFeedback(Question question) {
    this.flows = question.flows;
    this.own = question.ownShare;
    this.share = question.shareOfOrigins.stream().mapToDouble(Double::doubleValue).toArray();
    this.fixed = new double[flows.cells()];
    FlowForecast.Model model = question.model;
    for (int cell = 0; cell < fixed.length; cell++) {
      int to = flows.destination(cell);
      fixed[cell] = question.closed.get(to) ? Double.NEGATIVE_INFINITY : model.constants().get(to);
      for (int k = 0; k < model.terms().size(); k++) {
        fixed[cell] += model.coefficients().get(k) * model.terms().get(k).at(cell);
      }
    }
  }

  /// What comes to rest.
  ///
  /// @param flows who leaves each origin and what it considers
  /// @param model terms, coefficients and constants, all but the own share
  /// @param ownShare the weight of the own share
  /// @param shareOfOrigins share of the group in each origin, 0 … 1
  /// @param closed destinations that cannot be chosen
  public record Question(
      Flows flows,
      FlowForecast.Model model,
      double ownShare,
      List<Double> shareOfOrigins,
      BitSet closed) {
    /// Copies and checks the length.
    public Question {
      shareOfOrigins = List.copyOf(shareOfOrigins);
      closed = (BitSet) closed.clone();
      if (shareOfOrigins.size() != flows.origins()) {
        throw new IllegalArgumentException(
            "(%d) shares for (%d) origins; give one of each"
                .formatted(shareOfOrigins.size(), flows.origins()));
      }
    }
  }

  /// What came of one beginning.
  public sealed interface Course {
    /// Share of the group at each destination where it ended.
    List<Double> shares();

    /// How many rounds it took.
    int rounds();

    /// It came to rest.
    ///
    /// @param smallestStep the smallest step that was needed: 1 where nothing had to be damped
    record AtRest(List<Double> shares, int rounds, double smallestStep) implements Course {
      /// Copies.
      public AtRest {
        shares = List.copyOf(shares);
      }
    }

    /// It did not.
    ///
    /// @param left how much a share would still change
    record Restless(List<Double> shares, int rounds, double left) implements Course {
      /// Copies.
      public Restless {
        shares = List.copyOf(shares);
      }
    }
  }

  /// The course from some shares.
  ///
  /// @param start share of the group at each destination, 0 … 1
  public static Course from(Question question, List<Double> start) {
    return new CompositionFeedback(question)
        .course(start.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private Course course(double[] start) {
    double[] now = start.clone();
    double step = 1;
    double smallest = 1;
    double before = Double.POSITIVE_INFINITY;
    for (int round = 1; round <= MOST_ROUNDS; round++) {
      double[] next = answer(now);
      double left = apart(now, next);
      if (left < AT_REST) {
        return new Course.AtRest(boxed(next), round, smallest);
      }
      step = left < before ? Math.min(1, 1.1 * step) : Math.max(SMALLEST_STEP, step / 2);
      smallest = Math.min(smallest, step);
      for (int s = 0; s < now.length; s++) {
        now[s] += step * (next[s] - now[s]);
      }
      before = left;
    }
    return new Course.Restless(boxed(now), MOST_ROUNDS, before);
  }

  private static double apart(double[] one, double[] other) {
    double most = 0;
    for (int s = 0; s < one.length; s++) {
      most = Math.max(most, Math.abs(one[s] - other[s]));
    }
    return most;
  }

  private static List<Double> boxed(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }

  /// F(s), the shares that shares make.
  ///
  /// @param shares of the group at each destination
  public static List<Double> answer(Question question, List<Double> shares) {
    return boxed(
        new CompositionFeedback(question)
            .answer(shares.stream().mapToDouble(Double::doubleValue).toArray()));
  }

  private double[] answer(double[] shares) {
    double[] heads = new double[shares.length];
    double[] ofGroup = new double[shares.length];
    flow(shares, heads, ofGroup);
    double[] answer = shares.clone();
    for (int s = 0; s < answer.length; s++) {
      answer[s] = heads[s] > NOBODY ? ofGroup[s] / heads[s] : shares[s];
    }
    return answer;
  }

  /// Adds who goes where.
  private void flow(double[] shares, double[] heads, double[] ofGroup) {
    double[] weight = new double[flows.cells()];
    for (int origin = 0; origin < share.length; origin++) {
      int from = flows.start(origin);
      int to = flows.start(origin + 1);
      double sum = weigh(origin, shares, weight);
      double leaving = sum > 0 ? flows.leaving(origin) / sum : 0;
      for (int cell = from; cell < to && sum > 0; cell++) {
        heads[flows.destination[cell]] += leaving * weight[cell];
        ofGroup[flows.destination[cell]] += leaving * weight[cell] * share[origin];
      }
    }
  }

  /// Weights of the destinations of an origin; gives their sum, 0 where nothing is open.
  private double weigh(int origin, double[] shares, double[] weight) {
    int from = flows.start(origin);
    int to = flows.start(origin + 1);
    double highest = Double.NEGATIVE_INFINITY;
    for (int cell = from; cell < to; cell++) {
      double at = shares[flows.destination[cell]];
      weight[cell] = fixed[cell] + own * (share[origin] * at + (1 - share[origin]) * (1 - at));
      highest = Math.max(highest, weight[cell]);
    }
    double sum = 0;
    for (int cell = from; cell < to && highest > Double.NEGATIVE_INFINITY; cell++) {
      weight[cell] = Math.exp(weight[cell] - highest);
      sum += weight[cell];
    }
    return sum;
  }

  /// Balances other than this one that other beginnings come to; none is no proof that there are
  /// none.
  public static List<Course.AtRest> others(Question question, Course.AtRest found) {
    CompositionFeedback feedback = new CompositionFeedback(question);
    double mean = feedback.mean();
    List<Course.AtRest> known = new ArrayList<>(List.of(found));
    for (double[] start : feedback.beginnings(found.shares(), mean)) {
      if (feedback.course(start) instanceof Course.AtRest rest
          && known.stream().noneMatch(its -> feedback.apart(its, rest) <= APART)) {
        known.add(rest);
      }
    }
    return known.subList(1, known.size());
  }

  private double mean() {
    double heads = 0;
    double ofGroup = 0;
    for (int origin = 0; origin < share.length; origin++) {
      heads += flows.leaving(origin);
      ofGroup += flows.leaving(origin) * share[origin];
    }
    return heads > 0 ? ofGroup / heads : 0;
  }

  private List<double[]> beginnings(List<Double> today, double mean) {
    double[] alike = new double[today.size()];
    double[] far = new double[today.size()];
    double[] reverse = new double[today.size()];
    for (int s = 0; s < alike.length; s++) {
      alike[s] = mean;
      far[s] = today.get(s) > mean ? 1 : 0;
      reverse[s] = 1 - far[s];
    }
    return List.of(alike, far, reverse);
  }

  /// By how much two balances differ at most; schools to which nobody goes in either say nothing.
  public static double apart(Question question, Course.AtRest one, Course.AtRest other) {
    return new CompositionFeedback(question).apart(one, other);
  }

  private double apart(Course.AtRest one, Course.AtRest other) {
    double[] here = heads(one.shares());
    double[] there = heads(other.shares());
    double most = 0;
    for (int s = 0; s < here.length; s++) {
      if (here[s] > NOBODY || there[s] > NOBODY) {
        most = Math.max(most, Math.abs(one.shares().get(s) - other.shares().get(s)));
      }
    }
    return most;
  }

  private double[] heads(List<Double> shares) {
    double[] heads = new double[shares.size()];
    flow(shares.stream().mapToDouble(Double::doubleValue).toArray(), heads, heads.clone());
    return heads;
  }
}
