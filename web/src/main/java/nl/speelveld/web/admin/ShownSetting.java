package nl.speelveld.web.admin;

/// A setting as it is.
///
/// @param name the word by which its name is found
/// @param value what it is
public record ShownSetting(String name, String value) {}
