/// Indices of tables that a program posts, as the command `index` gives them.
///
/// Open [nl.speelveld.web.api.indices.IndexOperations] first. Nothing of a table is kept.
@NullMarked
package nl.speelveld.web.api.indices;

import org.jspecify.annotations.NullMarked;
