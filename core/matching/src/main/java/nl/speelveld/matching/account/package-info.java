/// What an outcome means for each family and each school: cut-offs, reserve lists, reasons.
///
/// In: an assignment and the priorities that led to it. Promised: for each wish why it was not
/// granted, from the published cut-offs alone, so that a family can check it. Open
/// [nl.speelveld.matching.account.CutOffs] first. Imports the market and deferred rooms.
@NullMarked
package nl.speelveld.matching.account;

import org.jspecify.annotations.NullMarked;
