package nl.speelveld.runs.whatif;

import java.util.List;
import nl.speelveld.simulation.chance.Range;
import nl.speelveld.simulation.classes.ClassPolicy;

/// What somebody wants to know about classes of secondary schools.
///
/// @param name of the scenario
/// @param policies in their order
/// @param shares between which ends the share of a group of pupils lies at each level, the lowest
///   level first; empty where only levels are asked
/// @param luck seed, runs and bands
public record ClassRequest(
    String name, List<ClassPolicy> policies, List<Range> shares, WhatIfRequest.Luck luck) {
  /// Copies.
  public ClassRequest {
    policies = List.copyOf(policies);
    shares = List.copyOf(shares);
  }
}
