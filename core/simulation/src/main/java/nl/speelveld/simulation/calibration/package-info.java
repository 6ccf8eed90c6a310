/// Tastes that make a base send its pupils where they are: fitted on where the pupils of every
/// school live, with how surely they are known.
///
/// Open [nl.speelveld.simulation.calibration.Calibration]. Imports the rooms of admission, base,
/// chance, compare and years.
@NullMarked
package nl.speelveld.simulation.calibration;

import org.jspecify.annotations.NullMarked;
