package nl.speelveld.runs.people;

/// A role, and where it holds.
///
/// @param role the role
/// @param municipality code of the municipality (`GM0363`); empty for the whole installation, which
///   only an administrator may have
/// @param school code of the school for [Role#SCHOOL], else empty
public record Grant(Role role, String municipality, String school) {
  public Grant {
    if (municipality.isEmpty() && role != Role.ADMINISTRATOR) {
      throw new IllegalArgumentException(
          "a grant of (" + role + ") needs a municipality; only an administrator has all");
    }
    if (school.isEmpty() == (role == Role.SCHOOL)) {
      throw new IllegalArgumentException(
          "a grant of (" + role + ") names school (" + school + "), which is for SCHOOL alone");
    }
  }

  /// A role in a municipality.
  public static Grant in(String municipality, Role role) {
    return new Grant(role, municipality, "");
  }

  /// The role of a school.
  public static Grant ofSchool(String municipality, String school) {
    return new Grant(Role.SCHOOL, municipality, school);
  }

  /// The administrator of the whole installation.
  public static Grant administrator() {
    return new Grant(Role.ADMINISTRATOR, "", "");
  }

  /// Whether it reaches into a municipality.
  public boolean reaches(String itsMunicipality) {
    return municipality.isEmpty() || municipality.equals(itsMunicipality);
  }
}
