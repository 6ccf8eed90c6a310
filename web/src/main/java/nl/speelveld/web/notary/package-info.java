/// The notary: hands in the hash of a secret, sees what was frozen, reveals the secret so that the
/// numbers are drawn, and signs what came of it.
///
/// Open [nl.speelveld.web.notary.NotaryRoutes] first. The secret is never asked for before the
/// draw, and never kept but in the papers of the round, where it is public from then on.
@NullMarked
package nl.speelveld.web.notary;

import org.jspecify.annotations.NullMarked;
