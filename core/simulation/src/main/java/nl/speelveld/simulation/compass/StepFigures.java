package nl.speelveld.simulation.compass;

import nl.speelveld.segregation.value.IndexValue;

/// How a city stands after a step.
///
/// @param h information index H of the units: schools, or neighbourhoods while families settle
/// @param meanUtility mean utility of the families where they are, 0 to 1
/// @param sdUtility standard deviation of that utility
/// @param moved families that moved in the step
public record StepFigures(IndexValue h, double meanUtility, double sdUtility, int moved) {}
