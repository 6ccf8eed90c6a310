package nl.speelveld.matching.draw;

/// One number of a draw, as it is published.
///
/// @param draw name of the draw: a programme or a seat group, empty where the number holds
///   everywhere
/// @param applicant row of the applicant
/// @param number 1, 2, 3 …, lower goes first
/// @param key what it follows from: a lottery key, a place on the list, or a number on paper
public record Lot(String draw, int applicant, int number, String key) {}
