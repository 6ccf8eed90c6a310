/// Choice and composition in balance: families choose by distance and mix, and their choices make
/// the mix that they choose by.
///
/// In: what families of each group and cell like of each school apart from its mix, how they like a
/// mix, how many there are, and either the size of each school or its attraction. Promised: fixed
/// points, each with its proof (how far it is from itself after one more round), from several
/// starts; those that differ are told apart, and of each whether it holds when pushed. Which
/// equilibrium a city is in is history, so all that were found are given, and none is said to be
/// all there are. Open [nl.speelveld.simulation.equilibrium.ChoiceModel] first, then
/// [nl.speelveld.simulation.equilibrium.Balance], then
/// [nl.speelveld.simulation.equilibrium.Equilibria]. Imports the taste and limits rooms, the random
/// stream of segregation, and counts.
@NullMarked
package nl.speelveld.simulation.equilibrium;

import org.jspecify.annotations.NullMarked;
