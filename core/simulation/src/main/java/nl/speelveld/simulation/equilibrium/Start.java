package nl.speelveld.simulation.equilibrium;

import java.util.Arrays;
import nl.speelveld.segregation.chance.RandomStream;
import nl.speelveld.table.counts.UnitGroupCounts;

/// A mix of each school from which families begin to choose. Immutable.
public final class Start {
  private final String name;
  private final double[] shares; // groups × schools

  private Start(String name, double[] shares) {
    this.name = name;
    this.shares = shares;
  }

  /// Every school mirrors the city.
  public static Start mirror(ChoiceModel model) {
    double[] shares = new double[model.groups() * model.schools()];
    for (int group = 0; group < model.groups(); group++) {
      int from = group * model.schools();
      Arrays.fill(shares, from, from + model.schools(), model.total(group) / model.total());
    }
    return new Start("every school mirrors the city", shares);
  }

  /// What is observed, or what another run gave: pupils by school and group.
  public static Start of(String name, UnitGroupCounts counts) {
    double[] shares = new double[counts.groups() * counts.units()];
    for (int school = 0; school < counts.units(); school++) {
      for (int group = 0; group < counts.groups(); group++) {
        double all = counts.unitTotal(school);
        shares[group * counts.units() + school] = all == 0 ? 0 : counts.count(school, group) / all;
      }
    }
    return new Start(name, shares);
  }

  /// Every school has one group alone, which group is drawn by the shares of the city.
  public static Start separated(ChoiceModel model, long seed) {
    RandomStream random = RandomStream.of(seed, 0);
    double[] shares = new double[model.groups() * model.schools()];
    for (int school = 0; school < model.schools(); school++) {
      double left = random.unit() * model.total();
      int group = 0;
      while (group < model.groups() - 1 && left >= model.total(group)) {
        left -= model.total(group++);
      }
      shares[group * model.schools() + school] = 1;
    }
    return new Start("schools of one group, draw " + seed, shares);
  }

  /// Part of the way from one mix to another.
  static Start between(double[] from, double[] to, double part) {
    double[] shares = new double[from.length];
    Arrays.setAll(shares, at -> (1 - part) * from[at] + part * to[at]);
    return new Start("between two that hold", shares);
  }

  /// An equilibrium in which one school has this share of a group, the others giving way alike.
  static Start pushed(Equilibrium from, int school, int group, double share) {
    ChoiceModel model = from.model();
    double[] shares = from.shares().clone();
    double rest = 1 - from.share(school, group);
    for (int of = 0; of < model.groups(); of++) {
      int at = of * model.schools() + school;
      double others = rest > 0 ? shares[at] / rest : 0;
      shares[at] = of == group ? share : (1 - share) * others;
    }
    return new Start("a push of school " + school, shares);
  }

  /// What it is called in a report.
  public String name() {
    return name;
  }

  /// The numbers themselves.
  double[] values() {
    return shares;
  }

  /// Share of a group at each school, groups × schools; a copy.
  double[] shares(ChoiceModel model) {
    if (shares.length != model.groups() * model.schools()) {
      throw new IllegalArgumentException(
          "start ("
              + name
              + ") has ("
              + shares.length
              + ") shares, but the model has ("
              + model.groups()
              + ") groups at ("
              + model.schools()
              + ") schools");
    }
    return shares.clone();
  }
}
