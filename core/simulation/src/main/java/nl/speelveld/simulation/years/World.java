package nl.speelveld.simulation.years;

import nl.speelveld.simulation.admission.Admission;
import nl.speelveld.simulation.base.Base;

/// What holds in one year: the base as policies left it, and how seats are given.
///
/// @param base areas, schools, tastes, habits; as many areas, schools and groups in every year
/// @param admission who gets which seat
public record World(Base base, Admission admission) {}
