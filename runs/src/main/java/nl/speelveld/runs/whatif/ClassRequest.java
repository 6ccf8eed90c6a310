package nl.speelveld.runs.whatif;

import java.util.List;
import nl.speelveld.simulation.chance.Range;
import nl.speelveld.simulation.classes.ClassPolicy;
import nl.speelveld.simulation.classes.ClassStep;

/// What somebody wants to know about classes of secondary schools.
///
/// @param name of the scenario
/// @param steps policies in their order, each from a year on
/// @param years how many pass; after six all pupils entered under the policies of the first year
/// @param shares between which ends the share of a group of pupils lies at each level, the lowest
///   level first; empty where only levels are asked
/// @param luck seed, runs and bands
public record ClassRequest(
    String name, List<ClassStep> steps, int years, List<Range> shares, WhatIfRequest.Luck luck) {
  /// How many years pass where nobody says: those of the longest level.
  public static final int YEARS = 6;

  /// Copies.
  public ClassRequest {
    steps = List.copyOf(steps);
    shares = List.copyOf(shares);
  }

  /// Policies from the first year that do nothing but seat pupils otherwise.
  ///
  /// @param policies in their order
  public ClassRequest(
      String name, List<ClassPolicy> policies, List<Range> shares, WhatIfRequest.Luck luck) {
    this(name, policies.stream().map(ClassStep::of).toList(), YEARS, shares, luck);
  }

  /// The policies of the steps.
  public List<ClassPolicy> policies() {
    return steps.stream().map(ClassStep::policy).toList();
  }
}
