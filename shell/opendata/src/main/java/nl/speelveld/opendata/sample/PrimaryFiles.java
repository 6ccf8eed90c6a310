package nl.speelveld.opendata.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/// The yearly files of DUO about primary schools: weights by age, registration with NOAT, ages by
/// kind of school, mean distance.
final class PrimaryFiles {
  private static final int OLDEST = 14;
  private static final String[] WEIGHTS = {"0.00", "0.30", "1.20"};

  private final SampleWorld world;
  private final Path folder;

  PrimaryFiles(SampleWorld world, Path folder) {
    this.world = world;
    this.folder = folder;
  }

  void write(int year) {
    List<SchoolYear> schools = schoolsOf(year);
    weights(year, schools);
    registration(year, schools);
    ages(year, schools);
    distances(year, schools);
  }

  /// The pupils of one school in one year.
  private record SchoolYear(int index, SampleSchool school, List<SampleWorld.Attendance> pupils) {}

  private List<SchoolYear> schoolsOf(int year) {
    TreeMap<Integer, List<SampleWorld.Attendance>> bySchool = new TreeMap<>();
    for (SampleWorld.Attendance pupil : world.primaryPupils(year)) {
      bySchool.computeIfAbsent(pupil.school(), ignored -> new ArrayList<>()).add(pupil);
    }
    List<SchoolYear> years = new ArrayList<>();
    bySchool.forEach(
        (school, pupils) -> years.add(new SchoolYear(school, world.schools().get(school), pupils)));
    return years;
  }

  private void weights(int year, List<SchoolYear> schools) {
    DuoText text =
        DuoText.semicolons()
            .line("PEILDATUM;" + SchoolFields.HEADER + ";GEWICHT;" + ageHeader(OLDEST) + ";TOTAAL");
    for (SchoolYear each : schools) {
      if (each.school.isPrimary()) {
        for (String weight : WEIGHTS) {
          int[] counts = byAge(each, OLDEST, pupil -> pupil.child().weightIn(year).equals(weight));
          if (counts[counts.length - 1] > 0) {
            List<String> fields = new ArrayList<>();
            fields.add(SchoolYears.referenceDate(year));
            fields.addAll(SchoolFields.of(world, each.index, " "));
            fields.add(weight);
            text.row(fields, counts);
          }
        }
      }
    }
    text.write(
        folder.resolve("01.-leerlingen-bo-gewicht,-leeftijd-" + SchoolYears.name(year) + ".csv"));
  }

  private static String ageHeader(int oldest) {
    StringBuilder header = new StringBuilder("LEEFTIJD_JONGER");
    for (int age = 4; age <= oldest; age++) {
      header.append(";LEEFTIJD_").append(age);
    }
    return header.append(";LEEFTIJD_OUDER").toString();
  }

  /// Counts for the columns younger, 4 … oldest, older, total.
  private static int[] byAge(
      SchoolYear school, int oldest, java.util.function.Predicate<SampleWorld.Attendance> counted) {
    int[] counts = new int[oldest];
    for (SampleWorld.Attendance pupil : school.pupils) {
      if (counted.test(pupil)) {
        counts[Math.clamp(pupil.age() - 3, 0, oldest - 2)]++;
        counts[oldest - 1]++;
      }
    }
    return counts;
  }

  private void registration(int year, List<SchoolYear> schools) {
    String date = year < SchoolYears.BREAK ? "1-10-" + year : "1-2-" + (year + 1);
    DuoText text =
        DuoText.semicolons()
            .line(
                "WPO (BAO);Peildatum:;%s;Bijgewerkt tot:;%s;;;Actieve inschrijvingen;;;;;;;waarvan bekostigd;;;;;;;waarvan niet bekostigd;;;;;;"
                    .formatted(date, date))
            .line(
                "BRIN_NUMMER;VESTIGINGSNUMMER;NAAM_INSTELLING;GEMEENTENAAM;PROVINCIE;SWV;BEVOEGD_GEZAG_NUMMER;TOTAAL;TOTAAL_JONGER_8;TOTAAL_8_EO;TOTAAL_GEW00;TOTAAL_GEW03;TOTAAL_GEW12;TOTAAL_NOAT;TOTAAL_BEKOSTIGD;BEK_JONGER_8;BEK_8_EO;BEK_GEW00;BEK_GEW03;BEK_GEW12;BEK_NOAT;TOTAAL_NIET_BEKOSTIGD;NIETBEK_JONGER_8;NIETBEK_8_EO;NIETBEK_GEW00;NIETBEK_GEW03;NIETBEK_GEW12;NIETBEK_NOAT");
    for (SchoolYear each : schools) {
      if (each.school.isPrimary()) {
        text.row(registrationFields(each), registrationCounts(year, each));
      }
    }
    text.write(folder.resolve("02.leerlingen-bo-in-bron-" + SchoolYears.name(year) + ".csv"));
  }

  private List<String> registrationFields(SchoolYear each) {
    Town town = world.townOf(each.school);
    return List.of(
        each.school.brin(),
        Integer.toString(Integer.parseInt(each.school.location())), // as published: unpadded
        each.school.name(),
        town.name().toUpperCase(Locale.ROOT),
        Town.PROVINCE,
        "PO9901",
        each.school.profile().board());
  }

  private static int[] registrationCounts(int year, SchoolYear each) {
    int[] counts = new int[21];
    for (SampleWorld.Attendance pupil : each.pupils) {
      counts[0]++;
      counts[pupil.age() < 8 ? 1 : 2]++;
      counts[3 + List.of(WEIGHTS).indexOf(pupil.child().weightIn(year))]++;
      counts[6] += pupil.child().family().noat() ? 1 : 0;
    }
    System.arraycopy(counts, 0, counts, 7, 7); // all are funded
    return counts;
  }

  private void ages(int year, List<SchoolYear> schools) {
    DuoText text =
        DuoText.semicolons()
            .line(
                "PEILDATUM;"
                    + SchoolFields.HEADER.replace("SOORT_PO", "SOORT_PO;CLUSTER")
                    + ";"
                    + ageHeader(24)
                    + ";TOTAAL");
    for (SchoolYear each : schools) {
      List<String> fields = new ArrayList<>();
      fields.add(SchoolYears.referenceDate(year));
      fields.addAll(SchoolFields.of(world, each.index, " "));
      fields.add(10, "nvt");
      text.row(fields, byAge(each, 24, pupil -> true));
    }
    text.write(
        folder.resolve(
            "01.-leerlingen-po-soort-po,-cluster,-leeftijd-" + SchoolYears.name(year) + ".csv"));
  }

  private void distances(int year, List<SchoolYear> schools) {
    DuoText text =
        DuoText.semicolons().line("PEILDATUM;" + SchoolFields.HEADER + ";AFSTAND;LEERLINGEN");
    for (SchoolYear each : schools) {
      double metres = 0;
      for (SampleWorld.Attendance pupil : each.pupils) {
        metres += each.school.metresFrom(pupil.child().family().x(), pupil.child().family().y());
      }
      List<String> fields = new ArrayList<>();
      fields.add(SchoolYears.referenceDate(year));
      fields.addAll(SchoolFields.of(world, each.index, ""));
      fields.add(String.format(Locale.GERMANY, "%.6f", metres / each.pupils.size()));
      text.row(fields, new int[] {each.pupils.size()});
    }
    text.write(
        folder.resolve(
            "05.-gemiddelde-afstand-tussen-woonadres-leerling-en-schoolvestiging-"
                + SchoolYears.name(year)
                + ".csv"));
  }
}
