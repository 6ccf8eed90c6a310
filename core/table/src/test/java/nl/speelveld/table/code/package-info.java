/// The book of codes: one test per code, and the names of municipalities as real files spell them.
@NullMarked
package nl.speelveld.table.code;

import org.jspecify.annotations.NullMarked;
