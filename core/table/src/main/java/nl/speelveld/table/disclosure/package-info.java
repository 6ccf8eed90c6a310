/// Disclosure control: what may leave the house so that nobody is recognised in it.
///
/// In: counts as they are, and the rules. Promised: no small cell is shown, and none can be
/// computed from what is shown, totals included; one pure function for every exporter. Open
/// [nl.speelveld.table.disclosure.DisclosureControl] first. Imports `counts`.
@NullMarked
package nl.speelveld.table.disclosure;

import org.jspecify.annotations.NullMarked;
