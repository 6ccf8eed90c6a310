package nl.speelveld.web.audit;

/// A row of a list of rounds.
///
/// @param id id of the round
/// @param title title
/// @param municipality name of the municipality
/// @param phase how far it is, as its word
/// @param isPublic whether it has a page that everybody may see
public record ShownRound(
    String id, String title, String municipality, String phase, boolean isPublic) {}
