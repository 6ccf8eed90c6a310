package nl.speelveld.opendata.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Home postcodes of pupils by age, one file for each municipality of the schools, as DUO published
/// them for 2017.
final class HomeFiles {
  private static final int UNKNOWN_EVERY = 333; // one pupil in so many has no known home
  private static final int COLUMNS = 24; // younger, 4 … 24, older, total

  private final SampleWorld world;

  HomeFiles(SampleWorld world) {
    this.world = world;
  }

  private record Key(String postcode, int area, int school) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int bySchool = Integer.compare(school, other.school);
      return bySchool != 0 ? bySchool : postcode.compareTo(other.postcode);
    }
  }

  void write(int year, Path folder) {
    TreeMap<Key, int[]> counts = new TreeMap<>();
    for (SampleWorld.Attendance pupil : world.primaryPupils(year)) {
      int area = pupil.child().family().area();
      boolean unknown = pupil.child().number() % UNKNOWN_EVERY == 0;
      String postcode = unknown ? "10" : world.province().areas().get(area).postcode();
      int[] row =
          counts.computeIfAbsent(
              new Key(postcode, unknown ? -1 : area, pupil.school()), ignored -> new int[COLUMNS]);
      row[Math.clamp(pupil.age() - 3, 0, COLUMNS - 2)]++;
      row[COLUMNS - 1]++;
    }
    for (int town = 0; town < world.province().towns().size(); town++) {
      write(year, town, counts, folder);
    }
  }

  private void write(int year, int town, TreeMap<Key, int[]> counts, Path folder) {
    Town of = world.province().towns().get(town);
    DuoText text = DuoText.windows().line(header());
    counts.forEach((key, row) -> {
      if (world.townOf(world.schools().get(key.school)).equals(of)) {
        text.row(fields(year, key), row);
      }
    });
    text.write(folder.resolve(of.name() + ".csv"));
  }

  private static String header() {
    StringBuilder header =
        new StringBuilder(
            "PEILDATUM;GEMEENTENUMMER;GEMEENTENAAM;POSTCODE_LEERLING;GEMEENTENAAM_LEERLING;"
                + "BRIN_NUMMER;VESTIGINGSNUMMER;INSTELLINGSNAAM_VESTIGING;POSTCODE_VESTIGING;"
                + "PLAATSNAAM;PROVINCIE;SOORT_PO;DENOMINATIE_VESTIGING;BEVOEGD_GEZAG_NUMMER;"
                + "LEEFTIJD_JONGER");
    for (int age = 4; age <= 24; age++) {
      header.append(";LEEFTIJD_").append(age);
    }
    return header.append(";LEEFTIJD_OUDER;TOTAAL").toString();
  }

  private List<String> fields(int year, Key key) {
    List<String> school = SchoolFields.of(world, key.school, "");
    List<String> fields = new ArrayList<>();
    fields.add(SchoolYears.referenceDate(year));
    fields.add(school.get(5));
    fields.add(school.get(6));
    fields.add(key.postcode);
    fields.add(
        key.area < 0 ? "" : world.province().townOf(world.province().areas().get(key.area)).name());
    fields.addAll(school.subList(0, 5));
    fields.addAll(school.subList(7, 11));
    return fields;
  }
}
