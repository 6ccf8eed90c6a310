/// Any long table: all indices of it, its decomposition over levels, and its change over time.
///
/// In: a long table and which columns say what. Out: values, or a refusal with findings. Open
/// [nl.speelveld.runs.index.IndexRun] first. Imports the core only.
@NullMarked
package nl.speelveld.runs.index;

import org.jspecify.annotations.NullMarked;
