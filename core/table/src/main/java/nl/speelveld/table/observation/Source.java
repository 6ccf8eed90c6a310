package nl.speelveld.table.observation;

import java.util.regex.Pattern;

/// A file from which a figure was made.
///
/// @param file name of the file
/// @param sha256 checksum of its bytes, 64 hexadecimal digits in small letters
/// @param publisher who published it, `DUO`
/// @param licence under which terms, `CC0-1.0`
/// @param rows how many rows of data it holds
public record Source(String file, String sha256, String publisher, String licence, long rows) {
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  public Source {
    Texts.check("file", file);
    Texts.check("publisher", publisher);
    Texts.check("licence", licence);
    if (!SHA256.matcher(sha256).matches()) {
      throw new IllegalArgumentException(
          "sha256 is (" + sha256 + "), but needs 64 hexadecimal digits in small letters");
    }
    if (rows < 0) {
      throw new IllegalArgumentException("rows is (" + rows + "), but a file has 0 or more");
    }
  }
}
