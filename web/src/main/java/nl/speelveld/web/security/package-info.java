/// The gate before every route: sessions, doors, forms that are ours, headers, limits.
///
/// Open [nl.speelveld.web.security.Gate]. Everything is assembled there; a route that was not given
/// a door does not exist.
@NullMarked
package nl.speelveld.web.security;

import org.jspecify.annotations.NullMarked;
