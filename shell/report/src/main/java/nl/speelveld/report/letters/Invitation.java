package nl.speelveld.report.letters;

import java.time.LocalDate;
import nl.speelveld.runs.enrolment.family.FamilyAddress;
import nl.speelveld.runs.enrolment.family.OfficeDetails;

/// What a family is told when it can apply, or gets a code after the lists were closed.
///
/// @param office who writes
/// @param to to whom
/// @param code the code with which the family comes in; it stands nowhere else
/// @param site where it comes in
/// @param days when
/// @param closed whether lists are closed: the code then only shows what became of the application
public record Invitation(
    OfficeDetails office, FamilyAddress to, String code, String site, Days days, boolean closed) {
  /// Days of a letter.
  ///
  /// @param sent the date of the letter
  /// @param opens from when lists can be handed in
  /// @param closes until when, behind "tot": `27 maart 2027 om 12:00`, `en met 26 maart 2027`
  public record Days(LocalDate sent, LocalDate opens, String closes) {}

  /// Not the code: it signs in.
  @Override
  public String toString() {
    return "an invitation";
  }
}
