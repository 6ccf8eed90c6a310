package nl.speelveld.runs.data;

/// A file that the data folder was made from.
///
/// @param id short id, unique in the data folder
/// @param name file name
/// @param description what it holds, in the words of the publisher
/// @param publisher DUO, CBS, a municipality, …
/// @param licence CC0, CC BY 4.0, …
/// @param referenceDate date that the data are about, as text (`2016-10-01`, `2019`), empty when
///   unknown
/// @param sha256 checksum of the bytes, lower-case hexadecimal
/// @param rows rows that were read
public record SourceFile(
    String id,
    String name,
    String description,
    String publisher,
    String licence,
    String referenceDate,
    String sha256,
    long rows) {}
