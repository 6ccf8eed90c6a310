/// A market as one JSON file, for whoever has lists, classes and numbers already.
///
/// In: bytes. Promised: markets with their priorities, or findings. The form stands in
/// `docs/reference/round.md`. Open [nl.speelveld.rounds.market.JsonMarketFile] first. Imports the
/// market and seats rooms of matching, findings, and the parser.
@NullMarked
package nl.speelveld.rounds.market;

import org.jspecify.annotations.NullMarked;
