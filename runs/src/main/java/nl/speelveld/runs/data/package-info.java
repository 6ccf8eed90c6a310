/// What the use cases ask of a data folder: the port, and the plain records and columns that pass
/// through it.
///
/// The port gives whole national tables (some 6,500 schools, 100,000 flows): the use cases slice.
/// Open [nl.speelveld.runs.data.MonitorData] first. May import `place` and the core.
@NullMarked
package nl.speelveld.runs.data;

import org.jspecify.annotations.NullMarked;
