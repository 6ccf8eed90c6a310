package nl.speelveld.opendata.tables;

/// What a school location is; each part is empty where the file gives none.
///
/// @param name name
/// @param denomination denomination
/// @param board number of the board
/// @param structure levels, or cluster
/// @param concept educational concept
public record SchoolProfile(
    String name, String denomination, String board, String structure, String concept) {}
