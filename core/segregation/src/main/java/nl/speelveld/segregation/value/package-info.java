/// What an index gives: a value, or the reason why there is none; an interval and how it was made.
///
/// Open [nl.speelveld.segregation.value.IndexValue] first. Imports the JDK only.
@NullMarked
package nl.speelveld.segregation.value;

import org.jspecify.annotations.NullMarked;
