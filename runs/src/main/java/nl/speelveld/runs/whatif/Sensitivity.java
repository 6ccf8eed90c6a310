package nl.speelveld.runs.whatif;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.speelveld.simulation.calibration.DistanceForm;
import nl.speelveld.simulation.calibration.Unknown;
import nl.speelveld.simulation.chance.Range;
import nl.speelveld.simulation.compare.Study;
import nl.speelveld.simulation.policy.Scenario;
import nl.speelveld.simulation.policy.Size;
import nl.speelveld.simulation.sensitivity.Model;
import nl.speelveld.simulation.sensitivity.MorrisScreening;
import nl.speelveld.simulation.sensitivity.SobolIndices;
import nl.speelveld.simulation.years.World;

/// On which unknown number the effect of a scenario hangs: the difference in segregation that it
/// makes in the last year, over the ranges of what is not known, of families and of the policies
/// themselves.
///
/// What a run draws beside them (how surely distance is known, and the luck of every pupil) is one
/// input more, a choice among [#LUCKS] seeds: its share is what more runs would average out. An
/// input whose range is one number is left out.
public final class Sensitivity {
  private static final int LUCKS = 64;

  private Sensitivity() {}

  /// An input.
  public sealed interface Input {
    /// A word for it that never changes.
    String name();
  }

  /// What open data leave open.
  public enum Open implements Input {
    /// Which part of what groups like is a taste for the own group.
    OF_MIX,
    /// How much a brother or sister weighs.
    SIBLING,
    /// How many have one.
    SIBLING_SHARE,
    /// How many move house.
    MOVE_SHARE,
    /// With which form of distance the flows were fitted.
    DISTANCE_FORM,
    /// Luck, and how surely distance is known.
    LUCK;

    private Range range(Unknown unknown) {
      return switch (this) {
        case OF_MIX -> unknown.ofMix();
        case SIBLING -> unknown.sibling();
        case SIBLING_SHARE -> unknown.siblingShare();
        case MOVE_SHARE -> unknown.moveShare();
        case DISTANCE_FORM ->
            unknown.forms().size() > 1 ? new Range(0, unknown.forms().size()) : Range.at(0);
        case LUCK -> new Range(0, LUCKS);
      };
    }
  }

  /// How large policies of a kind are.
  ///
  /// @param size which
  public record Sized(Size size) implements Input {
    @Override
    public String name() {
      return size.name();
    }
  }

  /// How it was looked at.
  public enum Method {
    /// Cheap: by how much the result moves when one input moves.
    MORRIS,
    /// Which share of the variance comes from each input.
    SOBOL
  }

  /// What was found of one input.
  ///
  /// @param input which
  /// @param alone Morris: mean absolute move of the effect over the whole range; Sobol: share of
  ///   the variance that it makes alone
  /// @param together Morris: spread of the moves; Sobol: its share with all that it does together
  ///   with others
  public record Part(Input input, double alone, double together) {}

  /// What was found of one scenario.
  ///
  /// @param scenario which
  /// @param method how
  /// @param parts of the inputs, in their order
  /// @param runs how many were made
  public record Found(String scenario, Method method, List<Part> parts, int runs) {
    /// Copies.
    public Found {
      parts = List.copyOf(parts);
    }
  }

  /// Looks at a scenario; runs × (inputs + 2) pairs of runs for Sobol, runs ÷ 4 × (inputs + 1) for
  /// Morris.
  ///
  /// @param scenario its place in the request
  /// @param asked seed and runs are those of its luck; only where [WhatIf#check] finds no error
  public static Found of(City city, WhatIfRequest asked, int scenario, Method method) {
    WhatIfRequest request = settled(city, asked);
    List<Input> inputs = inputs(request.unknown(), request.scenarios().get(scenario));
    Model model = values -> effect(city, request, scenario, inputs, values);
    int n = request.luck().runs();
    long seed = request.luck().seed();
    List<Part> parts = new ArrayList<>();
    int runs;
    if (method == Method.MORRIS) {
      MorrisScreening found = MorrisScreening.of(model, inputs.size(), Math.max(10, n / 4), seed);
      for (int at = 0; at < inputs.size(); at++) {
        parts.add(new Part(inputs.get(at), found.strength().get(at), found.spread().get(at)));
      }
      runs = found.runs();
    } else {
      SobolIndices found = SobolIndices.of(model, inputs.size(), Math.max(100, n), seed);
      for (int at = 0; at < inputs.size(); at++) {
        parts.add(new Part(inputs.get(at), found.first().get(at), found.total().get(at)));
      }
      runs = found.runs();
    }
    return new Found(request.scenarios().get(scenario).name(), method, parts, runs);
  }

  /// The same with forms of distance that stand apart here: of two that come to the same, one.
  private static WhatIfRequest settled(City city, WhatIfRequest asked) {
    Unknown unknown = asked.unknown();
    return new WhatIfRequest(
        asked.scenarios(),
        asked.today(),
        unknown.withForms(city.calibration().settled(unknown.forms())),
        asked.luck());
  }

  private static List<Input> inputs(Unknown unknown, Scenario scenario) {
    List<Input> inputs = new ArrayList<>();
    for (Open open : Open.values()) {
      if (!open.range(unknown).isKnown()) {
        inputs.add(open);
      }
    }
    scenario.unknownSizes().forEach(size -> inputs.add(new Sized(size)));
    return inputs;
  }

  private static double effect(
      City city, WhatIfRequest request, int scenario, List<Input> inputs, double[] values) {
    UnaryOperator<Range> usual = range -> Range.at(range.middle());
    Unknown now = request.unknown();
    Range ofMix = usual.apply(now.ofMix());
    Range sibling = usual.apply(now.sibling());
    Range siblingShare = usual.apply(now.siblingShare());
    Range moveShare = usual.apply(now.moveShare());
    List<DistanceForm> forms = List.of(now.forms().getFirst());
    long seed = request.luck().seed();
    Map<Size, Double> places = new EnumMap<>(Size.class);
    for (int at = 0; at < values.length; at++) {
      double place = values[at];
      switch (inputs.get(at)) {
        case Sized(Size size) -> places.put(size, place);
        case Open open -> {
          double value = open.range(now).along(place);
          switch (open) {
            case OF_MIX -> ofMix = Range.at(value);
            case SIBLING -> sibling = Range.at(value);
            case SIBLING_SHARE -> siblingShare = Range.at(value);
            case MOVE_SHARE -> moveShare = Range.at(value);
            case DISTANCE_FORM -> forms = List.of(now.forms().get(step(value, now.forms().size())));
            case LUCK -> seed += step(value, LUCKS);
          }
        }
      }
    }
    Unknown known = new Unknown(ofMix, sibling, siblingShare, moveShare, forms);
    Scenario its = request.scenarios().get(scenario).at(size -> places.getOrDefault(size, .5));
    return effect(city, request, its, known, seed);
  }

  /// Which of so many a number between 0 and their count points at.
  private static int step(double value, int count) {
    return (int) Math.min(count - 1.0, Math.floor(value));
  }

  private static double effect(
      City city, WhatIfRequest request, Scenario scenario, Unknown known, long seed) {
    Study study =
        Study.of(
            new Study.Question(
                its -> new World(city.calibration().drawn(known, its), request.today()),
                List.of(new Scenario("base", request.years(), List.of()), scenario),
                List.of(Aspect.SEGREGATION.figure(city.counted())),
                seed,
                1));
    return study.values(1, 0, request.years())[0] - study.values(0, 0, request.years())[0];
  }
}
