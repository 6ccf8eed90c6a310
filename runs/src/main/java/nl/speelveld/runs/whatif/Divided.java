package nl.speelveld.runs.whatif;

import java.util.List;

/// Pupils of a base by home, school and group.
///
/// @param groups names
/// @param heads areas × schools × groups
/// @param areaDifference see [City.Population#areaDifference()]
@SuppressWarnings("ArrayRecordComponent") // carries them to the base, which copies them
record Divided(List<String> groups, int[] heads, double areaDifference) {}
