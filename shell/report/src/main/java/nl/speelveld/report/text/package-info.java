/// Words and numbers for people, in Dutch (B1, "u") and English.
///
/// Sentences stand in bundles with `{named}` places; numbers are written with their meaning ("20
/// van de 24"). Open [nl.speelveld.report.text.Texts] first. Imports the records of `runs` and the
/// core.
@NullMarked
package nl.speelveld.report.text;

import org.jspecify.annotations.NullMarked;
