/// What would a policy do: a municipality from open data as a simulation begins with it, scenarios
/// beside it, and how well the model reproduces what was counted.
///
/// Open [nl.speelveld.runs.whatif.CityOf]. Imports the rooms of data, measuring and place.
@NullMarked
package nl.speelveld.runs.whatif;

import org.jspecify.annotations.NullMarked;
