/// Whether a municipality's own counting of pupils holds the whole municipality.
///
/// In: the data folder and a counting by school of a table of one's own. Out: findings, from what
/// open data count of the same schools in the same or the nearest school year. Promised: a number
/// of one's own below ten is never told. Open [nl.speelveld.runs.pupils.coverage.Coverage]. Imports
/// the rooms of data and places.
@NullMarked
package nl.speelveld.runs.pupils.coverage;

import org.jspecify.annotations.NullMarked;
