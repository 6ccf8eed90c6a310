/// What parents prefer, from tables to predictions: read `ListFitRunTest` first.
@NullMarked
package nl.speelveld.runs.preferences;

import org.jspecify.annotations.NullMarked;
