package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.nio.file.Path;
import nl.speelveld.opendata.folder.DataFolder;
import nl.speelveld.opendata.folder.FolderWriter;
import nl.speelveld.runs.measuring.Origin;
import nl.speelveld.runs.measuring.SegregationMonitor;

/// The wiring, by hand and in one place.
final class Components {
  private Components() {}

  /// The data folder at a path; a path without one is wrong use.
  static DataFolder dataFolder(Path path) {
    if (!FolderWriter.isDataFolder(path)) {
      throw new WrongUse(
          "data.absent",
          arg("folder", path.toString()),
          arg("quoted", Quoted.word(path.toString())));
    }
    return DataFolder.open(path);
  }

  /// The monitor over a data folder.
  static SegregationMonitor monitor(DataFolder data, String command) {
    return new SegregationMonitor(data, new Origin(Version.text(), command));
  }
}
