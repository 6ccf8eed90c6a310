/// The book of the log: what is recorded, what is refused, what is noticed
/// ([nl.speelveld.matching.log.ActLogTest]), and the texts of its findings.
@NullMarked
package nl.speelveld.matching.log;

import org.jspecify.annotations.NullMarked;
