/// Classes of secondary schools: who sits with whom inside one location, by level and year, what
/// broad, dakpan and joined classes change, and how that goes as pupils enter, go up and leave.
///
/// Open [nl.speelveld.simulation.classes.Classes], and [nl.speelveld.simulation.classes.ClassYears]
/// for years. Imports the rooms of chance and compare.
@NullMarked
package nl.speelveld.simulation.classes;

import org.jspecify.annotations.NullMarked;
