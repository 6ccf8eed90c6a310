/// The web application as visitors meet it: over HTTP, with a real store in memory.
///
/// [nl.speelveld.web.TestOffice] starts one; [nl.speelveld.web.Browser] visits it.
@NullMarked
package nl.speelveld.web;

import org.jspecify.annotations.NullMarked;
