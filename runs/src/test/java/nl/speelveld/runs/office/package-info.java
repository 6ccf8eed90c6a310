/// What an office keeps: A the hash of a notary.
@NullMarked
package nl.speelveld.runs.office;

import org.jspecify.annotations.NullMarked;
