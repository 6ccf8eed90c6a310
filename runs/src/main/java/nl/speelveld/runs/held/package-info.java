/// What a server keeps in memory between questions.
///
/// Nothing here changes an answer: everything that is held is a pure function of what it is held
/// under. Open [nl.speelveld.runs.held.HeldMonitorData] first. Imports `data` and `place`.
@NullMarked
package nl.speelveld.runs.held;

import org.jspecify.annotations.NullMarked;
