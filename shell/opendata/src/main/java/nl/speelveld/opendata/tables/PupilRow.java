package nl.speelveld.opendata.tables;

/// One row of [PupilTable].
///
/// @param location location code
/// @param kind kind of school
/// @param moment when
/// @param group which pupils
/// @param count how many
public record PupilRow(
    String location, String kind, Moment moment, PupilGroup group, Heads count) {}
