/// The web application: one room a person, each with its routes, handlers, words and templates.
///
/// Open `WebServer` first, then `web.page` and `web.security`. A handler translates, calls one use
/// case of `runs`, and translates back. Nobody may open a page that its route does not allow.
@NullMarked
package nl.speelveld.web;

import org.jspecify.annotations.NullMarked;
