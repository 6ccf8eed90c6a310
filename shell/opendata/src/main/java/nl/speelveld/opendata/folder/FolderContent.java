package nl.speelveld.opendata.folder;

import java.util.List;
import nl.speelveld.opendata.tables.Table;
import nl.speelveld.runs.data.SourceFile;

/// Everything that goes into a data folder.
///
/// @param sources the files
/// @param tidy what the readers understood, by source
/// @param joined what the use cases ask for; the names and columns stand in [JoinedTables]
/// @param keptAside rows that were not understood, each as one line of CSV, the header first
/// @param readerVersion version of the code that read the files
public record FolderContent(
    List<SourceFile> sources,
    List<SourcedTable> tidy,
    List<Table> joined,
    List<String> keptAside,
    String readerVersion) {
  public FolderContent {
    sources = List.copyOf(sources);
    tidy = List.copyOf(tidy);
    joined = List.copyOf(joined);
    keptAside = List.copyOf(keptAside);
  }
}
