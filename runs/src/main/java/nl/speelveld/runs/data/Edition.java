package nl.speelveld.runs.data;

import java.time.LocalDate;
import nl.speelveld.runs.place.Sector;

/// One counting of one feature in one sector at one date by one method of registration.
///
/// @param year year in which the school year begins (2016 for 2016-2017): what `--year` names
/// @param registration id of the method of registration; series never join across two of them
/// @param coverage code of the only municipality that the edition covers, empty for the whole
///   country
public record Edition(
    Sector sector,
    Feature feature,
    int year,
    LocalDate referenceDate,
    String registration,
    String coverage) {}
