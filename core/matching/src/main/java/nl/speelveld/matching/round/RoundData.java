package nl.speelveld.matching.round;

/// The tables of a round.
///
/// @param schools a row a programme: `programme`, and whatever columns the rules speak of
/// @param seats a row a programme: `programme`, `seats`, and further numbers of seats by column
/// @param applicants a row an applicant: `applicant` (the pseudonym), where used `birthDate`
///   (`2023-04-30`), `child` (a key by which two applications for one child are known), `secured`
///   (the programme of a seat that is kept), and the columns of the rules
/// @param preferences a row a wish: `applicant`, `rank` (1, 2, 3 …), `programme`
/// @param distances a row for an applicant and a programme: `applicant`, `programme`, `metres`
public record RoundData(
    DataTable schools,
    DataTable seats,
    DataTable applicants,
    DataTable preferences,
    DataTable distances) {}
