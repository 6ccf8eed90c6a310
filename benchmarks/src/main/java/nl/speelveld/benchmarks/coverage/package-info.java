/// How often intervals hold the truth. Open [nl.speelveld.benchmarks.coverage.CoverageTable] first.
@NullMarked
package nl.speelveld.benchmarks.coverage;

import org.jspecify.annotations.NullMarked;
