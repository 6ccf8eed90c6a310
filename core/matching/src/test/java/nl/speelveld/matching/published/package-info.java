/// The book of the published folder: what the engine writes, an independent recount agrees with,
/// and every kind of tampering is named ([nl.speelveld.matching.published.RecountTest]).
@NullMarked
package nl.speelveld.matching.published;

import org.jspecify.annotations.NullMarked;
