/// The proof of a round: what is promised to families, checked on the outcome itself.
///
/// In: what is claimed (who has which seat, cut-offs, reserve lists) and the evidence that goes
/// with it (rules, log, draw), all of it plain data that may be wrong. Promised: for each published
/// property whether it holds, and if not, for whom; found from lists, seats and keys alone, never
/// by the mechanism that gave the seats. Made on every run, before anything is published. Open
/// [nl.speelveld.matching.proof.Verification] first. Imports the market, seats, account, canonical,
/// draw and log rooms, and findings; from the account room only what is to be checked.
@NullMarked
package nl.speelveld.matching.proof;

import org.jspecify.annotations.NullMarked;
