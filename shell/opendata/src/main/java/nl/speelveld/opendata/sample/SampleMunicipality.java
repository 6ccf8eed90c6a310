package nl.speelveld.opendata.sample;

import java.nio.file.Path;

/// Writes the sample municipality: an invented province with a city of 100,000 residents, a smaller
/// city and five villages, as open data of five school years, the ranked lists of a later
/// enrolment, two enrolment rounds that run, and the table of pupils that the city itself has.
///
/// Same seed, same bytes. Some 85 files, 5 MB, in about two seconds.
public final class SampleMunicipality {
  /// The seed of the demonstration.
  public static final long SEED = 20_261_001L;

  /// CBS code of the sample municipality itself.
  public static final String CODE = "GM9901";

  private SampleMunicipality() {}

  /// Where the files stand.
  ///
  /// @param openData the files to import
  /// @param enrolment the lists for a later enrolment, see `docs/reference/sample-municipality.md`
  /// @param round the round of the primary schools, from rules to families
  /// @param roundVo the round of the secondary schools
  /// @param pupils the table of pupils that only the municipality has
  public record Written(Path openData, Path enrolment, Path round, Path roundVo, Path pupils) {}

  /// Writes all files under a folder, over what stood there under the same names.
  public static Written write(Path folder, long seed) {
    SampleWorld world = SampleWorld.of(seed);
    Written written =
        new Written(
            folder.resolve("open-data"),
            folder.resolve("enrolment"),
            folder.resolve("round"),
            folder.resolve("round-vo"),
            folder.resolve("pupils"));
    Path primary = written.openData.resolve("duo/po");
    for (int year = SchoolYears.FIRST; year <= SchoolYears.LAST; year++) {
      new PrimaryFiles(world, primary).write(year);
      new HomeFiles(world).write(year, primary.resolve("herkomst-" + year));
    }
    new AddressFiles(world).write(written.openData.resolve("duo/adressen"));
    new AdviceFile(world).write(primary);
    new SecondaryFile(world).write(written.openData.resolve("duo/vo"));
    new PostcodeFiles(world).write(written.openData.resolve("cbs"));
    new ShapeFiles(world.province()).write(written.openData.resolve("geo"));
    new ListFiles(world, seed).write(written.enrolment);
    RoundFiles rounds = new RoundFiles(world, seed);
    new PupilFile(world, seed).write(written.pupils.resolve("leerlingen.csv"));
    rounds.writePrimary(written.round);
    rounds.writeSecondary(written.roundVo);
    return written;
  }
}
