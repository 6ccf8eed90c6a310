package nl.speelveld.optimisation.frontier;

/// Pupils of a cell who go to a school.
///
/// @param cell number in the list of cells
/// @param side 0 is the group, 1 the rest
/// @param school number in the list of schools
/// @param pupils how many, above 0, not always whole
public record Flow(int cell, int side, int school, double pupils) {}
