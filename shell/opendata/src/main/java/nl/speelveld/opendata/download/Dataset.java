package nl.speelveld.opendata.download;

import java.net.URI;

/// A file that a publisher offers.
///
/// @param id short id, `duo-weight-2016`
/// @param file file name to store it under, without folders
/// @param address where it stands
/// @param sha256 checksum, lower-case hexadecimal; empty where the publisher changes the file
public record Dataset(String id, String file, URI address, String sha256) {
  public Dataset {
    if (!file.matches("[^/\\\\:*?\"<>|]+") || file.startsWith(".")) {
      throw new IllegalArgumentException(
          "file is (" + file + "), but it is a plain file name without folders");
    }
  }
}
