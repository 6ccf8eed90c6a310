/// Bytes and characters: which encoding a file has, text that was encoded twice, numbers and dates
/// as Dutch files write them.
///
/// Open [Encoding] first. Pure functions; imports the JDK only.
@NullMarked
package nl.speelveld.opendata.text;

import org.jspecify.annotations.NullMarked;
