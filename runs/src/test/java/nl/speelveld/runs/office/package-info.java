/// What an office keeps: A the hash of a notary, C children from tables, D the tasks of a round.
@NullMarked
package nl.speelveld.runs.office;

import org.jspecify.annotations.NullMarked;
