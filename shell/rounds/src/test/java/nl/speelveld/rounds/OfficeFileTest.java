package nl.speelveld.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.rounds.office.FamiliesFile;
import nl.speelveld.rounds.office.Logo;
import nl.speelveld.rounds.office.OfficeDays;
import nl.speelveld.rounds.office.OfficeFile;
import nl.speelveld.rounds.preset.Preset;
import nl.speelveld.runs.enrolment.family.FamilyAddress;
import nl.speelveld.runs.enrolment.family.Name;
import nl.speelveld.runs.enrolment.family.OfficeDetails;
import nl.speelveld.runs.enrolment.family.Remedy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the office says of itself, and to whom letters go.
class OfficeFileTest {
  private static final DataTable SCHOOLS =
      DataTable.of("schools.csv", ",", "programme,kind\nNoord,openbaar\nZuid,bijzonder");
  private static final String OFFICE =
      """
      letters:
        sender:
          name: Demostad
          address: [Raadhuisplein 1]
          contact: {nl: Bel ons., en: Call us.}
        round: de scholen 2027
        publication: demostad.example
        enrolBy: 2027-03-29
        remedies:
          column: kind
          byKind:
            openbaar: {road: objection, body: de openbare scholen, address: demostad.example/b}
            bijzonder: {road: review, body: Zuid, address: demostad.example/h, until: 2027-05-01}
        seats:
          doelgroep: {nl: plaatsen voor de doelgroep, en: places for the target group}
      """;

  @TempDir private Path folder;

  private OfficeFile.Result read(String text) throws IOException {
    Files.writeString(folder.resolve(OfficeFile.NAME), text);
    return OfficeFile.read(folder, SCHOOLS);
  }

  private List<String> findings(String text) throws IOException {
    return ((OfficeFile.Result.Refused) read(text))
        .findings().kept().stream()
            .map(its -> its.code() + " " + its.place().file() + " " + its.place().row())
            .toList();
  }

  @Test
  void A01_all_that_letters_need_is_read() throws IOException {
    OfficeDetails office = ((OfficeFile.Result.Read) read(OFFICE)).office();
    assertThat(office.sender().contact()).isEqualTo(new Name("Bel ons.", "Call us."));
    assertThat(office.round()).isEqualTo(Name.same("de scholen 2027"));
    assertThat(office.dates().enrolBy()).contains(LocalDate.of(2027, 3, 29));
    assertThat(office.dates().secondRoundUntil()).isEmpty();
    assertThat(office.remedies().byKind().get("openbaar"))
        .extracting(OfficeDetails.RemedyRule::road)
        .isEqualTo(Remedy.Road.OBJECTION);
    assertThat(office.seatNames())
        .containsEntry(
            "doelgroep", new Name("plaatsen voor de doelgroep", "places for the target group"));
  }

  @Test
  void A02_the_file_of_every_example_can_be_read() throws IOException {
    Preset.UTRECHT_PO.copyTo(folder);
    assertThat(OfficeFile.read(folder, SCHOOLS)).isInstanceOf(OfficeFile.Result.Read.class);
  }

  @Test
  void B01_a_kind_of_school_without_a_road_is_told_with_its_row() throws IOException {
    assertThat(findings(OFFICE.replace("bijzonder:", "anders:")))
        .containsExactly("E821 schools.csv 3");
  }

  @Test
  void B02_what_is_missing_unknown_or_wrong_is_told_with_its_line() throws IOException {
    assertThat(findings(OFFICE.replace("  publication: demostad.example\n", "")))
        .containsExactly("E811 office.yaml 2");
    assertThat(findings(OFFICE.replace("enrolBy", "enrollBy")))
        .containsExactly("E812 office.yaml 8");
    assertThat(findings(OFFICE.replace("2027-03-29", "soon")))
        .containsExactly("E813 office.yaml 8");
    assertThat(findings(OFFICE.replace("road: review", "road: court")))
        .containsExactly("E813 office.yaml 13");
    assertThat(findings(OFFICE.replace("column: kind", "column: sort")))
        .containsExactly("E813 office.yaml 10");
  }

  @Test
  void B03_a_logo_must_be_a_small_png_in_the_folder() throws IOException {
    String withLogo =
        OFFICE.replace("    name: Demostad\n", "    name: Demostad\n    logo: logo.png\n");
    assertThat(findings(withLogo)).containsExactly("E801 logo.png 0");
    Files.writeString(folder.resolve("logo.png"), "no picture");
    assertThat(findings(withLogo)).containsExactly("E802 logo.png 0");
    Files.write(
        folder.resolve("logo.png"),
        new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 1});
    assertThat(((OfficeFile.Result.Read) read(withLogo)).office().sender().logo())
        .contains("iVBORw0KGgoB");
    assertThat(findings(withLogo.replace("logo.png", "../logo.png")))
        .containsExactly("E801 ../logo.png 0");
  }

  @Test
  void B10_a_logo_stands_in_the_text_itself_where_there_is_no_folder() throws IOException {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 1};
    String block = OFFICE.replace("    name: Demostad\n", "    name: Demostad\n    logo: a.png\n");
    for (String before : List.of(OFFICE, block, Logo.into(OFFICE, png).orElseThrow())) {
      String text = Logo.into(before, png).orElseThrow();
      assertThat(((OfficeFile.Result.Read) OfficeFile.readText(text, SCHOOLS)).office().sender())
          .satisfies(sender -> assertThat(sender.logo()).contains("iVBORw0KGgoB"));
      assertThat(text.lines().filter(line -> line.contains("logo:"))).hasSize(1);
    }
    assertThat(Logo.into(OFFICE, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}))
        .hasValueSatisfying(text -> assertThat(text).contains("data:image/jpeg;base64,/9j/"));
    assertThat(Logo.into(OFFICE, "<svg/>".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(Logo.into(OFFICE, Arrays.copyOf(png, Logo.LARGEST + 1))).isEmpty();
    assertThat(Logo.into("letters: {sender: {name: x}}", png)).isEmpty();
    String bad = OFFICE.replace("    name: Demostad\n", "    name: Demostad\n    logo: data:,x\n");
    assertThat(findings(bad)).containsExactly("E802 logo 0");
  }

  @Test
  void B11_days_that_are_over_are_left_out_for_a_later_round() {
    String text =
        "letters:\n  enrolBy: 2027-04-02 # was\n  secondRoundUntil: '2027-06-23'\n  x: 1\n";
    assertThat(OfficeDays.from(text, LocalDate.of(2027, 6, 1)))
        .isEqualTo("letters:\n  secondRoundUntil: '2027-06-23'\n  x: 1\n");
    assertThat(OfficeDays.from(OFFICE, LocalDate.MIN)).isEqualTo(OFFICE);
  }

  @Test
  void B09_a_text_in_memory_reads_as_the_file_does_but_for_a_logo() throws IOException {
    assertThat(OfficeFile.readText(OFFICE, SCHOOLS)).isEqualTo(read(OFFICE));
    String withLogo = OFFICE.replace("    address: [", "    logo: logo.png\n    address: [");
    for (String text : List.of("", withLogo)) {
      assertThat(OfficeFile.readText(text, SCHOOLS))
          .isInstanceOfSatisfying(
              OfficeFile.Result.Refused.class,
              its ->
                  assertThat(its.findings().kept())
                      .extracting(finding -> finding.code())
                      .containsExactly("E801"));
    }
  }

  @Test
  void C01_addresses_are_joined_by_pseudonym() throws IOException {
    Files.writeString(
        folder.resolve(FamiliesFile.NAME),
        """
        applicant,child,address,postcode,place,language
        a1,Merel Zandplaat,c/o Vink|Elzenpad 1,1234 AB,Trekgat,en
        """);
    FamiliesFile.Result families = FamiliesFile.read(folder);
    assertThat(families.findings().count()).isZero();
    assertThat(families.byApplicant())
        .containsEntry(
            "a1",
            new FamilyAddress(
                "Merel Zandplaat", List.of("c/o Vink", "Elzenpad 1", "1234 AB  Trekgat"), "en"));
  }

  @Test
  void C02_a_family_twice_or_a_language_that_nobody_writes_is_told_without_a_name()
      throws IOException {
    Files.writeString(
        folder.resolve(FamiliesFile.NAME), "applicant,child,language\na1,Merel,fr\na1,Merel,nl\n");
    FamiliesFile.Result families = FamiliesFile.read(folder);
    assertThat(families.findings().kept().stream().map(its -> its.code() + " " + its.place().row()))
        .containsExactly("E813 2", "E822 3");
    assertThat(families.findings().kept().toString()).doesNotContain("Merel");
  }

  @Test
  void C03_no_file_of_families_is_no_fault() throws IOException {
    assertThat(FamiliesFile.read(folder).byApplicant()).isEmpty();
    assertThat(FamiliesFile.read(folder).findings().count()).isZero();
  }
}
