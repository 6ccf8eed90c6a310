/// The segregation monitor: a request about a place goes in, a report as values comes out.
///
/// Open [nl.speelveld.runs.monitor.MonitorReport] first: its parts stand in the order in which they
/// are read.
@NullMarked
package nl.speelveld.runs.monitor;

import org.jspecify.annotations.NullMarked;
