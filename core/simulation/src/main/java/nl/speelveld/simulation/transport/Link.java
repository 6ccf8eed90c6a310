package nl.speelveld.simulation.transport;

/// A link between two places, of one step.
///
/// @param from the one place
/// @param to the other place
public record Link(int from, int to) {}
