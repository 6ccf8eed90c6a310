package nl.speelveld.simulation.calibration;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.simulation.base.Base;
import nl.speelveld.simulation.compare.Figure;

/// Tastes with which the pupils of a base choose the schools where they are.
///
/// For each group apart a logit is fitted to its flows from areas to schools, with distance, the
/// logarithm of distance, and a constant for each school ([nl.speelveld.choice.flow.FlowLogit]): the
/// model then expects the counted number of each group at every school.
///
/// What a constant stands for the flows cannot tell: the building, the concept, or who else is
/// there. Of two groups of one school it can be told how far they differ,
///
///     c_gs − c_hs = a_g − a_h + γ (p_gs − p_hs)        p_gs share of group g at school s
///
/// and the γ that explains the most of it (least squares with a constant for each school and group,
/// schools weighted by pupils) is the strongest taste for the own group that fits, as long as it
/// does not make schools run away by themselves (γ · mean Σ_g p_gs(1 − p_gs) at most 0.8). Between
/// none and this one every taste reproduces today alike, but policies do not work alike under it: it
/// is part of what is not known ([Unknown#ofMix()]), and it is drawn anew in each run.
///
/// Part of what was counted is chance, and years of a model add chance anew. So the differences
/// between groups are made somewhat smaller, by the strength with which the counted segregation is
/// where the model stays when nothing is done: found by running it, for three tastes for the own
/// group, and in between by straight lines.
///
/// Coefficients of distance are drawn from their covariance, widened by how much flows differ from
/// the model beyond chance; constants are balanced again for each draw, so every run begins with the
/// schools as they are. Where somebody asks for more forms of distance ([Unknown#forms()]) each is
/// fitted and made to stay by itself, when it is first asked for, and runs take them in turn.
///
/// Threads may share it. Cost: about a second a form for a city, some hundredths of a second a draw.
public final class Calibration {
  private final Base base;
  private final Figure.Segregation segregation;
  private final FormFit usual;
  private final Map<DistanceForm, Optional<FormFit>> others = new EnumMap<>(DistanceForm.class);

  private Calibration(Base base, Figure.Segregation segregation, FormFit usual) {
    this.base = base;
    this.segregation = segregation;
    this.usual = usual;
  }

  /// Fits; nothing where the flows of a group do not settle any taste: it is nowhere, or all
  /// schools are as far from everybody.
  ///
  /// @param segregation which stays as it was counted when nothing is done
  public static Optional<Calibration> find(Base base, Figure.Segregation segregation) {
    return FormFit.find(base, segregation, DistanceForm.TOGETHER)
        .map(usual -> new Calibration(base, segregation, usual));
  }

  private synchronized Optional<FormFit> find(DistanceForm form) {
    return form == DistanceForm.TOGETHER
        ? Optional.of(usual)
        : others.computeIfAbsent(form, asked -> FormFit.find(base, segregation, asked));
  }

  /// Those of the forms that the flows of all groups settle and that are not the same here as one
  /// before them; the usual one where none is left. Far homes may be so odd that kilometres in a
  /// straight line would attract, and where they do so beside their logarithm, the logarithm is all
  /// that is left of both together.
  public List<DistanceForm> settled(List<DistanceForm> forms) {
    Map<List<GroupTaste>, DistanceForm> settled = new LinkedHashMap<>();
    for (DistanceForm form : forms) {
      find(form).ifPresent(fit -> settled.putIfAbsent(fit.groups(), form));
    }
    return settled.isEmpty() ? List.of(DistanceForm.TOGETHER) : List.copyOf(settled.values());
  }

  private FormFit inTurn(Unknown unknown, long seed) {
    if (unknown.forms().equals(List.of(DistanceForm.TOGETHER))) {
      return usual;
    }
    List<DistanceForm> settled = settled(unknown.forms());
    return find(settled.get((int) Math.floorMod(seed, (long) settled.size()))).orElse(usual);
  }

  /// What groups say about distance, in the usual form.
  public List<GroupTaste> groups() {
    return usual.groups();
  }

  /// The strongest taste for the own group that fits, in the usual form: utility of a school where
  /// all are of it.
  public double ownShareAtMost() {
    return usual.ownShareAtMost();
  }

  /// By what the differences between groups are multiplied so that segregation stays as it was
  /// counted, in the usual form.
  ///
  /// @param ofMix see [Unknown#ofMix()]
  public double strength(double ofMix) {
    return usual.strength(ofMix);
  }

  /// The base with tastes as they were fitted, in the first form, and unknown numbers half-way
  /// their ranges.
  public Base central(Unknown unknown) {
    return inTurn(unknown, 0).central(unknown);
  }

  /// The base with tastes drawn from how surely they are known; equal seeds give equal bases, and
  /// seeds that follow each other take forms of distance in turn.
  public Base drawn(Unknown unknown, long seed) {
    return inTurn(unknown, seed).drawn(unknown, seed);
  }
}
