/// The draw: nobody can choose it, nobody can repeat it, everybody can recompute it.
///
/// In: a frozen round ([nl.speelveld.matching.draw.FrozenRound]), a secret for the salts, a public
/// source of chance announced beforehand and the notary's secret. Promised: a root that binds
/// rules, seats and applications, a receipt for each family, a commitment that is published before
/// the draw, and numbers that follow from it and the reveal alone
/// ([nl.speelveld.matching.draw.DrawnNumbers]). The specification that others rebuild it from is
/// `docs/reference/draw.md`. Imports the callorder, canonical and market rooms, and findings.
@NullMarked
package nl.speelveld.matching.draw;

import org.jspecify.annotations.NullMarked;
