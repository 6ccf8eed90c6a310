/// What the catalogue must have.
@NullMarked
package nl.speelveld.web.api.catalogue;

import org.jspecify.annotations.NullMarked;
