/// Which input a result hangs on.
///
/// Open [nl.speelveld.simulation.sensitivity.SobolIndices] for shares of the variance,
/// [nl.speelveld.simulation.sensitivity.MorrisScreening] to look at many inputs cheaply. Imports
/// nothing of the other rooms: a model is a function.
@NullMarked
package nl.speelveld.simulation.sensitivity;

import org.jspecify.annotations.NullMarked;
