package nl.speelveld.opendata.sample;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What the schools of a round tell families of themselves, in the form of `school-pages.csv`: open
/// days, the voluntary contribution, pre-school, care, a few sentences. All of it is invented, and
/// follows from what the school stands for and from its number.
final class SchoolPagesFile {
  private static final int[] EUROS = {0, 25, 35, 45, 60, 80};
  private static final Map<String, List<String>> CONCEPTS =
      Map.of(
          "Dalton", List.of("zelf plannen en samenwerken", "planning and working together"),
          "Montessori", List.of("werken in eigen tempo", "working at your own pace"),
          "Jenaplan", List.of("gesprek, spel, werk en viering", "talk, play, work and celebration"),
          "Freinet", List.of("leren van wat kinderen meemaken", "learning from what children live"),
          "Vrije School", List.of("hoofd, hart en handen", "head, heart and hands"));
  private static final List<String> PLAIN =
      List.of("rust, regelmaat en lezen", "calm, routine and reading");

  private final SampleWorld world;
  private final Degrees degrees = new Degrees();

  SchoolPagesFile(SampleWorld world) {
    this.world = world;
  }

  /// A programme and the school that offers it.
  record Row(String programme, int school) {}

  /// The file of these programmes.
  DuoText of(List<Row> rows) {
    DuoText text =
        DuoText.commas()
            .line(
                "programme,address,website,openDays,contribution,contributionFor_nl,"
                    + "contributionFor_en,preschool_nl,preschool_en,care_nl,care_en,levels,about_nl,"
                    + "about_en,lat,lon");
    rows.forEach(row -> add(text, row));
    return text;
  }

  private void add(DuoText text, Row row) {
    SampleSchool school = world.schools().get(row.school());
    int euros = EUROS[row.school() % EUROS.length];
    boolean works = school.isPrimary() && row.school() % 2 == 0;
    String[] point = degrees.point(school.x(), school.y()).replaceAll("[\\[\\] ]", "").split(",");
    List<String> stands = CONCEPTS.getOrDefault(school.profile().concept(), PLAIN);
    String brin = school.code().toLowerCase(Locale.ROOT);
    text.row(
        row.programme(),
        address(row.school()),
        "https://" + brin + ".speelveld.example",
        openDays(row.school()),
        euros,
        euros == 0 ? "" : "schoolreis en feesten",
        euros == 0 ? "" : "the school trip and feasts",
        works ? "Voorschool in hetzelfde gebouw, vanaf 2 jaar" : "",
        works ? "Pre-school in the same building, from age 2" : "",
        school.isPrimary() ? "Opvang van 7.30 tot 18.30 uur" : "",
        school.isPrimary() ? "Care from 7.30 to 18.30" : "",
        school.isSecondary() ? AddressFiles.structure(school).replace("/", "|") : "",
        "Een bedachte school. Wij geven veel aandacht aan " + stands.get(0) + ".",
        "An invented school. We give much attention to " + stands.get(1) + ".",
        point[1],
        point[0]);
  }

  private String address(int index) {
    String postcode = world.postcodeOf(index);
    return AddressFiles.street(index)
        + " "
        + (1 + index)
        + ", "
        + postcode.substring(0, 4)
        + " "
        + postcode.substring(4)
        + " "
        + world.townOf(world.schools().get(index)).name();
  }

  private static String openDays(int index) {
    return (12 + index % 9)
        + " januari, 9.00-11.00 uur|"
        + (1 + index % 5)
        + " februari, 19.00 uur";
  }
}
