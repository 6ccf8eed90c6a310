/// Tests of the import, on the sample municipality and on real open data.
@NullMarked
package nl.speelveld.opendata.importing;

import org.jspecify.annotations.NullMarked;
