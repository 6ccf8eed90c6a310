/// Shapes of what the API takes and gives, as values; and records written as JSON by the same
/// rules.
///
/// Open [nl.speelveld.web.api.schema.Schema] first. A shape that is made from a record cannot
/// differ from what is written of that record. Imports nothing of this house.
@NullMarked
package nl.speelveld.web.api.schema;

import org.jspecify.annotations.NullMarked;
