package nl.speelveld.web.officer;

/// What stands on the pages about invitations.
public final class InviteView {
  private InviteView() {}

  /// What stands on the page.
  ///
  /// @param children how many take part
  /// @param without how many have no code yet
  /// @param mail how many of those have an e-mail address
  /// @param office whether the details for letters are there
  public record Model(int children, int without, int mail, boolean office, String officePath) {}

  /// What stands on the page with letters that are ready.
  public record Ready(int letters, String pdf, String html) {}
}
