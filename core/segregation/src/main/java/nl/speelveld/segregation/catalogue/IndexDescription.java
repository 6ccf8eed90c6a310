package nl.speelveld.segregation.catalogue;

/// The facts of an index that do not depend on a language.
///
/// @param id stable name for files and commands, lower case with underscores
/// @param symbol letter used in the field
/// @param scope what it is computed for
/// @param dimension what it measures
/// @param high upper end of its range, infinite where there is none; the lower end is 0 for all
/// @param source who proposed it, author and year
public record IndexDescription(
    String id, String symbol, Scope scope, Dimension dimension, double high, String source) {}
