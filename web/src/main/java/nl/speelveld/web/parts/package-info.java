/// What the rooms of the web application are built from: settings, store, monitor data, open
/// rounds, time and chance. Wired once, by hand, where the program starts.
@NullMarked
package nl.speelveld.web.parts;

import org.jspecify.annotations.NullMarked;
