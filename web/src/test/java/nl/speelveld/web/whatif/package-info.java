/// Scenarios on the website: A what a link says, B the pages.
@NullMarked
package nl.speelveld.web.whatif;

import org.jspecify.annotations.NullMarked;
