/// The peers' models as a book: reference files first ([SimulationVectorsTest]), then a page a
/// room.
@NullMarked
package nl.speelveld.simulation;

import org.jspecify.annotations.NullMarked;
