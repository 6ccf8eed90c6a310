/// The book of provenance and series: what stands beside a figure
/// ([nl.speelveld.table.observation.ProvenanceTest]) and where a line is cut
/// ([nl.speelveld.table.observation.SeriesTest]).
@NullMarked
package nl.speelveld.table.observation;

import org.jspecify.annotations.NullMarked;
