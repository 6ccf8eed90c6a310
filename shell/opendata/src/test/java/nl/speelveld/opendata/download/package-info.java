/// Tests of the download, against a server on this machine.
@NullMarked
package nl.speelveld.opendata.download;

import org.jspecify.annotations.NullMarked;
