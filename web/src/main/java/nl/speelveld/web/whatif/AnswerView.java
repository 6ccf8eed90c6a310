package nl.speelveld.web.whatif;

import java.util.List;
import java.util.Optional;
import nl.speelveld.report.story.Picture;

/// What a scenario does, as it stands on a page.
///
/// @param lead after how many years, in how many runs
/// @param numbers mix, distance, first choice
/// @param warnings what to know beside it
/// @param parts which measure does how much; empty for fewer than two
/// @param course through the years
/// @param possible against what is possible at most
/// @param schools where it changes
/// @param pairs which schools mix the most together
public record AnswerView(
    String lead,
    List<Measurement> numbers,
    List<String> warnings,
    Optional<Parts> parts,
    Course course,
    Limit possible,
    Schools schools,
    Pairs pairs) {

  /// A number with its band, and against the base.
  ///
  /// @param name what it is
  /// @param what how to read it
  /// @param value its middle
  /// @param band its ends
  /// @param change against the base, empty for the base itself
  /// @param before the same of the base
  public record Measurement(
      String name, String what, String value, String band, String change, String before) {}

  /// Through the years.
  ///
  /// @param picture lines
  /// @param columns names of the columns of its table
  /// @param rows cells
  public record Course(Picture picture, List<String> columns, List<List<String>> rows) {}

  /// What is possible at most.
  ///
  /// @param waits whether it is still being computed
  /// @param text how to read it, or why it is not there
  /// @param picture empty while it is computed, and where it cannot be shown
  public record Limit(boolean waits, String text, Optional<Picture> picture) {}

  /// Where it changes.
  ///
  /// @param waits whether pairs that mix the most are still being computed
  /// @param finding how many schools change
  /// @param map a map
  /// @param rows schools that change
  public record Schools(boolean waits, String finding, Picture map, List<SchoolRow> rows) {}

  /// A school that changes.
  ///
  /// @param share of the group as it was counted
  /// @param change of that share, points
  /// @param pupils more or fewer
  public record SchoolRow(String name, String share, String change, String pupils) {}

  /// Pairs that mix the most; none where none are known.
  ///
  /// @param text what they bring, with the proof
  /// @param pairs the first of them
  public record Pairs(String text, List<Pair> pairs) {}

  /// A pair.
  ///
  /// @param name both names
  /// @param friends address of the scenario with them as friendship schools; empty where it is full
  /// @param merge address of the scenario with them as one school
  public record Pair(String name, String friends, String merge) {}

  /// Which measure does how much.
  ///
  /// @param waits whether it is still being computed
  /// @param text what they do together, or why they cannot be taken apart
  /// @param rows the measures, in their order; none where they cannot be taken apart
  /// @param pairs which of them strengthen or hinder each other, a sentence each
  public record Parts(boolean waits, String text, List<PartRow> rows, List<String> pairs) {}

  /// A measure and its part.
  ///
  /// @param part its mean
  /// @param band its ends, and what they do not tell
  public record PartRow(String name, String part, String band) {}
}
