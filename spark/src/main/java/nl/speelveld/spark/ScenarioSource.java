package nl.speelveld.spark;

import java.nio.file.Path;
import java.util.Optional;
import nl.speelveld.opendata.folder.DataFolder;
import nl.speelveld.opendata.folder.FolderWriter;
import nl.speelveld.rounds.scenario.ScenarioQuestion;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.figure.Basis;
import nl.speelveld.runs.held.HeldMonitorData;
import nl.speelveld.runs.measuring.Origin;
import nl.speelveld.runs.whatif.WhatIfReport;
import nl.speelveld.simulation.sweep.Sweep;

/// A file of scenarios and where every machine finds the data: who opens it makes the city from its
/// own copy of the data folder, and refuses where that gives another question.
///
/// @param scenario the file
/// @param folder the data folder, at the same place on every machine
/// @param runs how many
/// @param seed of the first run
/// @param fingerprint of the question on the machine that asks
record ScenarioSource(ScenarioText scenario, String folder, int runs, long seed, String fingerprint)
    implements SweepSource {
  private static final long serialVersionUID = 1;

  @Override
  public Sweep open() {
    Path place = Path.of(folder);
    if (!FolderWriter.isDataFolder(place)) {
      throw new OtherData(folder);
    }
    try (DataFolder opened = DataFolder.open(place)) {
      MonitorData data = HeldMonitorData.of(opened);
      if (scenario.read(data) instanceof ScenarioQuestion.Result.Ready ready) {
        ScenarioQuestion question = ready.question().with(Optional.of(runs), Optional.of(seed));
        if (fingerprint(question, data).equals(fingerprint)) {
          return question.sweep();
        }
      }
      throw new OtherData(folder);
    }
  }

  /// What tells a question from all others, data and version included.
  static String fingerprint(ScenarioQuestion question, MonitorData data) {
    Basis basis = WhatIfReport.basis(data, question.city(), new Origin(version(), ""));
    return question.fingerprint(basis);
  }

  /// The version of the jar that holds the readers, as the command line has it.
  private static String version() {
    return Optional.ofNullable(ScenarioQuestion.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  /// A machine of the cluster has no data folder at this place, one with other data, or another
  /// version of the jar.
  static final class OtherData extends RuntimeException {
    private static final long serialVersionUID = 1;

    OtherData(String folder) {
      super("folder (" + folder + ") or jar is not that of the machine that asks; copy both");
    }
  }
}
