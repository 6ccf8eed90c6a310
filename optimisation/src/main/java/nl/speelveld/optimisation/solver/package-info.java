/// The only room that touches native code: integer programs and linear programs through OR-tools.
///
/// Not exported. Numbers go in, numbers and a bound come out; no type of the library leaves this
/// room. Open [nl.speelveld.optimisation.solver.SetPacking] first. One thread and a fixed seed, so
/// that the same question gives the same answer everywhere.
@NullMarked
package nl.speelveld.optimisation.solver;

import org.jspecify.annotations.NullMarked;
