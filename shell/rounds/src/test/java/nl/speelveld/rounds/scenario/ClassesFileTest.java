package nl.speelveld.rounds.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.speelveld.rounds.scenario.ClassesFile.Result;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.Urbanity;
import nl.speelveld.runs.whatif.SecondaryTown;
import nl.speelveld.simulation.chance.Range;
import nl.speelveld.simulation.classes.ClassPolicy;
import nl.speelveld.simulation.classes.ClassStep;
import nl.speelveld.simulation.classes.Classes;
import nl.speelveld.simulation.classes.Classes.Line;
import nl.speelveld.table.finding.Finding;
import org.junit.jupiter.api.Test;

class ClassesFileTest {
  private static final SecondaryTown TOWN =
      new SecondaryTown(
          new Municipality("GM0001", "Straat", "Province", 1, Urbanity.values()[0]),
          2019,
          LocalDate.of(2019, 10, 1),
          List.of(
              school("01AA00", "De Brug"),
              school("01AA01", "De Brug"),
              school("02BB00", "Gymnasium")),
          Classes.of(
              List.of("01AA00", "01AA01", "02BB00"),
              List.of("pro", "vmbo", "havo", "vwo"),
              List.of(new Line(0, 1, Set.of(1, 2), 100), new Line(2, 1, Set.of(3), 80))),
          0,
          List.of());

  private static School school(String code, String name) {
    return new School(code, name, "GM0001", "", "", "vo", "", "", "", List.of(), 1, 1);
  }

  private static final String GOOD =
      """
      title: Brede brugklassen
      base: {municipality: Straat, sector: vo}
      runs: 50
      group:
        name: laag inkomen
        shares: {pro: 0.4, vmbo: [0.2, 0.3], havo: 0.12, vwo: [0.05, 0.1]}
      scenarios:
        - name: breed
          policies:
            - {policy: broad-classes, locations: all, years: 2}
        - name: samen
          policies:
            - {policy: dakpan-classes, locations: [01AA00, gymnasium], years: 1, apart: [pro, vwo]}
            - {policy: campus, locations: [01AA00, 02BB00]}
      """;

  private static Result read(String text) {
    return ClassesFile.of("scenario.yaml", text).read(TOWN);
  }

  private static List<String> codes(Result result) {
    return result.findings().kept().stream().map(Finding::code).toList();
  }

  @Test
  void A01_a_file_is_read_with_the_names_of_its_municipality() {
    ClassesFile.Document document = ((Result.Read) read(GOOD)).document();
    assertThat(document.group()).isEqualTo("laag inkomen");
    assertThat(document.scenarios()).hasSize(2);
    assertThat(document.scenarios().get(0).policies())
        .containsExactly(new ClassPolicy.Broad(Set.of(0, 1, 2), 2, Set.of(0)));
    assertThat(document.scenarios().get(0).shares())
        .containsExactly(Range.at(.4), new Range(.2, .3), Range.at(.12), new Range(.05, .1));
    assertThat(document.scenarios().get(1).policies())
        .containsExactly(
            new ClassPolicy.Dakpan(Set.of(0, 2), 1, Set.of(0, 3)),
            new ClassPolicy.Campus(List.of(0, 2)));
    assertThat(document.scenarios().get(0).luck().runs()).isEqualTo(50);
  }

  @Test
  void A02_a_file_says_whether_it_is_about_secondary_schools() {
    assertThat(ClassesFile.of("s.yaml", GOOD).isAboutSecondary()).isTrue();
    assertThat(ClassesFile.of("s.yaml", GOOD).municipality()).isEqualTo("Straat");
    assertThat(ClassesFile.of("s.yaml", "base: {municipality: Straat}").isAboutSecondary())
        .isFalse();
    assertThat(ClassesFile.of("s.yaml", ": : :").isAboutSecondary()).isFalse();
  }

  @Test
  void A03_a_policy_may_say_from_when_and_what_else_it_does() {
    String text =
        GOOD.replace("runs: 50", "runs: 50\nyears: 8")
            .replace("all, years: 2", "all, years: 2, from: 3, appeal: [-0.1, 0.4], higher: 0.05");
    ClassesFile.Document document = ((Result.Read) read(text)).document();
    assertThat(document.scenarios().get(0).years()).isEqualTo(8);
    assertThat(document.scenarios().get(0).steps())
        .containsExactly(
            new ClassStep(
                3,
                new ClassPolicy.Broad(Set.of(0, 1, 2), 2, Set.of(0)),
                new Range(-.1, .4),
                Range.at(.05)));
    assertThat(document.scenarios().get(1).steps().get(1))
        .isEqualTo(ClassStep.of(new ClassPolicy.Campus(List.of(0, 2))));
    // a campus has no bridge after which to go on; after eight years nothing begins
    assertThat(codes(read(text.replace("02BB00]}", "02BB00], higher: 0.1}"))))
        .containsExactly("E812");
    assertThat(codes(read(text.replace("from: 3", "from: 9")))).containsExactly("E813");
  }

  @Test
  void B01_all_faults_are_told_at_once_with_their_lines() {
    Result result =
        read(
            """
            base: {municipality: Straat, sector: vo}
            scenarios:
              - name: een
                policies:
                  - {policy: broad-classes, locations: [de brug], years: 2}
                  - {policy: broad-classes, locations: [Gymnasim], years: 9}
              - name: een
                policies:
                  - {policy: campus, locations: [02BB00]}
                  - {policy: roof, locations: all, years: 1}
            """);
    assertThat(result).isInstanceOf(Result.Refused.class);
    assertThat(codes(result)).contains("E842", "E841", "E843");
    assertThat(result.findings().count()).isEqualTo(6);
    assertThat(result.findings().kept())
        .anySatisfy(finding -> assertThat(finding.toString()).contains("Gymnasium (02BB00)"));
  }

  @Test
  void B02_shares_are_asked_of_every_level() {
    Result result = read(GOOD.replace("havo: 0.12, ", "").replace("[0.2, 0.3]", "[0.3, 0.2]"));
    assertThat(result.findings().count()).isEqualTo(2);
  }
}
