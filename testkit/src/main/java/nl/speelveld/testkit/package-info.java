/// Generators, oracles and reference vectors for the tests of the house. Never part of a product.
@NullMarked
package nl.speelveld.testkit;

import org.jspecify.annotations.NullMarked;
