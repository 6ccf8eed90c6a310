package nl.speelveld.runs.pupils;

import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import nl.speelveld.runs.data.Feature;

/// How a table of pupils is to be read.
///
/// @param municipality code of the municipality that it is of
/// @param columns which column says what
/// @param feature what kind of group the column of groups has; empty where its name says so
/// @param follow the category that is followed, for a feature of which the lowest is; empty for the
///   first by name
/// @param year the school year of a table without a column for it; of a table with one the year
///   that is asked, empty for the newest
/// @param counted the day of the year on which pupils were counted; of a table with dates the one
///   that is asked, empty for the one that most rows have; of a table without, empty for 1 October
public record PupilRequest(
    String municipality,
    PupilColumns columns,
    Optional<Feature> feature,
    Optional<String> follow,
    OptionalInt year,
    Optional<MonthDay> counted) {}
