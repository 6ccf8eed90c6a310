package nl.speelveld.runs.enrolment.family;

import java.util.List;

/// To whom a letter goes. It never comes from the data of the round: it is joined to an outcome by
/// pseudonym when the letter is made, and not kept.
///
/// @param child by which name the letter speaks of the child
/// @param lines lines of the address
/// @param language `nl` or `en` where the family reads letters in that language; else empty
public record FamilyAddress(String child, List<String> lines, String language) {
  public FamilyAddress {
    lines = List.copyOf(lines);
  }
}
