package nl.speelveld.web.admin;

/// Where the work of a role begins.
///
/// @param role the word of the role
/// @param path its first page
public record ShownWork(String role, String path) {}
