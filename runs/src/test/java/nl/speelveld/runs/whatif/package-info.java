@NullMarked
package nl.speelveld.runs.whatif;

import org.jspecify.annotations.NullMarked;
