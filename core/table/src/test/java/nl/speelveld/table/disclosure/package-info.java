/// The book of disclosure control: what is suppressed and why
/// ([nl.speelveld.table.disclosure.DisclosureControlTest]), and the proof on random tables that
/// nothing suppressed can be computed ([nl.speelveld.table.disclosure.DisclosureProofTest]), and
/// the bridges between units ([nl.speelveld.table.disclosure.UnitBridgesTest]).
@NullMarked
package nl.speelveld.table.disclosure;

import org.jspecify.annotations.NullMarked;
