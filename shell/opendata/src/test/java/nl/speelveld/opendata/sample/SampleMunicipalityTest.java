package nl.speelveld.opendata.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleMunicipalityTest {
  private static final SampleWorld WORLD = SampleWorld.of(SampleMunicipality.SEED);
  private static final int YEAR = 2017;

  @Test
  void A01_the_same_seed_gives_the_same_bytes_and_another_seed_others(@TempDir Path folder) {
    SampleMunicipality.write(folder.resolve("one"), 1);
    SampleMunicipality.write(folder.resolve("again"), 1);
    SampleMunicipality.write(folder.resolve("two"), 2);
    Map<String, String> one = checksums(folder.resolve("one"));
    assertThat(one).hasSizeGreaterThan(50).isEqualTo(checksums(folder.resolve("again")));
    assertThat(one).isNotEqualTo(checksums(folder.resolve("two")));
  }

  @Test
  void A02_the_city_has_the_size_of_a_dutch_city_of_100_000() {
    long pupils = inCity(YEAR).filter(p -> school(p).isPrimary()).count();
    long schools = WORLD.schools().stream().filter(s -> inCity(s) && s.isPrimary()).count();
    assertThat(schools).isEqualTo(40);
    assertThat(pupils).isBetween(8_000L, 10_000L);
  }

  @Test
  void A03_pupils_with_a_weight_are_spread_over_schools_as_in_a_dutch_city_of_100_000() {
    double share = inCity(YEAR).mapToInt(p -> weighted(p)).average().orElseThrow();
    assertThat(share).as("share with a weight").isBetween(0.09, 0.15);
    assertThat(dissimilarity(SampleWorld.Attendance::school))
        .as("D between schools")
        .isBetween(0.40, 0.54);
  }

  @Test
  void A04_families_with_a_weight_live_apart_less_than_their_children_go_to_school_apart() {
    double areas = dissimilarity(p -> p.child().family().area());
    double wijken = dissimilarity(p -> wijk(p.child()));
    assertThat(areas).as("D between PC4 areas").isBetween(0.33, 0.44);
    assertThat(wijken).as("D between wijken").isBetween(0.2, areas);
    assertThat(areas).isLessThan(dissimilarity(SampleWorld.Attendance::school));
  }

  @Test
  void A05_as_many_pupils_attend_the_school_of_their_own_area_as_in_a_dutch_city() {
    double own =
        inCity(YEAR)
            .mapToInt(p -> school(p).area() == p.child().family().area() ? 1 : 0)
            .average()
            .orElseThrow();
    assertThat(own).as("share in own PC4").isBetween(0.42, 0.62);
    double nearest =
        inCity(YEAR)
            .mapToInt(p -> nearestToCentre(p) == p.school() ? 1 : 0)
            .average()
            .orElseThrow();
    assertThat(nearest)
        .as("share at the school nearest to the centre of the PC4")
        .isBetween(0.25, 0.42);
  }

  @Test
  void A06_from_the_break_on_fewer_pupils_have_a_weight_and_the_date_is_in_february() {
    assertThat(SchoolYears.referenceDate(SchoolYears.BREAK - 1)).endsWith("1001");
    assertThat(SchoolYears.referenceDate(SchoolYears.BREAK)).endsWith("0201");
    assertThat(weightShare(SchoolYears.BREAK))
        .isLessThan(weightShare(SchoolYears.BREAK - 1) * 0.95);
    assertThat(weightShare(2016)).isBetween(weightShare(2015) * 0.95, weightShare(2015) * 1.05);
  }

  @Test
  void A07_brothers_and_sisters_live_together_and_mostly_go_to_one_school() {
    long siblings = WORLD.children().stream().filter(child -> child.older() >= 0).count();
    long together =
        WORLD.children().stream()
            .filter(child -> child.older() >= 0)
            .filter(c -> WORLD.primary().get(c.number()).equals(WORLD.primary().get(c.older())))
            .count();
    assertThat((double) siblings / WORLD.children().size()).isBetween(0.25, 0.6);
    assertThat((double) together / siblings).isBetween(0.9, 0.99);
    assertThat(WORLD.children())
        .filteredOn(child -> child.older() >= 0)
        .allMatch(c -> c.family().equals(WORLD.children().get(c.older()).family()));
  }

  @Test
  void A08_no_code_was_ever_given_out() {
    assertThat(WORLD.schools()).allMatch(school -> school.code().matches("99[A-Z]{2}00"));
    assertThat(WORLD.schools()).extracting(SampleSchool::name).doesNotHaveDuplicates();
    assertThat(WORLD.schools()).allMatch(school -> school.name().endsWith("(synthetisch)"));
    assertThat(WORLD.province().areas())
        .extracting(area -> Integer.parseInt(area.postcode()))
        .doesNotHaveDuplicates()
        .allMatch(code -> code >= 4945 && code <= 5009);
  }

  @Test
  void A09_a_round_has_every_child_of_four_once_and_twins_twice() {
    List<RoundApplicant> round = PrimaryRound.of(WORLD, SampleMunicipality.SEED);
    long children = round.stream().map(RoundApplicant::child).distinct().count();
    long twins = round.stream().filter(it -> !it.twins().isEmpty()).count();
    assertThat(children).isBetween(900L, 1_300L);
    assertThat(twins).isPositive().isEven().isEqualTo(2 * (round.size() - children));
    assertThat(round).extracting(RoundApplicant::pseudonym).doesNotHaveDuplicates().isSorted();
    assertThat(round).allMatch(it -> !it.list().isEmpty() && it.list().size() <= 6);
    assertThat(round)
        .extracting(RoundApplicant::born)
        .allMatch(born -> !born.isBefore(LocalDate.of(2022, 10, 1)))
        .allMatch(born -> !born.isAfter(LocalDate.of(2023, 9, 30)));
  }

  @Test
  void A10_popular_schools_are_asked_too_often_and_others_have_room() {
    int[] first = new int[WORLD.schools().size()];
    PrimaryRound.of(WORLD, SampleMunicipality.SEED).forEach(it -> first[it.list().getFirst()]++);
    List<Integer> schools = PrimaryRound.schools(WORLD);
    long full = schools.stream().filter(at -> first[at] > WORLD.schools().get(at).places()).count();
    assertThat(full).isBetween(8L, 25L);
  }

  @Test
  void A11_names_are_in_a_file_apart_and_twins_share_all_but_the_first(@TempDir Path folder)
      throws IOException {
    Path round = SampleMunicipality.write(folder, SampleMunicipality.SEED).round();
    List<String> families = Files.readAllLines(round.resolve("families.csv"));
    List<String> applicants = Files.readAllLines(round.resolve("applicants.csv"));
    assertThat(families).hasSameSizeAs(applicants);
    assertThat(Files.readString(round.resolve("applicants.csv"))).doesNotContain("Merel", "pad ");
    Map<String, List<String>> byTwins =
        applicants.stream()
            .filter(row -> row.contains("tweeling"))
            .collect(
                Collectors.groupingBy(
                    row -> row.substring(row.lastIndexOf(',') + 1),
                    Collectors.mapping(row -> family(families, row), Collectors.toList())));
    assertThat(byTwins).isNotEmpty();
    assertThat(byTwins.values())
        .allSatisfy(pair -> {
          assertThat(pair).hasSize(2).doesNotHaveDuplicates();
          assertThat(pair.stream().map(row -> row.substring(row.indexOf(' '))).distinct())
              .hasSize(1);
        });
  }

  /// The row of a child in the file of families, without the pseudonym.
  private static String family(List<String> families, String applicant) {
    String start = applicant.substring(0, applicant.indexOf(',') + 1);
    String row = families.stream().filter(it -> it.startsWith(start)).findFirst().orElseThrow();
    return row.substring(start.length());
  }

  private static double weightShare(int year) {
    return inCity(year)
        .mapToInt(pupil -> pupil.child().weightIn(year).equals("0.00") ? 0 : 1)
        .average()
        .orElseThrow();
  }

  private static Stream<SampleWorld.Attendance> inCity(int year) {
    return WORLD.primaryPupils(year).stream().filter(pupil -> inCity(school(pupil)));
  }

  private static boolean inCity(SampleSchool school) {
    return WORLD.areaOf(school).town() == 0;
  }

  private static SampleSchool school(SampleWorld.Attendance pupil) {
    return WORLD.schools().get(pupil.school());
  }

  private static int weighted(SampleWorld.Attendance pupil) {
    return pupil.child().weightIn(YEAR).equals("0.00") ? 0 : 1;
  }

  private static int wijk(Child child) {
    Province.PostcodeArea home = WORLD.homeOf(child);
    return 100 * home.town() + WORLD.province().mapOf(home).wijkOf(home.cell());
  }

  private static int nearestToCentre(SampleWorld.Attendance pupil) {
    Province.PostcodeArea home = WORLD.homeOf(pupil.child());
    double[] centre = WORLD.province().mapOf(home).point(home.cell(), 0.5, 0.5);
    int nearest = -1;
    for (int at = 0; at < WORLD.schools().size(); at++) {
      SampleSchool school = WORLD.schools().get(at);
      if (school.isPrimary()
          && (nearest < 0
              || school.metresFrom(centre[0], centre[1])
                  < WORLD.schools().get(nearest).metresFrom(centre[0], centre[1]))) {
        nearest = at;
      }
    }
    return nearest;
  }

  /// D = ½ Σ |aᵤ/A − bᵤ/B| over pupils of primary schools in the city.
  private static double dissimilarity(ToIntFunction<SampleWorld.Attendance> unit) {
    Map<Integer, int[]> counts = new TreeMap<>();
    int[] total = new int[2];
    inCity(YEAR)
        .filter(pupil -> school(pupil).isPrimary())
        .forEach(pupil -> {
          counts.computeIfAbsent(unit.applyAsInt(pupil), u -> new int[2])[weighted(pupil)]++;
          total[weighted(pupil)]++;
        });
    return counts.values().stream()
        .mapToDouble(n -> Math.abs((double) n[0] / total[0] - (double) n[1] / total[1]) / 2)
        .sum();
  }

  private static Map<String, String> checksums(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      Map<String, String> checksums = new TreeMap<>();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        checksums.put(folder.relativize(file).toString(), HexFormat.of().formatHex(digest));
      }
      return checksums;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
