/// How good an answer is: its value, the limit that nothing can pass, and how much work may be
/// spent.
///
/// Open [nl.speelveld.optimisation.proof.Proof] first. May import nothing but the JDK.
@NullMarked
package nl.speelveld.optimisation.proof;

import org.jspecify.annotations.NullMarked;
