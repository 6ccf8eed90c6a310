package nl.speelveld.benchmarks.speed;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// An enrolment round of a whole country as files: 200,000 children, 6,500 programmes in 340
/// municipalities, lists of one to eight, brothers and sisters, twins, distances to the twelve
/// nearest programmes of the municipality. Seeded, the same on every machine.
///
/// As a program: `NationalRound FOLDER [APPLICANTS [PROGRAMMES]]`. It writes some 90 MB.
public final class NationalRound {
  private static final int MUNICIPALITIES = 340;
  private static final int LONGEST = 8;
  private static final int NEAREST = 12;
  private static final int TWINS = 120; // one pair in so many children
  private static final double SEATS_PER_APPLICANT = 1.08;
  private static final String RULES =
      """
      title: Een heel land
      version: 1
      source:
        reference: invented for measuring
        date: 2026-11-22
      types:
        - id: doelgroep
          when: {applicant: targetGroup, is: ja}
      priorities:
        - id: broer-zus
          nl: broer of zus op school
          en: brother or sister at school
          when: {applicant: siblingSchools, among: programme}
        - id: voorschool
          nl: ging acht maanden naar de voorschool van deze school
          en: went to the pre-school of this school for eight months
          when:
            all:
              - {applicant: preschoolPartners, among: programme}
              - {applicant: preschoolMonths, atLeast: 8}
        - id: dichtbij
          nl: een van de zes dichtstbijzijnde scholen
          en: one of the six nearest schools
          when: {nearest: 6}
      seats:
        general:
          - name: doelgroep
            size: 15 %
            types: doelgroep
            others: after
          - name: vrij
            size: rest
      tieBreak: one number
      lists:
        least: 1
        most: 8
        sharedNumber: twins
        born: {from: 2022-10-01, to: 2023-09-30}
      calendar:
        opens: 2027-01-11
        closes: 2027-02-19
        freezes: 2027-03-01
        draws: 2027-03-08
        publishes: 2027-03-15
        reservesEnd: 2027-10-01
      """;

  private final int[] firstOfMunicipality; // programmes of municipality m: from [m] up to [m + 1]
  private final double[] x;
  private final double[] y;
  private final double[] wanted;

  private NationalRound(int programmes, RandomGenerator random) {
    firstOfMunicipality = new int[MUNICIPALITIES + 1];
    double[] size = new double[MUNICIPALITIES];
    double all = 0;
    for (int place = 0; place < MUNICIPALITIES; place++) {
      size[place] = 0.005 + 1.0 / (4 + place); // a few large cities, many small places
      all += size[place];
    }
    double before = 0;
    for (int place = 0; place < MUNICIPALITIES; place++) {
      before += size[place];
      firstOfMunicipality[place + 1] = (int) Math.round(programmes * before / all);
    }
    x = random.doubles(programmes).toArray();
    y = random.doubles(programmes).toArray();
    wanted = random.doubles(programmes).toArray();
  }

  /// Writes the files.
  public static void main(String[] args) throws IOException {
    int applicants = args.length > 1 ? Integer.parseInt(args[1]) : 200_000;
    int programmes = args.length > 2 ? Integer.parseInt(args[2]) : 6_500;
    write(Path.of(args[0]), applicants, programmes);
  }

  static void write(Path folder, int applicants, int programmes) throws IOException {
    RandomGenerator random = new SplittableRandom(20260101L);
    NationalRound country = new NationalRound(programmes, random);
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("round.yaml"), RULES);
    int seats = (int) (applicants * SEATS_PER_APPLICANT);
    try (BufferedWriter schools = table(folder, "schools.csv", "programme,municipality");
        BufferedWriter places = table(folder, "seats.csv", "programme,seats")) {
      for (int programme = 0; programme < programmes; programme++) {
        schools.write(name(programme) + ",GM" + country.municipality(programme) + "\n");
        places.write(name(programme) + "," + (seats + programme) / programmes + "\n");
      }
    }
    try (BufferedWriter children =
            table(
                folder,
                "applicants.csv",
                "applicant,birthDate,targetGroup,siblingSchools,preschoolPartners,preschoolMonths,"
                    + "twins");
        BufferedWriter lists = table(folder, "preferences.csv", "applicant,rank,programme");
        BufferedWriter distances = table(folder, "distances.csv", "applicant,programme,metres")) {
      for (int applicant = 0; applicant < applicants; applicant++) {
        country.new Child(applicant, random).write(children, lists, distances);
      }
    }
  }

  private static BufferedWriter table(Path folder, String file, String header) throws IOException {
    BufferedWriter out = Files.newBufferedWriter(folder.resolve(file));
    out.write(header + "\n");
    return out;
  }

  private static String name(int programme) {
    return "school-" + (10_000 + programme);
  }

  private int municipality(int programme) {
    int place = 0;
    while (firstOfMunicipality[place + 1] <= programme) {
      place++;
    }
    return 1000 + place;
  }

  /// A child with its list: of the nearest programmes those that are most wanted for their
  /// distance.
  private final class Child {
    private final String pseudonym;
    private final RandomGenerator random;
    private final double homeX;
    private final double homeY;
    private final int[] near;
    private final double[] metres;
    private final String twins;

    Child(int number, RandomGenerator random) {
      // why the product: rows in an order that tells nothing, each code once
      pseudonym = "k" + (100_000_000 + number * 7_368_787L % 899_999_963L);
      twins = number % TWINS < 2 ? "twins-" + number / TWINS : "";
      this.random = random;
      int home = random.nextInt(x.length);
      homeX = Math.clamp(x[home] + 0.1 * random.nextGaussian(), 0, 1);
      homeY = Math.clamp(y[home] + 0.1 * random.nextGaussian(), 0, 1);
      int place = municipality(home) - 1000;
      int first = firstOfMunicipality[place];
      int many = firstOfMunicipality[place + 1] - first;
      near = new int[Math.min(NEAREST, many)];
      metres = new double[near.length];
      int held = 0;
      for (int programme = first; programme < first + many; programme++) {
        held = keep(programme, held);
      }
    }

    /// Insertion into the nearest so far.
    private int keep(int programme, int held) {
      double far = 8_000 * Math.hypot(x[programme] - homeX, y[programme] - homeY);
      if (held == near.length && far >= metres[held - 1]) {
        return held;
      }
      int at = Math.min(held, near.length - 1);
      for (; at > 0 && metres[at - 1] > far; at--) {
        metres[at] = metres[at - 1];
        near[at] = near[at - 1];
      }
      metres[at] = far;
      near[at] = programme;
      return Math.min(held + 1, near.length);
    }

    void write(BufferedWriter children, BufferedWriter lists, BufferedWriter distances) {
      int[] list = list();
      boolean sibling = random.nextDouble() < 0.3;
      int months = random.nextDouble() < 0.25 ? 2 + random.nextInt(23) : 0;
      boolean target = random.nextDouble() < 0.15;
      int day = random.nextInt(365);
      try {
        children.write(
            "%s,%s,%s,%s,%s,%d,%s%n"
                .formatted(
                    pseudonym,
                    LocalDate.of(2022, 10, 1).plusDays(day),
                    target ? "ja" : "nee",
                    sibling ? name(list[0]) : "",
                    months > 0 ? name(near[0]) : "",
                    months,
                    twins));
        for (int rank = 0; rank < list.length; rank++) {
          lists.write(pseudonym + "," + (rank + 1) + "," + name(list[rank]) + "\n");
        }
        for (int at = 0; at < near.length; at++) {
          distances.write(pseudonym + "," + name(near[at]) + "," + Math.round(metres[at]) + "\n");
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private int[] list() {
      int length = Math.min(near.length, 1 + random.nextInt(LONGEST));
      double[] utility = new double[near.length];
      for (int at = 0; at < near.length; at++) {
        double gumbel = -Math.log(-Math.log(1 - random.nextDouble()));
        utility[at] = 2 * wanted[near[at]] - 0.0012 * metres[at] + gumbel;
      }
      int[] list = new int[length];
      for (int rank = 0; rank < length; rank++) {
        int best = 0;
        for (int at = 1; at < near.length; at++) {
          best = utility[at] > utility[best] ? at : best;
        }
        list[rank] = near[best];
        utility[best] = Double.NEGATIVE_INFINITY;
      }
      return list;
    }
  }
}
