/// Where a figure comes from, and which figures may stand in one line.
///
/// In: definition, registration, reference date, sources. Promised: a figure never travels without
/// them, and a series is never drawn across a break without a bridge that has a name. Open
/// [nl.speelveld.table.observation.Observation] first. Imports `finding`.
@NullMarked
package nl.speelveld.table.observation;

import org.jspecify.annotations.NullMarked;
