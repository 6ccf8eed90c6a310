package nl.speelveld.report.letters;

import java.time.LocalDate;

/// A place on a reserve list.
///
/// @param programme of which programme
/// @param place 1 is called first
/// @param length how many wait
/// @param until last day on which the list counts
public record Waiting(String programme, int place, int length, LocalDate until) {
  public Waiting {
    if (place < 1 || place > length) {
      throw new IllegalArgumentException(
          "place (" + place + ") is not on a reserve list of (" + length + ")");
    }
  }
}
