package nl.speelveld.runs.figure;

import java.util.List;
import nl.speelveld.runs.data.SourceFile;

/// What a figure rests on: enough to explain it and to make it again.
///
/// @param unit what the units are (`school location`, `wijk`)
/// @param groups which groups are compared (`weight above 0 against 0`)
/// @param reference reference level (`municipality GM0363`, `country`)
/// @param referenceDate date of counting, `yyyy-mm-dd`
/// @param registration id of the method of registration
/// @param sources files with their checksums
/// @param version version of the code
/// @param command the command that makes the figure again
public record Basis(
    String unit,
    String groups,
    String reference,
    String referenceDate,
    String registration,
    List<SourceFile> sources,
    String version,
    String command) {
  public Basis {
    sources = List.copyOf(sources);
  }
}
