/// Which school or municipality of one day is which of another: mergers, splits, moves, new
/// numbers.
///
/// In: dated events with their source. Promised: figures stay on the division of their own day, and
/// a second, recoded view is exact or says what it lacks. Open
/// [nl.speelveld.table.identity.IdentityRegister] first. Imports `counts` and `finding`.
@NullMarked
package nl.speelveld.table.identity;

import org.jspecify.annotations.NullMarked;
