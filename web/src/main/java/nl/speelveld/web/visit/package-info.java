/// One request: who asks, in which language, through which door, and how it is answered.
///
/// Open [nl.speelveld.web.visit.Route] first: a room of the web application is a table of them. A
/// handler gets a [nl.speelveld.web.visit.Visit] and knows nothing of the server behind it.
@NullMarked
package nl.speelveld.web.visit;

import org.jspecify.annotations.NullMarked;
