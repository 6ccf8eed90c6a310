package nl.speelveld.matching.afterwards;

/// An applicant who moves up to a seat that came free.
///
/// @param applicant row of the applicant
/// @param fromWish the wish that was granted before, or −1 for no place
/// @param toWish the wish that is granted now
public record Move(int applicant, int fromWish, int toWish) {}
