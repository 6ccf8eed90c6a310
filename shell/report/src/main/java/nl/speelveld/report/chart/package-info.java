/// Pictures as SVG, written by pure functions from values: the same for page, report and print.
///
/// Each picture takes a [nl.speelveld.report.chart.Frame] (its width and words) and plain values;
/// each drawing has a title and a description, never tells anything by colour alone and keeps its
/// letters readable: a narrow and a wide frame are drawn apart instead of scaled. Imports the JDK
/// and `Shape`.
@NullMarked
package nl.speelveld.report.chart;

import org.jspecify.annotations.NullMarked;
