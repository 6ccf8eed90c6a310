package nl.speelveld.opendata.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// School advice at the end of primary school, in the newer form of DUO in which counts of one to
/// four are masked as `<5`.
final class AdviceFile {
  private static final List<String> ADVICES =
      List.of(
          "VSO",
          "PRO",
          "VMBO_B",
          "VMBO_B_K",
          "VMBO_K",
          "VMBO_K_GT",
          "VMBO_GT",
          "VMBO_GT_HAVO",
          "HAVO",
          "HAVO_VWO",
          "VWO",
          "ADVIES_NIET_MOGELIJK");
  private static final int MASKED_BELOW = 5;

  private final SampleWorld world;

  AdviceFile(SampleWorld world) {
    this.world = world;
  }

  void write(Path folder) {
    int year = SchoolYears.LAST;
    int[][] counts = new int[world.schools().size()][ADVICES.size()];
    for (SampleWorld.Attendance pupil : world.primaryPupils(year)) {
      if (pupil.child().ageInOctober(year) == 11) {
        counts[pupil.school()][advice(pupil.child())]++;
      }
    }
    DuoText text =
        DuoText.semicolons()
            .line(
                "PEILDATUM_LEERLINGEN;PRIKDATUM_ADVIEZEN;INSTELLINGSCODE;VESTIGINGSCODE;"
                    + SchoolFields.HEADER.substring(SchoolFields.HEADER.indexOf("INSTELLINGSNAAM"))
                    + ";"
                    + String.join(";", ADVICES)
                    + ";TOTAAL_ADVIES");
    for (int school = 0; school < counts.length; school++) {
      if (Arrays.stream(counts[school]).sum() > 0) {
        text.row(fields(year, school, counts[school]).toArray());
      }
    }
    text.writeUtf8(
        folder.resolve("04-leerlingen-bo-sbo-schooladviezen-" + SchoolYears.name(year) + ".csv"));
  }

  private List<String> fields(int year, int school, int[] counts) {
    List<String> described = SchoolFields.of(world, school, "");
    List<String> fields = new ArrayList<>();
    fields.add(SchoolYears.referenceDate(year));
    fields.add(year + 1 + "0415");
    fields.add(described.get(0));
    fields.add(world.schools().get(school).code());
    fields.addAll(described.subList(2, described.size()));
    for (int count : counts) {
      fields.add(masked(count));
    }
    fields.add(masked(Arrays.stream(counts).sum()));
    return fields;
  }

  private static String masked(int count) {
    return count > 0 && count < MASKED_BELOW ? "<" + MASKED_BELOW : Integer.toString(count);
  }

  /// Every fourth child gets a double advice, its level and the next.
  private static int advice(Child child) {
    SampleSchool.Level level = SecondaryChoice.advice(child);
    boolean twofold = child.number() % 4 == 0;
    String name = level.name();
    String wanted =
        switch (level) {
          case PRO, VWO -> name;
          case VMBO_B -> twofold ? "VMBO_B_K" : name;
          case VMBO_K -> twofold ? "VMBO_K_GT" : name;
          case VMBO_GT -> twofold ? "VMBO_GT_HAVO" : name;
          case HAVO -> twofold ? "HAVO_VWO" : name;
        };
    return ADVICES.indexOf(wanted);
  }
}
