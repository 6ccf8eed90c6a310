/// What stable means, without an algorithm: who could object, and all outcomes nobody could object
/// to.
///
/// In: an assignment and priorities. Promised: computed from the definition alone, apart from every
/// mechanism, so that it can judge them. Open [nl.speelveld.matching.stable.Objections] first.
/// Imports the market room.
@NullMarked
package nl.speelveld.matching.stable;

import org.jspecify.annotations.NullMarked;
