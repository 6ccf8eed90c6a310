/// What an office keeps: A the hash of a notary, B the seats and lists of a school.
@NullMarked
package nl.speelveld.runs.office;

import org.jspecify.annotations.NullMarked;
