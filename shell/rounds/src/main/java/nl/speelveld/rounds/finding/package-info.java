/// What is wrong with the files of a round, before anything is compiled.
///
/// Open [nl.speelveld.rounds.finding.FileFinding] first. Imports findings only.
@NullMarked
package nl.speelveld.rounds.finding;

import org.jspecify.annotations.NullMarked;
