/// Schools merged step by step, each time the two whose merger loses least segregation: which
/// schools are alike, and how few kinds of school carry most of the segregation?
///
/// In go counts and who may merge with whom, out comes the order of mergers with M after each, from
/// which a crosswalk for any number of units or any share of M can be read. Open
/// [nl.speelveld.segregation.compression.Compression] first. Imports `table`, the room `multigroup`
/// and the JDK only.
@NullMarked
package nl.speelveld.segregation.compression;

import org.jspecify.annotations.NullMarked;
