/// Tests of the data folder and its findings.
@NullMarked
package nl.speelveld.opendata.folder;

import org.jspecify.annotations.NullMarked;
