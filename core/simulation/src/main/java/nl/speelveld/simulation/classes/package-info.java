/// Classes of secondary schools: who sits with whom inside one location, by level and year, and
/// what broad, dakpan and joined classes change.
///
/// Open [nl.speelveld.simulation.classes.Classes]. Imports the rooms of chance, compare and
/// calibration.
@NullMarked
package nl.speelveld.simulation.classes;

import org.jspecify.annotations.NullMarked;
