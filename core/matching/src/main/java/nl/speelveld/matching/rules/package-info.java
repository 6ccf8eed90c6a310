/// The rules of a round, as data: who goes first where, how seats are divided, what lists may hold.
///
/// In: what boards and municipality agreed, as records. Promised: whatever is written here can be
/// compiled to a market and priorities, or is told to be wrong before anything is drawn. Open
/// [nl.speelveld.matching.rules.RoundRules] first. Imports nothing of the house.
@NullMarked
package nl.speelveld.matching.rules;

import org.jspecify.annotations.NullMarked;
