/// Who gets which seat in a simulated year: free choice, first come first served, or a central draw
/// by the engine that also carries out real rounds.
///
/// Open [nl.speelveld.simulation.admission.Admission]. Imports the matching module.
@NullMarked
package nl.speelveld.simulation.admission;

import org.jspecify.annotations.NullMarked;
