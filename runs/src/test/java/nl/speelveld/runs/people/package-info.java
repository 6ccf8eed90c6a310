/// Who may do what: A administrators.
@NullMarked
package nl.speelveld.runs.people;

import org.jspecify.annotations.NullMarked;
