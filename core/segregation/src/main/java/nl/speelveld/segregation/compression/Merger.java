package nl.speelveld.segregation.compression;

/// One step: a unit is added to another, which keeps its name.
///
/// @param step 1, 2, …
/// @param merged name of the unit that disappears
/// @param into name of the unit that stays: of the two the first in order of names
/// @param loss what M lost, in nats; 0 where both had the same mix
/// @param m M afterwards, in nats
/// @param units how many units are left
public record Merger(int step, String merged, String into, double loss, double m, int units) {}
