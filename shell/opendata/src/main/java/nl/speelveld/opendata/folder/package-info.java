/// The data folder: Parquet files with provenance, and DuckDB over them.
///
/// The Parquet files are the truth: `tidy/` holds every row that a reader understood, with the id
/// of its source; `joined/` holds what the use cases ask for, schools with their place, countings,
/// flows, areas; `sources.parquet` names every file with its checksum; `kept-aside.csv` lists the
/// rows that were not understood. A folder is written beside the old one and takes its place at
/// once ([FolderWriter]); it is read through views of DuckDB that may touch this folder only and
/// never load an extension ([FolderDatabase]). Open [nl.speelveld.opendata.folder.DataFolder]
/// first: it answers the port `MonitorData`. Imports `tables`, the port and DuckDB.
@NullMarked
package nl.speelveld.opendata.folder;

import org.jspecify.annotations.NullMarked;
