/// How a municipality's own table of pupils is read and counted, and the base that it makes.
@NullMarked
package nl.speelveld.runs.pupils;

import org.jspecify.annotations.NullMarked;
