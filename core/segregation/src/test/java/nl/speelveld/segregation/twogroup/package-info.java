/// Two-group indices, A by hand, B identities on random tables, C where there is no value.
@NullMarked
package nl.speelveld.segregation.twogroup;

import org.jspecify.annotations.NullMarked;
