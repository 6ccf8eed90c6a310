package nl.speelveld.opendata.tables;

/// One row of [FlowTable].
///
/// @param location location code
/// @param kind kind of school
/// @param moment when
/// @param home where they live
/// @param stage age or grade, see [Stage]
/// @param detail finer description
/// @param count how many
public record FlowRow(
    String location,
    String kind,
    Moment moment,
    Home home,
    String stage,
    String detail,
    Heads count) {}
