package nl.speelveld.runs.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.testkit.FindingFamily;
import org.junit.jupiter.api.Test;

/// Children from the tables of a municipality.
class ChildrenImportTest {
  private static ChildrenImport.Result read(String applicants, String families, String distances) {
    return ChildrenImport.of(
        new ChildrenImport.Tables(
            table("applicants.csv", applicants),
            table("families.csv", families),
            table("distances.csv", distances)),
        new Random(7));
  }

  private static DataTable table(String file, String lines) {
    return lines.isEmpty() ? DataTable.empty(file) : DataTable.of(file, ",", lines);
  }

  private static List<String> codes(ChildrenImport.Result result) {
    return result.findings().kept().stream()
        .map(its -> its.code() + " " + its.place().row())
        .toList();
  }

  @Test
  void C01_two_tables_are_joined_by_the_pseudonym_that_was_given() {
    ChildrenImport.Result result =
        read(
            "applicant,wijk,birthDate\nb2,Oost,2023-05-01\na1,West,2023-06-01",
            "applicant,child,address,postcode,place,email\n"
                + "a1,Sam Jansen,c/o Vink|Elzenpad 1,1234 AB,Trekgat,s@x.example\n"
                + "b2,Bo,Elzenpad 2,1234 AB,Trekgat,",
            "applicant,programme,metres\na1,De Linde,450");
    assertThat(result.findings().count()).isZero();
    assertThat(result.drawn()).isFalse();
    Child first = result.children().getFirst();
    assertThat(first.pseudonym()).isEqualTo("a1");
    assertThat(first.person())
        .isEqualTo(
            new Child.Person(
                "Sam Jansen",
                "2023-06-01",
                List.of("c/o Vink", "Elzenpad 1", "1234 AB  Trekgat"),
                "nl",
                "s@x.example"));
    assertThat(first.attributes())
        .containsExactly(
            java.util.Map.entry("wijk", "West"), java.util.Map.entry("birthDate", "2023-06-01"));
    assertThat(first.metres()).containsEntry("De Linde", 450);
  }

  @Test
  void C02_without_pseudonyms_they_are_drawn_and_the_own_number_is_not_kept() {
    ChildrenImport.Result result =
        read("key,wijk\n77,Oost\n78,West", "key,child,born\n78,Bo,1-6-2023\n77,Sam,22/9/2023", "");
    assertThat(result.drawn()).isTrue();
    assertThat(result.children())
        .hasSize(2)
        .allSatisfy(child -> {
          assertThat(child.pseudonym()).matches("[BCDFGHJKLMNPQRSTVWXZ2456789]{6}");
          assertThat(child.attributes()).containsOnlyKeys("wijk");
        });
    Child sam =
        result.children().stream()
            .filter(child -> child.person().name().equals("Sam"))
            .findFirst()
            .orElseThrow();
    assertThat(sam.person().born()).isEqualTo("2023-09-22");
    assertThat(sam.attributes()).containsEntry("wijk", "Oost");
    assertThat(result.nameOf()).containsEntry("77", sam.pseudonym());
  }

  @Test
  void C03_one_table_can_hold_all_of_a_child() {
    ChildrenImport.Result result =
        read("name,born,address,sibling\nSam,2023-09-22,Elzenpad 1,De Linde", "", "");
    assertThat(result.findings().count()).isZero();
    assertThat(result.children().getFirst().attributes()).containsOnlyKeys("sibling");
  }

  @Test
  void C04_tables_that_nothing_joins_are_refused() {
    assertThat(codes(read("wijk\nOost", "child,born\nSam,2023-09-22", "")))
        .containsExactly("E851 0");
  }

  @Test
  void C05_with_one_fault_there_are_no_children_and_each_fault_has_its_row() {
    ChildrenImport.Result result =
        read(
            "applicant,wijk\na,Oost\nb,West\nc,Noord\na,Zuid",
            "applicant,child,born,email,language\n"
                + "a,,2023-13-01,nobody,fr\nb,Xaver,,,\nd,Yente,2023-01-01,,",
            "applicant,programme,metres\na,Linde,ver");
    assertThat(result.children()).isEmpty();
    assertThat(codes(result))
        .contains("E859 2", "E855 2", "E856 2", "E857 2", "E854 3", "E852 4", "E853 4", "E858 5")
        .contains("E110 2");
    assertThat(result.findings().kept().toString()).doesNotContain("Xaver", "Yente", "nobody");
  }

  @Test
  void C06_a_citizen_service_number_and_an_empty_file_are_refused() {
    assertThat(codes(read("applicant,BSN\na,1", "applicant,child,born\na,Sam,2023-01-01", "")))
        .contains("E860 1");
    assertThat(codes(read("applicant,wijk", "", ""))).containsExactly("E861 0");
  }

  @Test
  void C07_every_finding_says_what_where_and_what_to_do_in_both_languages() throws IOException {
    for (String language : List.of("nl", "en")) {
      Properties texts = new Properties();
      try (var stream =
          OfficeFinding.class.getResourceAsStream("findings_" + language + ".properties")) {
        texts.load(
            new InputStreamReader(
                java.util.Objects.requireNonNull(stream), StandardCharsets.UTF_8));
      }
      assertThat(FindingFamily.of(OfficeFinding.class).faults(texts)).as(language).isEmpty();
    }
  }

  @Test
  void C90_citizen_service_numbers_are_refused_whatever_their_column_is_called() {
    // 9×1+8×1+7×1+6×2+5×2+4×2+3×3+2×3−3 = 66 = 6 × 11; for 123456782: 9+16+21+24+25+24+21+16−2 =
    // 154
    ChildrenImport.Result result =
        read("name,born,number\nSam,2023-05-01,111222333\nAli,2023-06-01,123456782", "", "");
    assertThat(result.children()).isEmpty();
    assertThat(codes(result)).hasSize(1);
    ChildrenImport.Result other =
        read("name,born,number\nSam,2023-05-01,111222334\nAli,2023-06-01,123456783", "", "");
    assertThat(other.children()).as("other numbers of nine digits").hasSize(2);
  }
}
