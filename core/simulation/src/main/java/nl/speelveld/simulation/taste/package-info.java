/// What a family finds of a school: how pleasant its mix is and how pleasant its distance, each as
/// a small pure function with values from 0 to 1.
///
/// In: a share or a distance. Promised: the published formulas, exactly, and findings for values
/// that are out of range. The models of the other rooms are built of these. Open
/// [nl.speelveld.simulation.taste.CompositionTaste] first. Imports the terms of choice, where the
/// curves stand, the limits room and findings.
@NullMarked
package nl.speelveld.simulation.taste;

import org.jspecify.annotations.NullMarked;
