package nl.speelveld.web.parts;

/// Whom to ask about an installation.
///
/// @param name name of a desk or organisation, never of a person
/// @param email its e-mail address
/// @param url its page
/// @param publisher identifier of the organisation that publishes the data sets, a URI
public record Contact(String name, String email, String url, String publisher) {
  /// Of an installation whose operator filled in nobody.
  public static Contact unknown() {
    return new Contact(
        "Speelveld",
        "beheer@example.org",
        "https://example.org/speelveld",
        "https://example.org/speelveld");
  }
}
