package nl.speelveld.simulation.schelling;

/// How a board stands.
///
/// @param happyShare share of the agents that see as many of their own group as they want
/// @param sameShare mean, over agents that see anybody, of the share of the own group among them
public record SchellingFigures(double happyShare, double sameShare) {}
