/// The files of DUO and of the Inspectorate, old forms and new.
///
/// Open [DuoForms] first: it lists every form. [SchoolColumns] holds what all of them share: where
/// the columns of a school stand, whatever they are called. Imports `reading`, `tables`.
@NullMarked
package nl.speelveld.opendata.duo;

import org.jspecify.annotations.NullMarked;
