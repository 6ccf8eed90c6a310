/// Fetches open data from its publishers (DUO, CBS) to a directory that can then be imported.
///
/// Which files exist stands in `catalogue.properties`, as data. A download is tried again with
/// growing pauses, goes on where it broke off, is checked against a checksum where the catalogue
/// has one, and is bounded in size; what goes wrong is a finding. Open
/// [nl.speelveld.opendata.download.Downloader] first. Imports `folder` for its findings, the port
/// of progress and `java.net.http`.
@NullMarked
package nl.speelveld.opendata.download;

import org.jspecify.annotations.NullMarked;
