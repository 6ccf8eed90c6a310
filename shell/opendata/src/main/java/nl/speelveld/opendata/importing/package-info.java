/// From a directory of files to a data folder: every file is recognised and read, the tables are
/// joined, and the folder is written as a whole.
///
/// Nothing is lost: a file that no reader knows is listed, a row that was not understood is kept
/// aside, a school that no register knows keeps its pupils. Open
/// [nl.speelveld.opendata.importing.DataImport] first; then [Join], which asks, in this order,
/// [MunicipalityNames], [AreaMap], [SchoolRegister], [Countings], [HomeFlows] and [AreaFigures].
/// Imports the readers, `folder`, the port and JTS.
@NullMarked
package nl.speelveld.opendata.importing;

import org.jspecify.annotations.NullMarked;
