/// What a scenario begins with: areas with families, schools with seats and pupils, tastes and
/// habits.
///
/// Open [nl.speelveld.simulation.base.Base]. Imports nothing of the other rooms.
@NullMarked
package nl.speelveld.simulation.base;

import org.jspecify.annotations.NullMarked;
