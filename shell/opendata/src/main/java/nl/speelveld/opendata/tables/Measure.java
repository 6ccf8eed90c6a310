package nl.speelveld.opendata.tables;

/// What is measured of an area.
///
/// @param id name of the figure
/// @param unit unit, or empty
public record Measure(String id, String unit) {}
