package nl.speelveld.web.page;

/// A step of the way to a page.
///
/// @param text name of the page
/// @param path its address; empty for the page itself
public record Crumb(String text, String path) {}
