package nl.speelveld.opendata.tables;

import java.util.OptionalInt;

/// One row of [FigureTable].
///
/// @param location location code
/// @param kind kind of school
/// @param moment when
/// @param figure what is measured
/// @param detail finer description
/// @param value the figure
/// @param pupils number of pupils it is about
public record FigureRow(
    String location,
    String kind,
    Moment moment,
    String figure,
    String detail,
    Figure value,
    OptionalInt pupils) {}
