/// What a family is told while it chooses: which programmes there are, what the rules give its
/// child at each, how likely a place is, and whether its list is a wise one.
///
/// In: the rules and tables of a round, a child, a list. Out: values; no sentences. A family reads
/// of no other family: chances are of all who were in the same position. Open
/// [nl.speelveld.runs.choosing.Standings] and [nl.speelveld.runs.choosing.ListAdvice] first.
/// Imports the core, the office and the rounds of `runs`.
@NullMarked
package nl.speelveld.runs.choosing;

import org.jspecify.annotations.NullMarked;
