package nl.speelveld.opendata.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Puts schools in the towns: spread over the PC4 areas, with denominations in Dutch proportions.
final class SchoolPlan {
  private static final List<String> TREES =
      List.of(
          "Eik",
          "Beuk",
          "Linde",
          "Wilg",
          "Els",
          "Iep",
          "Es",
          "Berk",
          "Populier",
          "Kastanje",
          "Esdoorn",
          "Hazelaar",
          "Meidoorn",
          "Vlier",
          "Den",
          "Spar",
          "Lariks",
          "Taxus",
          "Jeneverbes",
          "Lijsterbes",
          "Olm",
          "Walnoot",
          "Plataan",
          "Ceder",
          "Acacia",
          "Moerbei",
          "Sleedoorn",
          "Kornoelje",
          "Haagbeuk",
          "Palm");
  private static final List<String> ENDINGS = List.of("", "tuin", "hof", "laan", "bos");
  private static final List<String> SECONDARY =
      List.of(
          "Praktijkschool",
          "Vakcollege",
          "Vmbo-college",
          "Mavo-havo",
          "Scholengemeenschap",
          "Brede School",
          "Gymnasium",
          "Lyceum");
  private static final double SPARE = 1.3; // places for each pupil

  private final Province province;
  private final List<SampleSchool> schools = new ArrayList<>();

  private SchoolPlan(Province province) {
    this.province = province;
  }

  static List<SampleSchool> of(Province province, long seed) {
    SchoolPlan plan = new SchoolPlan(province);
    for (int town = 0; town < province.towns().size(); town++) {
      plan.addTown(town, Chance.of(seed, Chance.Purpose.SCHOOLS, town));
    }
    return List.copyOf(plan.schools);
  }

  private void addTown(int town, RandomGenerator random) {
    Town.Offer offer = province.towns().get(town).schools();
    for (int number = 0; number < offer.primary(); number++) {
      addPrimary(town, number, random);
    }
    for (int number = 0; number < offer.special(); number++) {
      addSpecial(town, number, random);
    }
    for (int number = 0; number < offer.secondary(); number++) {
      addSecondary(town, number, random);
    }
  }

  private void addPrimary(int town, int number, RandomGenerator random) {
    Town place = province.towns().get(town);
    SampleSchool.Profile profile = primaryProfile(town, number, random);
    double mean = place.residents() * Births.PER_RESIDENT / place.schools().primary();
    int places = Math.max(6, (int) Math.round(mean * SPARE * (0.55 + 0.9 * random.nextDouble())));
    add(
        new Draft(wordFor(profile), "Bo", places, List.of()),
        areaFor(town, number),
        profile,
        random);
  }

  private static String wordFor(SampleSchool.Profile profile) {
    if (profile.concept().isEmpty()) {
      return profile.denomination().equals("Openbaar") ? "OBS" : "Basisschool";
    }
    return profile.concept().endsWith("School") ? profile.concept() : profile.concept() + "school";
  }

  /// One area after the other; a second round skips every third area.
  private int areaFor(int town, int number) {
    int cells = province.towns().get(town).layout().cells();
    int cell = number < cells ? number * 7 % cells : number * 11 % cells;
    // why the step: schools of one denomination, which follow each other, must not stand in a row
    return firstArea(town) + (cells % 7 == 0 ? number % cells : cell);
  }

  private int firstArea(int town) {
    int first = 0;
    for (int before = 0; before < town; before++) {
      first += province.towns().get(before).layout().cells();
    }
    return first;
  }

  private static SampleSchool.Profile primaryProfile(int town, int number, RandomGenerator random) {
    String concept =
        Chance.happens(random, 0.2)
            ? List.of("Montessori", "Dalton", "Jenaplan", "Freinet").get(random.nextInt(4))
            : "";
    if (town <= 1 && number == 0) {
      return new SampleSchool.Profile("Islamitisch", board(town, 5), "");
    }
    if (town == 0 && number == 1) {
      return new SampleSchool.Profile("Antroposofisch", board(town, 4), "Vrije School");
    }
    if (town == 0 && number == 2) {
      return new SampleSchool.Profile("Gereformeerd vrijgemaakt", board(town, 6), "");
    }
    double draw = random.nextDouble();
    if (draw < 0.36) {
      return new SampleSchool.Profile("Openbaar", board(town, 1), concept);
    }
    if (draw < 0.64) {
      return new SampleSchool.Profile("Rooms-Katholiek", board(town, 2), concept);
    }
    return draw < 0.9
        ? new SampleSchool.Profile("Protestants-Christelijk", board(town, 3), concept)
        : new SampleSchool.Profile("Algemeen bijzonder", board(town, 4), concept);
  }

  private static String board(int town, int number) {
    int region = town <= 1 ? town : 2; // the villages share their boards
    return Integer.toString(99_000 + 10 * region + number);
  }

  private void addSpecial(int town, int number, RandomGenerator random) {
    SampleSchool.Profile profile =
        new SampleSchool.Profile(
            number == 0 ? "Openbaar" : "Rooms-Katholiek", board(town, number + 1), "");
    add(new Draft("SBO", "Sbo", 40, List.of()), areaFor(town, 3 + 9 * number), profile, random);
  }

  private void addSecondary(int town, int number, RandomGenerator random) {
    String denomination =
        List.of("Openbaar", "Protestants-Christelijk", "Rooms-Katholiek").get(number % 3);
    int region = town == 0 ? 7 : 8;
    SampleSchool.Profile profile =
        new SampleSchool.Profile(denomination, board(town, region + number % 2), "");
    int kind = town == 0 ? number : List.of(0, 5, 2, 7, 3).get(number);
    int places = List.of(60, 260, 200, 260, 330, 330, 190, 280).get(kind);
    add(
        new Draft(SECONDARY.get(kind), "Vo", places, levels(kind)),
        areaFor(town, 2 + 4 * number),
        profile,
        random);
  }

  private static List<SampleSchool.Level> levels(int kind) {
    List<SampleSchool.Level> all = List.of(SampleSchool.Level.values());
    return switch (kind) {
      case 0 -> all.subList(0, 1);
      case 1 -> all.subList(1, 3);
      case 2 -> all.subList(1, 4);
      case 3 -> all.subList(3, 5);
      case 4 -> all.subList(3, 6);
      case 5 -> all.subList(1, 6);
      case 6 -> all.subList(5, 6);
      default -> all.subList(4, 6);
    };
  }

  /// A school before it has a place: the first word of its name, its kind, places and levels.
  private record Draft(String word, String kind, int places, List<SampleSchool.Level> levels) {}

  private void add(Draft draft, int area, SampleSchool.Profile profile, RandomGenerator random) {
    Province.PostcodeArea in = province.areas().get(area);
    double[] at =
        province
            .mapOf(in)
            .point(in.cell(), 0.15 + 0.7 * random.nextDouble(), 0.15 + 0.7 * random.nextDouble());
    int number = schools.size();
    String brin = "99" + (char) ('A' + number / 26) + (char) ('A' + number % 26);
    String tree = TREES.get(number % TREES.size()) + ENDINGS.get(number / TREES.size());
    String name = "%s De %s (synthetisch)".formatted(draft.word, tree);
    schools.add(
        new SampleSchool(
            brin + "00",
            name,
            draft.kind,
            area,
            at[0],
            at[1],
            profile,
            draft.levels,
            draft.places));
  }
}
