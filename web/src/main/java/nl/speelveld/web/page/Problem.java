package nl.speelveld.web.page;

/// Something that is wrong with what was typed.
///
/// @param field name and id of the field; empty where it is about the whole form
/// @param text a whole sentence: what is wrong and what to do
public record Problem(String field, String text) {}
