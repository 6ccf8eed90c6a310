/// `round.yaml`: the rules of a round, read into records and written from them.
///
/// In: the text of the file, or rules. Promised: rules, or every wrong value with its line; nothing
/// is guessed and nothing that is written is passed over; rules that are written read back as the
/// same. The form stands in `docs/reference/round.md` and `docs/reference/round.schema.json`. Open
/// [nl.speelveld.rounds.rules.RulesFile] first, and [nl.speelveld.rounds.rules.RulesWriter] to
/// write. Imports the rules of matching, the yaml room, and findings.
@NullMarked
package nl.speelveld.rounds.rules;

import org.jspecify.annotations.NullMarked;
