/// The book of what a family does, over HTTP and with a store of its own in memory.
@NullMarked
package nl.speelveld.web.family;

import org.jspecify.annotations.NullMarked;
