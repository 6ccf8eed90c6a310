package nl.speelveld.optimisation.goal;

import java.util.List;
import java.util.Map;
import nl.speelveld.optimisation.frontier.FrontierPoint;

/// Which bundles reach a goal, or that none can.
public sealed interface Answer {
  /// Every bundle beside the goal.
  List<Judged> judged();

  /// Whether a bundle surely reaches the goal.
  default boolean isReached() {
    return judged().stream().anyMatch(one -> one.verdict() == Bundle.Keeps.SURELY);
  }

  /// The goal is not beyond what is possible.
  ///
  /// @param leastDissimilarity the bound of the frontier within the limits of the goal: what the
  ///   goal leaves to be had
  /// @param judged every bundle: those that surely reach the goal first, small ones before large
  ///   ones, then those that perhaps do, then the others
  record Possible(double leastDissimilarity, List<Judged> judged) implements Answer {
    public Possible {
      judged = List.copyOf(judged);
    }
  }

  /// No placing of pupils reaches the goal: even who could place every pupil as he liked, within
  /// seats and distance, would miss it.
  ///
  /// @param best the point of the frontier within the limits of the goal: its bound lies above the
  ///   goal, or the limits themselves cannot be kept
  /// @param judged every bundle, in the order of [Possible]: that a placing misses the goal says
  ///   nothing of measures that do not place
  record Impossible(FrontierPoint best, List<Judged> judged) implements Answer {
    public Impossible {
      judged = List.copyOf(judged);
    }

    /// Bundles that reach the goal all the same by the simulation: pupils meet without sharing a
    /// school, or their world has other pupils, schools or seats than the frontier was asked with.
    public List<Bundle> contradicting() {
      return judged.stream()
          .filter(one -> one.verdict() == Bundle.Keeps.SURELY)
          .map(Judged::bundle)
          .toList();
    }
  }

  /// A bundle beside the goal.
  ///
  /// @param bundle the measures and what becomes of them
  /// @param parts of the goal, each with whether it is kept
  /// @param verdict the worst of the parts
  /// @param smallest whether no bundle with only some of these measures has as good a verdict
  record Judged(
      Bundle bundle, Map<Goal.Part, Bundle.Keeps> parts, Bundle.Keeps verdict, boolean smallest) {
    public Judged {
      parts = Map.copyOf(parts);
    }
  }
}
