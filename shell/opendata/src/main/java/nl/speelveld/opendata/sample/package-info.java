/// The sample municipality: an invented city of 100,000 residents with its neighbours, as open
/// data.
///
/// Nothing in it is real: the province lies in a polder that was planned and never made, the codes
/// were never given out. What goes in is a seed; what comes out are files in exactly the forms of
/// DUO and CBS, so that a demonstration passes through the same readers as real data, a set of
/// ranked school lists for a later enrolment, and two rounds that run. Same seed, same bytes. Open
/// [nl.speelveld.opendata.sample.SampleMunicipality] first; how the people, homes and choices are
/// made is told in `docs/reference/sample-municipality.md`. Imports the JDK and proj4j only.
@NullMarked
package nl.speelveld.opendata.sample;

import org.jspecify.annotations.NullMarked;
