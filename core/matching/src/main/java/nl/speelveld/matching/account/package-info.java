/// What an outcome means for each family and each school: cut-offs, reserve lists, reasons.
///
/// In: an assignment and the priorities that led to it. Promised: for each wish why it was not
/// granted, from the published cut-offs alone, so that a family can check it; and of what would not
/// have helped only what the rules make true. Open [nl.speelveld.matching.account.Reasons] first.
/// Imports the market and deferred rooms.
@NullMarked
package nl.speelveld.matching.account;

import org.jspecify.annotations.NullMarked;
