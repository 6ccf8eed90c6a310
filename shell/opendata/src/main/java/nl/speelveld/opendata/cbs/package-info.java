/// Files of CBS that are no StatLine export: key figures per postcode, disadvantage scores,
/// residents, places, municipality changes.
///
/// Open [CbsForms] first. Imports `reading` and `tables`.
@NullMarked
package nl.speelveld.opendata.cbs;

import org.jspecify.annotations.NullMarked;
