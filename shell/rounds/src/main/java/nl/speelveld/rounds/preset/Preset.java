package nl.speelveld.rounds.preset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A set of rules with a small invented round, to look at, to run and to start from.
public enum Preset {
  /// One number, lists of 4, 6 or 12 with a promise of a place.
  AMSTERDAM_VO("amsterdam-vo"),
  /// Eight nearest schools with two of each kind.
  AMSTERDAM_PO("amsterdam-po"),
  /// A mix of 30 and 70 percent.
  NIJMEGEN("nijmegen"),
  /// Pre-school with attendance, neighbourhood, city schools.
  UTRECHT_PO("utrecht-po"),
  /// Levels that share seats between a least and a most.
  DEN_HAAG_VO("den-haag-vo"),
  /// Back-up schools by distance.
  APELDOORN("apeldoorn"),
  /// Two contingents that are all seats together.
  FLANDERS("vlaanderen-dubbele-contingenten"),
  /// Reserve of 15 percent, a number for each school, seats that are kept.
  CHILE("chile-sae"),
  /// Least rates in the order of call.
  PARCOURSUP("parcoursup-minimumaandelen"),
  /// A subsidy by lot in two categories.
  SUBSIDY("subsidieloting-school-en-omgeving");

  private static final List<String> FILES =
      List.of(
          "round.yaml",
          "schools.csv",
          "seats.csv",
          "applicants.csv",
          "preferences.csv",
          "distances.csv");

  private final String id;

  Preset(String id) {
    this.id = id;
  }

  /// Name of the preset, as on the command line.
  public String id() {
    return id;
  }

  /// The preset of this name.
  public static Optional<Preset> find(String id) {
    return Arrays.stream(values()).filter(preset -> preset.id.equals(id)).findFirst();
  }

  /// Writes the files of the round into a folder, which is made where it is not there. A file that
  /// is there already is not overwritten: that throws.
  public void copyTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    copy("office.yaml", folder.resolve("office.yaml"));
    for (String file : FILES) {
      copy(id + "/" + file, folder.resolve(file));
    }
  }

  /// The text of its rules.
  public String rules() throws IOException {
    String resource = id + "/" + FILES.getFirst();
    try (InputStream in = Preset.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("preset (" + id + ") has no rules in this jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void copy(String resource, Path file) throws IOException {
    try (InputStream in = Preset.class.getResourceAsStream(resource)) {
      if (in != null) { // not every round has distances
        Files.copy(in, file);
      }
    }
  }
}
