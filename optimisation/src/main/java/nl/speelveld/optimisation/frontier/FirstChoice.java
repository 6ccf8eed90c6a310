package nl.speelveld.optimisation.frontier;

/// How many pupils of a cell want a school most.
///
/// @param cell number in the list of cells
/// @param side 0 is the group, 1 the rest
/// @param school number in the list of schools
/// @param pupils how many
public record FirstChoice(int cell, int side, int school, double pupils) {}
