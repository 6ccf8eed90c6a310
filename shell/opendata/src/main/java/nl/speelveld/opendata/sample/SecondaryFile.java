package nl.speelveld.opendata.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/// Pupils of secondary schools by type of education, year and sex, in the form of 2019.
final class SecondaryFile {
  private static final int GRADES = 6;
  private final SampleWorld world;

  SecondaryFile(SampleWorld world) {
    this.world = world;
  }

  /// A type of class as the file names it.
  private record Programme(String type, String sector, String code, String name) {
    static Programme of(String type, String code, String name) {
      return new Programme(type, "N.v.t.", code, name);
    }
  }

  private record Key(int school, Programme programme) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int bySchool = Integer.compare(school, other.school);
      return bySchool != 0 ? bySchool : order().compareTo(other.order());
    }

    private String order() {
      return programme.type + programme.code;
    }
  }

  void write(Path folder) {
    int year = SchoolYears.LAST;
    TreeMap<Key, int[]> counts = new TreeMap<>();
    for (Child child : world.children()) {
      int grade = world.grade(child, year);
      if (grade > 0) {
        int school = world.secondary().get(child.number());
        Programme programme = programme(world.schools().get(school), child, grade);
        int[] row = counts.computeIfAbsent(new Key(school, programme), key -> new int[2 * GRADES]);
        row[2 * (grade - 1) + (child.boy() ? 0 : 1)]++;
      }
    }
    DuoText text = DuoText.semicolons().line(header());
    counts.forEach((key, row) -> text.row(fields(key), row));
    text.write(folder.resolve("leerlingen-vo-per-vestiging-naar-onderwijstype-" + year + ".csv"));
  }

  private static String header() {
    StringBuilder header =
        new StringBuilder(
            "BRIN NUMMER;VESTIGINGSNUMMER;INSTELLINGSNAAM VESTIGING;PLAATSNAAM VESTIGING;"
                + "PROVINCIE VESTIGING;ONDERWIJSTYPE VO EN LEER- OF VERBLIJFSJAAR;VMBO SECTOR;"
                + "AFDELING;ELEMENTCODE;OPLEIDINGSNAAM");
    for (int grade = 1; grade <= GRADES; grade++) {
      header.append(";LEER- OF VERBLIJFSJAAR ").append(grade).append(" - MAN");
      header.append(";LEER- OF VERBLIJFSJAAR ").append(grade).append(" - VROUW");
    }
    return header.toString();
  }

  private List<String> fields(Key key) {
    SampleSchool school = world.schools().get(key.school);
    return List.of(
        school.brin(),
        school.location(),
        school.name(),
        world.townOf(school).name().toUpperCase(Locale.ROOT),
        Town.PROVINCE,
        key.programme.type,
        key.programme.sector,
        "N.v.t.",
        key.programme.code,
        key.programme.name);
  }

  private static Programme programme(SampleSchool school, Child child, int grade) {
    SampleSchool.Level level = SecondaryChoice.advice(child);
    if (level == SampleSchool.Level.PRO) {
      return Programme.of("Praktijkonderwijs alle vj", "0090", "Praktijkonderwijs");
    }
    return grade <= 2 ? bridge(school, level) : upper(level, grade);
  }

  /// Years 1 and 2: a broad school keeps all levels together, a school for two levels both of them.
  private static Programme bridge(SampleSchool school, SampleSchool.Level level) {
    String type = "Brugjaar 1-2";
    boolean vmbo = level.compareTo(SampleSchool.Level.HAVO) < 0;
    if (school.levels().size() >= 5) {
      return Programme.of(type, "0024", "Ljvb op VWO/HAVO/VMBO-Alle Lw");
    }
    if (school.levels().size() == 3 && !vmbo) {
      return Programme.of(type, "0015", "Ljvb op VWO/HAVO");
    }
    return switch (level) {
      case VMBO_B -> Programme.of(type, "0031", "Ljvb op VMBO-BBg Lw");
      case VMBO_K -> Programme.of(type, "0032", "Ljvb op VMBO-Kbg Lw");
      case VMBO_GT ->
          school.levels().contains(SampleSchool.Level.HAVO)
              ? Programme.of(type, "0011", "Ljvb op HAVO/VMBO-Th/Gm Lw")
              : Programme.of(type, "0013", "Ljvb op VMBO-Th/Gm Lw");
      case HAVO -> Programme.of(type, "0300", "HAVO");
      default -> Programme.of(type, "0100", "VWO-ATHENEUMSTROOM");
    };
  }

  private static Programme upper(SampleSchool.Level level, int grade) {
    return switch (level) {
      case VMBO_B ->
          new Programme("VMBO BL lj 3-4", "Economie", "6411", "VMBO BB Economie en ondernemen");
      case VMBO_K ->
          new Programme("VMBO KL lj 3-4", "Economie", "6421", "VMBO KB Economie en ondernemen");
      case VMBO_GT ->
          new Programme("VMBO TL lj 3-4", "Economie", "0472", "MAVO/Theor Lw-Profiel Economie");
      case HAVO ->
          grade == 3
              ? Programme.of("HAVO/VWO lj 3", "0300", "HAVO")
              : Programme.of("HAVO lj 4-5", "0372", "HAVO Prf Ec/Maat");
      default ->
          grade == 3
              ? Programme.of("HAVO/VWO lj 3", "0100", "VWO-ATHENEUMSTROOM")
              : Programme.of("VWO lj 4-6", "0171", "VWO-ATH Prf Nat/Gezond");
    };
  }
}
