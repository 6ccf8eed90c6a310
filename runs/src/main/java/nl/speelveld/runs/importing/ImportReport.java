package nl.speelveld.runs.importing;

import java.util.List;

/// What an import did.
///
/// @param files file by file, in the order of their names
/// @param dataFolder where the result stands
/// @param flowsTotal pupils in all home-to-school flows, 0 without flows
public record ImportReport(List<ImportedFile> files, String dataFolder, long flowsTotal) {
  public ImportReport {
    files = List.copyOf(files);
  }

  /// Whether any file had a finding that stops.
  public boolean hasErrors() {
    return files.stream().anyMatch(file -> file.findings().hasErrors());
  }
}
