/// The book of the reports: `Demostad` is the report that all pages read from, `Villa` one with
/// almost everything absent.
@NullMarked
package nl.speelveld.report;

import org.jspecify.annotations.NullMarked;
