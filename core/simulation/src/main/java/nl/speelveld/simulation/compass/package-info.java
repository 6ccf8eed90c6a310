/// The COMPASS model of the ODISSEI school-choice project, after Stoica & Flache (2014): families
/// settle on a lattice, then move between schools, by the mix and the distance that they like.
///
/// In: a city (places, families, distances), parameters by group, a seed. Promised: the published
/// rules, step by step; given the same start and order of movers every pupil is at the same school
/// after each step as in the published program. Its faults are presets, not accidents: see
/// [nl.speelveld.simulation.compass.SchoolRanking] and [nl.speelveld.simulation.compass.OwnPlace].
/// Open [nl.speelveld.simulation.compass.CompassSchools] first. A warning that belongs to the
/// model: at its defaults it gives Amsterdam an H of 0.56 to 0.65, where 0.206 is observed. Not
/// supported: more than one pupil a household, a mixture of surroundings and neighbourhood, random
/// schools. Imports the taste and limits rooms, segregation (indices, random stream) and counts.
@NullMarked
package nl.speelveld.simulation.compass;

import org.jspecify.annotations.NullMarked;
