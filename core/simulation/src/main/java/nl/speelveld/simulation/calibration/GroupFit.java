package nl.speelveld.simulation.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import nl.speelveld.choice.flow.FlowLogit;
import nl.speelveld.choice.flow.FlowLogit.FlowFit;
import nl.speelveld.choice.flow.FlowTerm;
import nl.speelveld.choice.flow.Flows;
import nl.speelveld.choice.linear.Cholesky;
import nl.speelveld.simulation.base.Base;

/// The flow model of one group. Immutable.
final class GroupFit {
  private static final String NEAR = "ln(1+km)";
  private static final String FAR = "km";
  private static final double BALANCED = 1e-6;

  // why: a school where no pupil of a group is must not be out of reach for it for ever
  private static final double NOBODY_YET = 0.5;

  private final Flows flows;
  private final List<FlowTerm> terms; // those that are identified
  private final FlowFit fit;
  private final double dispersion;

  private GroupFit(Flows flows, List<FlowTerm> terms, FlowFit fit, double dispersion) {
    this.flows = flows;
    this.terms = terms;
    this.fit = fit;
    this.dispersion = dispersion;
  }

  /// Fits; nothing where the flows do not settle any term. Where both are asked and more kilometres
  /// would attract, only their logarithm is kept: far homes are few, and a straight line must not
  /// bend back for them. A straight line alone that attracts is nothing.
  static Optional<GroupFit> find(Base base, int group, DistanceForm form) {
    Flows flows = Flows.dense(base.schools().size(), counts(base, group));
    return switch (form) {
      case TOGETHER -> {
        Optional<GroupFit> both = find(flows, List.of(near(base), far(base)));
        yield both.isPresent() && both.get().value(FAR) > 0
            ? find(flows, List.of(near(base)))
            : both;
      }
      case LOGARITHM -> find(flows, List.of(near(base)));
      case STRAIGHT -> find(flows, List.of(far(base))).filter(fit -> fit.value(FAR) < 0);
    };
  }

  private static Optional<GroupFit> find(Flows flows, List<FlowTerm> terms) {
    return FlowLogit.find(flows, terms)
        .map(fit -> {
          List<FlowTerm> kept =
              terms.stream().filter(term -> fit.names().contains(term.name())).toList();
          return new GroupFit(flows, kept, fit, dispersion(flows, kept, fit));
        });
  }

  private static FlowTerm near(Base base) {
    return FlowTerm.of(NEAR, DoubleStream.of(kilometres(base)).map(Math::log1p).toArray());
  }

  private static FlowTerm far(Base base) {
    return FlowTerm.of(FAR, kilometres(base));
  }

  private static double[] kilometres(Base base) {
    int schools = base.schools().size();
    double[] kilometres = new double[base.areas().size() * schools];
    Arrays.setAll(kilometres, at -> base.kilometres(at / schools, at % schools));
    return kilometres;
  }

  /// Pupils of the group, areas × schools; a school without any gets half a pupil, from where its
  /// other pupils live.
  private static double[] counts(Base base, int group) {
    int schools = base.schools().size();
    double[] counts = new double[base.areas().size() * schools];
    for (int school = 0; school < schools; school++) {
      double own = base.pupils(school, group);
      double all = 0;
      for (int each = 0; each < base.groups().size(); each++) {
        all += base.pupils(school, each);
      }
      for (int area = 0; area < base.areas().size(); area++) {
        double here = base.present(area, school, group);
        double others = 0;
        for (int each = 0; each < base.groups().size(); each++) {
          others += base.present(area, school, each);
        }
        counts[area * schools + school] = own == 0 && all > 0 ? NOBODY_YET * others / all : here;
      }
    }
    return counts;
  }

  /// Pearson's χ² over its degrees of freedom, over cells that expect a pupil or more; 1 or more.
  private static double dispersion(Flows flows, List<FlowTerm> terms, FlowFit fit) {
    double sum = 0;
    int cells = 0;
    for (int origin = 0; origin < flows.origins(); origin++) {
      double all = 0;
      double leaving = 0;
      double[] weight = new double[flows.start(origin + 1) - flows.start(origin)];
      for (int at = 0; at < weight.length; at++) {
        int cell = flows.start(origin) + at;
        double utility = fit.constants().get(flows.destination(cell));
        for (int k = 0; k < terms.size(); k++) {
          utility += fit.values().get(k) * terms.get(k).at(cell);
        }
        weight[at] = Math.exp(utility);
        all += weight[at];
        leaving += flows.count(cell);
      }
      for (int at = 0; at < weight.length && all > 0; at++) {
        double expected = leaving * weight[at] / all;
        if (expected >= 1) {
          double off = flows.count(flows.start(origin) + at) - expected;
          sum += off * off / expected;
          cells++;
        }
      }
    }
    int free = cells - flows.destinations() - terms.size();
    return free > 0 ? Math.max(1, sum / free) : 1;
  }

  /// Utility of a kilometre and of ln(1 + kilometres), with constants of all schools.
  record Drawn(double perKilometre, double perLogKilometre, List<Double> constants) {}

  /// As it was fitted.
  Drawn central() {
    return of(fit.values(), fit.constants());
  }

  /// With coefficients at some standard normal numbers, constants balanced again.
  Drawn at(double... normals) {
    int n = fit.values().size();
    double[] step =
        Cholesky.find(n, fit.covariance().times(dispersion).toCells(), 0)
            .map(root -> root.times(Arrays.copyOf(normals, n)))
            .orElse(new double[n]);
    List<Double> values = new ArrayList<>();
    for (int k = 0; k < n; k++) {
      values.add(fit.values().get(k) + step[k]);
    }
    double[] coefficients = values.stream().mapToDouble(Double::doubleValue).toArray();
    return of(values, FlowLogit.constants(flows, terms, coefficients, fit.constants(), BALANCED));
  }

  private Drawn of(List<Double> values, List<Double> constants) {
    return new Drawn(value(values, FAR), value(values, NEAR), constants);
  }

  private double value(String name) {
    return value(fit.values(), name);
  }

  private double value(List<Double> values, String name) {
    int at = fit.names().indexOf(name);
    return at < 0 ? 0 : values.get(at);
  }

  GroupTaste toTaste(String group) {
    double all = 0;
    for (int origin = 0; origin < flows.origins(); origin++) {
      all += flows.leaving(origin);
    }
    Drawn central = central();
    return new GroupTaste(
        group,
        central.perKilometre,
        error(FAR),
        central.perLogKilometre,
        error(NEAR),
        dispersion,
        all);
  }

  private double error(String name) {
    int at = fit.names().indexOf(name);
    return at < 0 ? 0 : Math.sqrt(dispersion) * fit.covariance().standardError(at);
  }
}
