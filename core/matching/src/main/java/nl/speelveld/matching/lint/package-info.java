/// What is doubtful about the rules of a round, in findings that plain words are made of.
///
/// In: rules, and where there are any the prepared data. Promised: each finding names the rule and
/// says what follows from it; nothing is changed. Open [nl.speelveld.matching.lint.RuleLint] first.
/// Imports the rules, round, market and exact rooms, and findings.
@NullMarked
package nl.speelveld.matching.lint;

import org.jspecify.annotations.NullMarked;
