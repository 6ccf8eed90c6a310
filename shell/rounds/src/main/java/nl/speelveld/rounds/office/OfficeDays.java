package nl.speelveld.rounds.office;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Takes days that are over out of the text of `office.yaml`, for a round that comes after the one
/// for which it was written: a letter that names a last day in the past is worse than one that
/// names none. Everything else stays as it was typed.
public final class OfficeDays {
  private static final Pattern DAY =
      Pattern.compile(
          "\\s*(?:enrolBy|secondRoundUntil|until)\\s*:\\s*[\"']?(\\d{4}-\\d{2}-\\d{2})[\"']?"
              + "\\s*(?:#.*)?");

  private OfficeDays() {}

  /// The text without the days before this one. Days stand each on a line of their own; where
  /// somebody wrote the file otherwise they stay.
  public static String from(String text, LocalDate day) {
    return text.lines()
        .filter(line -> !isOver(line, day))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static boolean isOver(String line, LocalDate day) {
    Matcher found = DAY.matcher(line);
    try {
      return found.matches() && LocalDate.parse(found.group(1)).isBefore(day);
    } catch (DateTimeParseException noDay) {
      return false; // what reads the file tells of it
    }
  }
}
