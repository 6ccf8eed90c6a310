package nl.speelveld.runs.measuring;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.speelveld.runs.data.Composition;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.data.SourceFile;
import nl.speelveld.runs.figure.Basis;

/// What the figures of a report rest on.
final class BasisOf {
  private BasisOf() {}

  /// The basis of figures about a counting.
  ///
  /// @param parts ids of other parts of the data folder that were used, as in
  ///   [MonitorData#sourcesOf(String)], and ids of files
  static Basis of(MonitorData data, Counting counting, String reference, Sources parts) {
    Composition composition = counting.composition();
    Set<String> ids = new LinkedHashSet<>(composition.sources());
    ids.addAll(parts.fileIds());
    parts.parts().forEach(part -> ids.addAll(data.sourcesOf(part)));
    List<SourceFile> files =
        data.sources().stream().filter(file -> ids.contains(file.id())).toList();
    return new Basis(
        "school location",
        counting.group().name() + " against " + counting.group().rest(),
        reference,
        composition.edition().referenceDate().toString(),
        composition.edition().registration(),
        files,
        parts.origin().version(),
        command(parts.origin(), composition.edition()));
  }

  // why: feature and year are spelled out also where nobody asked for them, because a later data
  // folder may hold others to choose by itself
  private static String command(Origin origin, Edition edition) {
    return origin.command() + " --feature " + edition.feature().id() + " --year " + edition.year();
  }

  /// What else was used, and who asked.
  ///
  /// @param fileIds ids of source files
  /// @param parts parts of the data folder: `areas`, `wijken`, `shapes`, `offers`
  /// @param origin who asked
  record Sources(List<String> fileIds, List<String> parts, Origin origin) {
    Sources {
      fileIds = List.copyOf(fileIds);
      parts = List.copyOf(parts);
    }
  }
}
