package nl.speelveld.matching.draw;

/// One rule of a round as a name with a value: `file` with the fingerprint of the file of rules,
/// `siblings-first` with `yes`.
///
/// @param name once in a round
/// @param value may be empty
public record Rule(String name, String value) {}
