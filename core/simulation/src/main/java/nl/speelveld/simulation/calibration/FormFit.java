package nl.speelveld.simulation.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.speelveld.simulation.base.Base;
import nl.speelveld.simulation.base.Habits;
import nl.speelveld.simulation.base.Tastes;
import nl.speelveld.simulation.chance.Purpose;
import nl.speelveld.simulation.chance.Streams;
import nl.speelveld.simulation.compare.Figure;

/// Tastes of all groups with one form of distance, their taste for the own group, and the strength
/// at which segregation stays where it was counted. Immutable once found.
final class FormFit {

  private static final double MOST_FEEDBACK = 0.8;

  private final Base base;
  private final List<GroupFit> fits;
  private final double ownShareAtMost;
  private Strength strength = Strength.full();

  private FormFit(Base base, List<GroupFit> fits) {
    this.base = base;
    this.fits = fits;
    this.ownShareAtMost =
        Math.clamp(slope(base, fits), 0, Math.max(0, MOST_FEEDBACK / feedback(base)));
  }

  /// Fits; nothing where the flows of a group do not settle this form.
  static Optional<FormFit> find(Base base, Figure.Segregation segregation, DistanceForm form) {
    List<GroupFit> fits = new ArrayList<>();
    for (int group = 0; group < base.groups().size(); group++) {
      Optional<GroupFit> fit = GroupFit.find(base, group, form);
      if (fit.isEmpty()) {
        return Optional.empty();
      }
      fits.add(fit.get());
    }
    FormFit all = new FormFit(base, fits);
    all.strength = Strength.of(all, base, segregation);
    return Optional.of(all);
  }

  /// By how much a change of mix feeds itself, for a taste of 1: mean over pupils of Σ_g p(1 − p).
  private static double feedback(Base base) {
    double sum = 0;
    double pupils = 0;
    for (int school = 0; school < base.schools().size(); school++) {
      double all = all(base, school);
      for (int group = 0; group < base.groups().size() && all > 0; group++) {
        double share = base.pupils(school, group) / all;
        sum += all * share * (1 - share);
      }
      pupils += all;
    }
    return sum / pupils;
  }

  /// γ by least squares within schools and groups.
  private static double slope(Base base, List<GroupFit> fits) {
    int groups = fits.size();
    List<List<Double>> constants = fits.stream().map(fit -> fit.central().constants()).toList();
    double[] meanConstant = new double[groups];
    double[] meanShare = new double[groups];
    double pupils = 0;
    for (int school = 0; school < base.schools().size(); school++) {
      double all = all(base, school);
      pupils += all;
      for (int group = 0; group < groups && all > 0; group++) {
        meanConstant[group] += all * contrast(constants, school, group);
        meanShare[group] += all * (base.pupils(school, group) / all - 1.0 / groups);
      }
    }
    double cross = 0;
    double square = 0;
    for (int school = 0; school < base.schools().size(); school++) {
      double all = all(base, school);
      for (int group = 0; group < groups && all > 0; group++) {
        double share = base.pupils(school, group) / all - 1.0 / groups - meanShare[group] / pupils;
        double constant = contrast(constants, school, group) - meanConstant[group] / pupils;
        cross += all * share * constant;
        square += all * share * share;
      }
    }
    return square > 0 ? cross / square : 0;
  }

  private static double all(Base base, int school) {
    double all = 0;
    for (int group = 0; group < base.groups().size(); group++) {
      all += base.pupils(school, group);
    }
    return all;
  }

  /// A constant less the mean of all groups at the school.
  private static double contrast(List<List<Double>> constants, int school, int group) {
    double mean = 0;
    for (List<Double> each : constants) {
      mean += each.get(school) / constants.size();
    }
    return constants.get(group).get(school) - mean;
  }

  /// What groups say about distance.
  List<GroupTaste> groups() {
    List<GroupTaste> tastes = new ArrayList<>();
    for (int group = 0; group < fits.size(); group++) {
      tastes.add(fits.get(group).toTaste(base.groups().get(group)));
    }
    return tastes;
  }

  /// The strongest taste for the own group that fits: utility of a school where all are of it.
  double ownShareAtMost() {
    return ownShareAtMost;
  }

  /// By what the differences between groups are multiplied so that segregation stays as it was
  /// counted.
  ///
  /// @param ofMix see [Unknown#ofMix()]
  double strength(double ofMix) {
    return strength.at(ofMix);
  }

  /// The base with tastes as they were fitted and unknown numbers half-way their ranges.
  Base central(Unknown unknown) {
    double ofMix = unknown.ofMix().middle();
    return with(
        fits.stream().map(GroupFit::central).toList(),
        new Numbers(
            ofMix,
            strength.at(ofMix),
            unknown.sibling().middle(),
            unknown.siblingShare().middle(),
            unknown.moveShare().middle()));
  }

  /// The base with tastes drawn from how surely they are known; equal seeds give equal bases.
  Base drawn(Unknown unknown, long seed) {
    Streams stream = Streams.of(seed, Purpose.PARAMETER, 0);
    List<GroupFit.Drawn> drawn = new ArrayList<>();
    for (int group = 0; group < fits.size(); group++) {
      // two normal numbers from two uniform ones (Box & Muller 1958)
      double radius = Math.sqrt(-2 * Math.log1p(-stream.at(group, 0)));
      double angle = 2 * Math.PI * stream.at(group, 1);
      drawn.add(fits.get(group).at(radius * Math.cos(angle), radius * Math.sin(angle)));
    }
    double ofMix = unknown.ofMix().along(stream.at(-1, 0));
    return with(
        drawn,
        new Numbers(
            ofMix,
            strength.at(ofMix),
            unknown.sibling().along(stream.at(-1, 1)),
            unknown.siblingShare().along(stream.at(-1, 2)),
            unknown.moveShare().along(stream.at(-1, 3))));
  }

  /// The central base with a taste for the own group and a strength of one's own.
  Base tried(double ofMix, double itsStrength) {
    Unknown usual = Unknown.primary();
    return with(
        fits.stream().map(GroupFit::central).toList(),
        new Numbers(
            ofMix,
            itsStrength,
            usual.sibling().middle(),
            usual.siblingShare().middle(),
            usual.moveShare().middle()));
  }

  /// Unknown numbers, drawn.
  private record Numbers(
      double ofMix, double strength, double sibling, double siblingShare, double moveShare) {}

  private Base with(List<GroupFit.Drawn> drawn, Numbers numbers) {
    int groups = fits.size();
    int schools = base.schools().size();
    double own = numbers.ofMix * numbers.strength * ownShareAtMost;
    double[] perKilometre = new double[groups];
    double[] perLog = new double[groups];
    double[] ownShare = new double[groups];
    for (int group = 0; group < groups; group++) {
      perKilometre[group] = drawn.get(group).perKilometre();
      perLog[group] = drawn.get(group).perLogKilometre();
      ownShare[group] = own;
    }
    double[] attraction = Likes.of(base, drawn, numbers.strength);
    for (int at = 0; at < attraction.length; at++) {
      int school = at / groups;
      double all = all(base, school);
      attraction[at] -= own * (all > 0 ? base.pupils(school, at % groups) / all : 1.0 / groups);
    }
    Habits now = base.habits();
    return base.with(
            Tastes.ofDistance(schools, perKilometre)
                .withLogKilometre(perLog)
                .withOwnShare(ownShare)
                .withSibling(numbers.sibling)
                .withAttraction(attraction))
        .with(
            new Habits(
                now.levels(),
                numbers.siblingShare,
                numbers.moveShare,
                now.stay(),
                now.exitBelow(),
                now.exitShare()));
  }
}
