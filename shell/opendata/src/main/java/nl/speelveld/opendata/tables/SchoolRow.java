package nl.speelveld.opendata.tables;

import java.util.OptionalInt;

/// One row of [SchoolTable].
///
/// @param location location code, empty where the file gives none
/// @param kind kind of school
/// @param year year of the description
/// @param profile what it is
/// @param address where it is, in words
/// @param position where it is, in numbers
public record SchoolRow(
    String location,
    String kind,
    OptionalInt year,
    SchoolProfile profile,
    SchoolAddress address,
    Position position) {}
