package nl.speelveld.runs.measuring;

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
  /// @param ids ids of the files that the figures were read from
  static Basis of(Asking asking, Counting counting, String reference, Set<String> ids) {
    Composition composition = counting.composition();
    List<SourceFile> files =
        asking.data.sources().stream().filter(file -> ids.contains(file.id())).toList();
    return new Basis(
        "school location",
        counting.group().name() + " against " + counting.group().rest(),
        reference,
        composition.edition().referenceDate().toString(),
        composition.edition().registration(),
        files,
        asking.origin.version(),
        command(asking.origin, composition.edition()));
  }

  // why: feature and year are spelled out also where nobody asked for them, because a later data
  // folder may hold others to choose by itself
  private static String command(Origin origin, Edition edition) {
    return origin.command() + " --feature " + edition.feature().id() + " --year " + edition.year();
  }

  /// Who asks which data folder.
  record Asking(MonitorData data, Origin origin) {}
}
