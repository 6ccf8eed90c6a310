/// The book of canonical writing: lines ([nl.speelveld.matching.canonical.CanonicalLineTest]),
/// frames, and fingerprints against published vectors
/// ([nl.speelveld.matching.canonical.FingerprintTest]).
@NullMarked
package nl.speelveld.matching.canonical;

import org.jspecify.annotations.NullMarked;
