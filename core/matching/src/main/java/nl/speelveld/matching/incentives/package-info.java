/// What honesty costs under a set of rules: who could have got a better place by another list.
///
/// In: a market of honest lists, draws, and a mechanism. Promised: a count of applicants for whom
/// some other list, handed in alone, would have given a better place, and by how much. Open
/// [nl.speelveld.matching.incentives.Misreports] first. Imports the market, deferred, efficient and
/// mechanism rooms.
@NullMarked
package nl.speelveld.matching.incentives;

import org.jspecify.annotations.NullMarked;
