package nl.speelveld.report.letters;

/// How a family checks its outcome itself.
///
/// @param address page with the published outcome
/// @param code check code of this family
/// @param receipt the receipt that was given when the lists were frozen
public record Check(String address, String code, String receipt) {}
