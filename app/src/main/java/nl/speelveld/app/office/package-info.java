/// The office of the demo: rounds of the sample municipality in a store, with an account for every
/// role.
@NullMarked
package nl.speelveld.app.office;

import org.jspecify.annotations.NullMarked;
