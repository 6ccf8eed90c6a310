/// A municipality's own table of pupils: one row a pupil, with school, home and group.
///
/// In: the table as a shell read it, with the columns that are asked and no others, and the data
/// folder, which knows schools and areas. Out: a [nl.speelveld.runs.data.MonitorData] that answers
/// with the table where the folder has no such counting, and findings. Promised: no row leaves the
/// room, only counts by school, home and category; no finding tells more of a pupil than the number
/// of a row. Open [nl.speelveld.runs.pupils.PupilReading]. Imports the rooms of data and places.
@NullMarked
package nl.speelveld.runs.pupils;

import org.jspecify.annotations.NullMarked;
