package nl.speelveld.report.chart;

import java.util.function.DoubleFunction;

/// Words at a map of schools.
///
/// @param legend words of the signs
/// @param kilometres words at the scale bar
public record MapWords(SchoolLegend legend, DoubleFunction<String> kilometres) {}
