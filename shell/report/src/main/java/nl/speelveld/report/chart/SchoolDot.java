package nl.speelveld.report.chart;

/// A school in a picture.
///
/// @param words its name and what is shown of it
/// @param x horizontal value: share in the surroundings, or RD x in metres
/// @param y vertical value: share at the school, or RD y in metres
/// @param mark how it stands
/// @param uncertain drawn hollow
public record SchoolDot(String words, double x, double y, SchoolMark mark, boolean uncertain) {}
