/// Codes and names of registers as types: schools, boards, municipalities, wijken, buurten,
/// postcodes.
///
/// In: text as files hold it, padded, unpadded, in lower case, misread. Promised: one code has one
/// form; what cannot be read says why, what could mean two things says so; nothing is guessed. Open
/// [nl.speelveld.table.code.Reading] first. Imports the JDK only.
@NullMarked
package nl.speelveld.table.code;

import org.jspecify.annotations.NullMarked;
