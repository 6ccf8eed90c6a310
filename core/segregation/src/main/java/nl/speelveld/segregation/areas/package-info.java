/// Many areas in one call, each with a verdict: values, or the reason why there are none.
///
/// In: head counts of units × groups, and which unit lies in which area. Promised: one verdict an
/// area, in order; never an exception for what the data hold, never NaN. Open
/// [nl.speelveld.segregation.areas.ManyAreas] first. Imports the rooms of the catalogue, of
/// expectations and values, and table.
@NullMarked
package nl.speelveld.segregation.areas;

import org.jspecify.annotations.NullMarked;
