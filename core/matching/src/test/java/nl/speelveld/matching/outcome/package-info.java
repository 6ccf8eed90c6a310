/// The book of outcomes: what a round's rules and numbers lead to, on rounds done by hand.
@NullMarked
package nl.speelveld.matching.outcome;

import org.jspecify.annotations.NullMarked;
