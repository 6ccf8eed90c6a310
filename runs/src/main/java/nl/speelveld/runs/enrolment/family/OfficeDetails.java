package nl.speelveld.runs.enrolment.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the office says of itself in letters: the file `office.yaml` of a round.
///
/// @param sender who writes
/// @param round name of the round, as in "de basisscholen 2027"
/// @param publication web address where the outcome is published
/// @param dates days that the rules do not name
/// @param remedies where to go with a disagreement, by the kind of school
/// @param seatNames what letters call the parts of seats, by the name in the rules
public record OfficeDetails(
    Sender sender,
    Name round,
    String publication,
    Dates dates,
    Remedies remedies,
    Map<String, Name> seatNames) {
  public OfficeDetails {
    seatNames = Map.copyOf(seatNames);
  }

  /// Who writes.
  ///
  /// @param name municipality or office
  /// @param address lines under the name
  /// @param contact how to reach it, a whole sentence
  /// @param logo a PNG or JPEG in base 64, where there is one
  public record Sender(String name, List<String> address, Name contact, Optional<String> logo) {
    public Sender {
      address = List.copyOf(address);
    }
  }

  /// Days that the rules do not name.
  ///
  /// @param enrolBy last day to take a place
  /// @param secondRoundUntil last day of the second round
  public record Dates(Optional<LocalDate> enrolBy, Optional<LocalDate> secondRoundUntil) {}

  /// Where to go with a disagreement.
  ///
  /// @param column column of `schools.csv` that holds the kind of school; empty where all are alike
  /// @param byKind by what stands in that column; under the empty text for schools all alike
  public record Remedies(String column, Map<String, RemedyRule> byKind) {
    public Remedies {
      byKind = Map.copyOf(byKind);
    }
  }

  /// Where to go for one kind of school.
  ///
  /// @param road which road the law gives
  /// @param body whose decision it is
  /// @param until last day; left out, six weeks after the outcome is published for an objection or
  ///   a review, and none for a complaint
  /// @param address where
  public record RemedyRule(
      Remedy.Road road, Name body, Optional<LocalDate> until, String address) {}
}
