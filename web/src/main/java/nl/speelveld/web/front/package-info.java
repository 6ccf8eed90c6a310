/// The first page, the language, and the pages that a footer leads to: accessibility, privacy,
/// sources.
@NullMarked
package nl.speelveld.web.front;

import org.jspecify.annotations.NullMarked;
