/// What an import did, file by file.
@NullMarked
package nl.speelveld.runs.importing;

import org.jspecify.annotations.NullMarked;
