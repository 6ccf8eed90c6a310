package nl.speelveld.runs.people;

/// What somebody who works with Speelveld does. A family is no role: it comes in for one child.
public enum Role {
  /// Gives accounts and roles, keeps retention, backups and settings. Sees no child.
  ADMINISTRATOR,
  /// Runs the rounds of a municipality.
  OFFICER,
  /// Confirms seats and sees the lists of one school.
  SCHOOL,
  /// Helps families of a municipality to hand in their list; each time is recorded.
  HELPER,
  /// Draws.
  NOTARY,
  /// Reads what is published, the log and the record of who saw what.
  AUDITOR;

  /// The word for it in addresses, files and settings: `officer`.
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
