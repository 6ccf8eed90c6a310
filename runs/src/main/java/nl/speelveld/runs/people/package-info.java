/// Who works with Speelveld and what each may do: accounts, roles, sessions, and the record of who
/// saw what.
///
/// In go what a shell knows of a visitor, out comes whether a thing is allowed. Everything is
/// forbidden that no grant allows. Open [nl.speelveld.runs.people.Visitor] first; the ports
/// `Accounts`, `Sessions`, `Tokens` and `AccessLog` are implemented by the store.
@NullMarked
package nl.speelveld.runs.people;

import org.jspecify.annotations.NullMarked;
