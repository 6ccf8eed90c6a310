/// What is the best that can be done in a municipality, asked of the data folder: which schools to
/// join, how even the schools could be within distance and seats, where seats, tours and parent
/// initiatives help most.
///
/// In go the data folder, a place and a request; out comes an
/// [nl.speelveld.runs.optimising.Answered]: a report as values, or what stands in its way. Every
/// report carries the proof of its answer and how steady it is. Open
/// [nl.speelveld.runs.optimising.BestPairs] first. Imports `data`, `figure`, `measuring`,
/// `monitor`, `place` and the module `optimisation`.
@NullMarked
package nl.speelveld.runs.optimising;

import org.jspecify.annotations.NullMarked;
