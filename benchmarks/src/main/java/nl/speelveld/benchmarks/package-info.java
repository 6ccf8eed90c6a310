/// Programs that measure; their results are kept in `benchmarks/README.md` with machine, date and
/// command.
@NullMarked
package nl.speelveld.benchmarks;

import org.jspecify.annotations.NullMarked;
