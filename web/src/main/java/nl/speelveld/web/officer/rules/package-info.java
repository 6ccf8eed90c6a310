/// The rules of a round, for the officer who writes them: a page for each part, advice beside it,
/// who would go first at a school, what a change would do, and the file itself.
///
/// Nothing is kept but `round.yaml`. Rules can be changed while the round is prepared and not
/// after. Open [nl.speelveld.web.officer.rules.RulesRoutes] first; what stands in fields and what
/// is meant by it is the room `form`.
@NullMarked
package nl.speelveld.web.officer.rules;

import org.jspecify.annotations.NullMarked;
