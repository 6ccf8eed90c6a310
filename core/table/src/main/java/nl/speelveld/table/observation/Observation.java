package nl.speelveld.table.observation;

/// A figure, or a table, with its provenance. What was observed never travels without it.
///
/// @param <T> what was observed: counts, an index with its interval
/// @param value what was observed
/// @param provenance where it comes from
public record Observation<T>(T value, Provenance provenance) {}
