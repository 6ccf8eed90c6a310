package nl.speelveld.report.export;

import nl.speelveld.runs.figure.Figure;

/// One figure of a report, as an export lists it.
///
/// @param part part of the report: `verdict`, `spread`, `residence`, `years`, `where`, …
/// @param subject what it is about within the part: a place, a group, a category; empty where the
///   part is the subject
/// @param year year in which the school year begins
/// @param registration method of registration of that year
/// @param figure the figure
record Entry(String part, String subject, int year, String registration, Figure figure) {}
