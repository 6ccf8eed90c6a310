/// Files of single cities, and example tables of researchers.
///
/// Open [LocalForms] first. Imports `reading` and `tables`.
@NullMarked
package nl.speelveld.opendata.local;

import org.jspecify.annotations.NullMarked;
