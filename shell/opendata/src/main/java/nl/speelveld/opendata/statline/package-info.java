/// Tables of StatLine: the CSV that the site exports, and the JSON of its OData services.
///
/// Columns of OData carry a number that changes with every edition (`OpleidingsniveauLaag_64`):
/// they are named by what stands before it. Open [StatLineForm] first. Imports `reading`, `tables`,
/// Jackson.
@NullMarked
package nl.speelveld.opendata.statline;

import org.jspecify.annotations.NullMarked;
