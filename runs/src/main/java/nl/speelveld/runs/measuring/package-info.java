/// How the monitor is computed: one class for each part of the report.
///
/// In: the port to a data folder, a place, a request. Out: the values of
/// [nl.speelveld.runs.monitor]. No file, clock or logger; chance enters by the seed of the request.
/// Open [nl.speelveld.runs.measuring.SegregationMonitor] first: it names the parts in the order in
/// which they are read. Imports `data`, `place`, `figure`, `monitor` and the core.
@NullMarked
package nl.speelveld.runs.measuring;

import org.jspecify.annotations.NullMarked;
