package nl.speelveld.runs.measuring;

/// Who asks: printed with every figure so that it can be made again.
///
/// @param version version of the code
/// @param command the command that makes the report again, without feature and year: the basis of a
///   report adds them
public record Origin(String version, String command) {}
