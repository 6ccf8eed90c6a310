/// What the tests of this module share: the folder of real open data, where it is there.
@NullMarked
package nl.speelveld.table;

import org.jspecify.annotations.NullMarked;
