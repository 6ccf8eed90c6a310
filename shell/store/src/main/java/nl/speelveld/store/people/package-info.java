/// Accounts, sessions, keys of programs, and the record of who saw what, as tables.
///
/// Implements the ports of `runs.people`. Open [nl.speelveld.store.people.AccountTable] first.
/// Imports `runs.people` and the room `database`.
@NullMarked
package nl.speelveld.store.people;

import org.jspecify.annotations.NullMarked;
