/// One writing for each fact, and its fingerprint: canonical lines, framed bytes, SHA-256, HMAC.
///
/// In: texts and bytes. Promised: equal facts have equal bytes on every machine, in every order of
/// input, so that anybody can compute the same fingerprint. Open
/// [nl.speelveld.matching.canonical.CanonicalLine] first. Imports the JDK only.
@NullMarked
package nl.speelveld.matching.canonical;

import org.jspecify.annotations.NullMarked;
