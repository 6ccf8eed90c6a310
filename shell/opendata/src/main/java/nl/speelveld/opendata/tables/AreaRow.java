package nl.speelveld.opendata.tables;

import java.util.OptionalInt;

/// One row of [AreaTable].
///
/// @param area the area
/// @param year year
/// @param figure what is measured
/// @param value the figure
public record AreaRow(Area area, OptionalInt year, Measure figure, Figure value) {}
