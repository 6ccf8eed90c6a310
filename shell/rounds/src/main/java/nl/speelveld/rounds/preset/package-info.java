/// Rules that are or were in use, as examples that run, each with its source and date.
///
/// In: nothing. Promised: complete rounds with invented schools and applicants. Open
/// [nl.speelveld.rounds.preset.Preset] first. Imports the JDK only.
@NullMarked
package nl.speelveld.rounds.preset;

import org.jspecify.annotations.NullMarked;
