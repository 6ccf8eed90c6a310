/// What a school sees and says in a round: who got its seats, who waits for one, and what families
/// may read of it.
///
/// In: the published files of a round, and the tables of its office. Out: values. Promised: before
/// an outcome is published there is nothing to see, and of other schools there never is. Open
/// [nl.speelveld.runs.schools.SchoolLists] first.
@NullMarked
package nl.speelveld.runs.schools;

import org.jspecify.annotations.NullMarked;
