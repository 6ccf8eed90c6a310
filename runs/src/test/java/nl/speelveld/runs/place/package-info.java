/// Places: A how a municipality is found.
@NullMarked
package nl.speelveld.runs.place;

import org.jspecify.annotations.NullMarked;
