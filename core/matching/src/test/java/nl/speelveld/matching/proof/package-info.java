/// The proof: honest outcomes hold ([nl.speelveld.matching.proof.VerificationTest]), and every kind
/// of tampering is caught and named ([nl.speelveld.matching.proof.RedTeamTest]).
@NullMarked
package nl.speelveld.matching.proof;

import org.jspecify.annotations.NullMarked;
