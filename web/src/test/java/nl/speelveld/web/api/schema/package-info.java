/// Shapes of records, and records in their shapes.
@NullMarked
package nl.speelveld.web.api.schema;

import org.jspecify.annotations.NullMarked;
