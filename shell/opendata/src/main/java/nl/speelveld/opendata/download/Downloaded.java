package nl.speelveld.opendata.download;

import nl.speelveld.table.finding.Findings;

/// What became of one dataset.
///
/// @param dataset the dataset
/// @param bytes bytes on disk, 0 where it was not fetched
/// @param sha256 checksum of what was fetched, empty where it was not
/// @param findings what went wrong
public record Downloaded(Dataset dataset, long bytes, String sha256, Findings findings) {
  /// Whether the file is there, whole.
  public boolean isComplete() {
    return !sha256.isEmpty();
  }
}
