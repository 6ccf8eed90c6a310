package nl.speelveld.opendata.tables;

/// An area, named.
///
/// @param kind `pc4`, `buurt`, `wijk`, `municipality`, …
/// @param code code, or empty
/// @param name name, or empty
/// @param municipality code or name of its municipality, or empty
public record Area(String kind, String code, String name, String municipality) {}
