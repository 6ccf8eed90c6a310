/// Rounds, children, lists, what schools and families say, and mail, as tables.
///
/// Implements the ports of `runs.office`. What is of a child is sealed, cell by cell, save its
/// pseudonym. Open [nl.speelveld.store.office.ListTable] first. Imports `runs`, the rooms of
/// matching that papers and log are made of, and the rooms `database` and `secret`.
@NullMarked
package nl.speelveld.store.office;

import org.jspecify.annotations.NullMarked;
