/// What is wrong, or worth knowing, about the data of a user: values, never exceptions.
///
/// A finding names its code, its severity, its place and what was seen; texts in Dutch and English
/// live in the shells. Open [nl.speelveld.table.finding.Finding] first. Imports the JDK only.
@NullMarked
package nl.speelveld.table.finding;

import org.jspecify.annotations.NullMarked;
