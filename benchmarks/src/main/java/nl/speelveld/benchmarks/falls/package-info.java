/// What is left when everything falls at once: processes are killed while a thousand families save.
/// Run [nl.speelveld.benchmarks.falls.Falls]; the results are kept in `benchmarks/README.md`.
@NullMarked
package nl.speelveld.benchmarks.falls;

import org.jspecify.annotations.NullMarked;
