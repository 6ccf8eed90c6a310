package nl.speelveld.matching.draw;

/// One number of a draw, as it is published.
///
/// @param seatGroup name of the seat group where it holds, empty for everywhere
/// @param applicant row of the applicant
/// @param number 1, 2, 3 …, lower goes first
/// @param key what it follows from: a lottery key, a place on the list, or a number on paper
public record Lot(String seatGroup, int applicant, int number, String key) {}
