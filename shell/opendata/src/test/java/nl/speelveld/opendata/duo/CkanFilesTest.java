package nl.speelveld.opendata.duo;

import static nl.speelveld.opendata.Samples.only;
import static nl.speelveld.opendata.Samples.read;
import static nl.speelveld.opendata.Samples.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.reading.Header;
import nl.speelveld.opendata.reading.ReadResult;
import nl.speelveld.opendata.tables.FigureTable;
import nl.speelveld.opendata.tables.FlowTable;
import nl.speelveld.opendata.tables.PupilTable;
import nl.speelveld.opendata.tables.SchoolTable;
import org.junit.jupiter.api.Test;

/// The files of onderwijsdata.duo.nl. The headers are those of the files themselves, as the
/// datastore of DUO lists them (October 2026); the rows are made up.
class CkanFilesTest {
  private static final String SCHOOL = "INSTELLINGSCODE,VESTIGINGSCODE,TYPE_PO,PEILJAAR,";

  private static PupilTable pupils(String divided, String... lines) {
    String text = SCHOOL + divided + ",AANTAL_LEERLINGEN\n" + String.join("\n", lines) + "\n";
    ReadResult result = read(text);
    assertThat(result.kind()).isEqualTo(FileKind.DUO_BY_FEATURE);
    return only(result, PupilTable.class);
  }

  @Test
  void A01_codes_whose_meaning_is_not_in_the_file_stay_codes() {
    PupilTable advice =
        pupils("ADVIES", "99ZX,00,BO,2024,10,-1", "99ZX,00,BO,2024,11,9", "99ZX,00,SBO,2024,12,2");
    assertThat(rows(advice.kind(), advice.feature(), advice.category(), advice.low()))
        .containsExactly("bo advies-code 10 1", "bo advies-code 11 9", "sbo advies-code 12 2");
    PupilTable noat = pupils("NOAT", "99ZX,00,BO,2024,2,31");
    assertThat(rows(noat.feature(), noat.category(), noat.low())).containsExactly("noat-code 2 31");
  }

  @Test
  void A02_age_grade_and_sex_divide_all_pupils() {
    PupilTable age = pupils("LEEFTIJD", "99ZX,00,BO,2024,4,-1");
    assertThat(rows(age.feature(), age.stage(), age.low(), age.high()))
        .containsExactly("all age 4 1 4");
    PupilTable grade = pupils("LEERJAAR", "99ZX,00,BO,2024,8,24");
    assertThat(rows(grade.feature(), grade.stage(), grade.low())).containsExactly("all grade 8 24");
    PupilTable sex = pupils("GESLACHT", "99ZX,00,BO,2024,V,101", "99ZX,00,BO,2024,O,-1");
    assertThat(rows(sex.feature(), sex.sex(), sex.low()))
        .containsExactly("all vrouw 101", "all onbekend 1");
  }

  @Test
  void A03_reference_levels_have_a_feature_per_subject_and_the_test_beside_it() {
    PupilTable levels =
        pupils(
            "DOORSTROOMTOETS_PO,REFERENTIENIVEAU",
            "99ZX,00,BO,2024,0011,TAAL_LV_2F,10",
            "99ZX,00,BO,2024,0011,REKENEN_LAGER_1F,-1");
    assertThat(rows(levels.feature(), levels.category(), levels.detail(), levels.low()))
        .containsExactly("reference-level-lv 2F 0011 10", "reference-level-rekenen LAGER1F 0011 1");
  }

  @Test
  void A04_a_category_that_is_unknown_puts_the_row_aside() {
    String header = SCHOOL + "GESLACHT,AANTAL_LEERLINGEN\n";
    ReadResult result = read(header + "99ZX,00,BO,2024,X,5\n99ZX,00,BO,2024,M,5\n");
    assertThat(result.aside()).hasSize(1);
    assertThat(result.account().understood()).isEqualTo(1);
  }

  @Test
  void A05_two_files_with_one_header_are_not_told_apart_and_so_not_read() {
    String totalsOrRepeaters = SCHOOL + "AANTAL_LEERLINGEN\n99ZX,00,BO,2024,5\n";
    assertThat(read("brin6_totaal.csv", bytes(totalsOrRepeaters)).kind())
        .isEqualTo(FileKind.UNKNOWN);
  }

  @Test
  void A06_mean_scores_are_no_pupils_by_grade() {
    String scores =
        SCHOOL
            + "LEERJAAR,DOORSTROOMTOETS_PO,GEMIDDELDE_UITSLAG,AANTAL_LEERLINGEN,"
            + "AANTAL_ONTHEFFINGEN\n99ZX,00,BO,2024,8,IEP,80.1,24,\n";
    assertThat(read(scores).kind()).isEqualTo(FileKind.UNKNOWN);
  }

  @Test
  void A07_older_files_of_the_same_form_spell_the_school_otherwise() {
    String header = "BRINNUMMER,VESTIGINGSNUMMER,TYPE_PO,PEILJAAR,LEERJAAR,AANTAL_LEERLINGEN\n";
    SchoolTable schools = only(read(header + "99ZX,3,BO,2021,1,24\n"), SchoolTable.class);
    assertThat(rows(schools.location())).containsExactly("99ZX03");
  }

  @Test
  void A08_advice_that_was_reconsidered_gives_figures_for_they_overlap() {
    ReadResult result =
        read(
            SCHOOL
                + "TOETSEN_EN_ADVIEZEN,AANTAL_LEERLINGEN\n"
                + "99ZX,00,BO,2024,TOTAAL,31\n"
                + "99ZX,00,BO,2024,AANTAL_HOGER_TOETSADVIES,12\n"
                + "99ZX,00,BO,2024,AANTAL_BIJSTELLINGEN,-1\n"
                + "99ZX,00,BO,2024,AANTAL_WENSEN,3\n");
    assertThat(result.kind()).isEqualTo(FileKind.DUO_ADVICE_REVIEW);
    FigureTable figures = only(result, FigureTable.class);
    assertThat(rows(figures.year(), figures.figure(), figures.value(), figures.reason()))
        .containsExactly(
            "2024 pupils-with-advice-and-test 31.0 ?",
            "2024 pupils-with-higher-test 12.0 ?",
            "2024 pupils-with-raised-advice ? masked");
    assertThat(result.aside()).hasSize(1);
  }

  @Test
  void A09_homes_of_secondary_pupils_show_four_where_there_are_one_to_four() {
    ReadResult result =
        read(
            """
            JAAR,BRIN NUMMER,VESTIGINGSNUMMER,INSTELLINGSNAAM VESTIGING,GEMEENTENUMMER,GEMEENTENAAM,POSTCODE LEERLING,PLAATSNAAM LEERLING,GEMEENTENUMMER LEERLING,GEMEENTENAAM LEERLING,LEER- OF VERBLIJFSJAAR,AANTAL LEERLINGEN
            2014,99ZV,7,Lyceum,153,SPEELSTAD,7141,GROENDORP,1586,Oost Gelre,2,4
            2014,99ZV,7,Lyceum,153,SPEELSTAD,7141,GROENDORP,1586,Oost Gelre,3,12
            2014,99ZV,7,Lyceum,153,SPEELSTAD,20,DUITSLAND,9920,woonachtig in Duitsland,3,5
            """);
    assertThat(result.kind()).isEqualTo(FileKind.DUO_VO_HOME);
    assertThat(result.moments()).containsExactly("2014");
    FlowTable flows = only(result, FlowTable.class);
    assertThat(
            rows(
                flows.location(),
                flows.kind(),
                flows.homePostcode(),
                flows.homeMunicipality(),
                flows.stage(),
                flows.low(),
                flows.high()))
        .containsExactly(
            "99ZV07 vo 7141 GM1586 grade 2 1 4",
            "99ZV07 vo 7141 GM1586 grade 3 12 12",
            "99ZV07 vo ? woonachtig in Duitsland grade 3 5 5");
    assertThat(flows.homeCode().text(2)).isEqualTo("20");
    assertThat(result.findings().count("O111")).isEqualTo(1); // masked
    assertThat(result.findings().count("O117")).isEqualTo(1); // homes unknown or abroad
  }

  @Test
  void A10_the_yearly_file_of_homes_has_a_column_per_grade_and_its_year_in_the_name() {
    String header =
        "INSTELLINGSCODE;VESTIGINGSCODE;INSTELLINGSNAAM VESTIGING;GEMEENTENUMMER;GEMEENTENAAM;"
            + "POSTCODE LEERLING;PLAATSNAAM LEERLING;GEMEENTENUMMER LEERLING;"
            + "GEMEENTENAAM LEERLING;LEER- OF VERBLIJFSJAAR 1;LEER- OF VERBLIJFSJAAR 2\n";
    String row = "99ZV;00;Lyceum;0153;SPEELSTAD;7141;GROENDORP;1586;Oost Gelre;<5;0\n";
    ReadResult result = read("homes-2025.csv", bytes(header + row));
    assertThat(result.kind()).isEqualTo(FileKind.DUO_VO_HOME);
    assertThat(result.moments()).containsExactly("2025");
    FlowTable flows = only(result, FlowTable.class);
    assertThat(rows(flows.year(), flows.homePostcode(), flows.stage(), flows.low(), flows.high()))
        .containsExactly("2025 7141 grade 1 1 4");
  }

  @Test
  void A11_types_of_education_over_the_years_have_a_row_per_grade() {
    ReadResult result =
        read(
            """
            SCHOOLJAAR,BEVOEGD GEZAG,NAAM BEVOEGD GEZAG,DENOMINATIE BG,BRIN NUMMER,VESTIGINGSNUMMER,BRINVESTIGINGSNUMMER,DENOMINATIE VESTIGING,INSTELLINGSNAAM VESTIGING,PLAATSNAAM VESTIGING,PROVINCIE VESTIGING,INDICATIE VO-VAVO,ONDERWIJSTYPE VO EN LEER- OF VERBLIJFSJAAR,VMBO SECTOR,AFDELING,LEERJAAR,AANTAL LEERLINGEN
            2014,10028,Speelstad,Openbaar,99ZV,0,99ZV00,Openbaar,Lyceum,SPEELSTAD,Utrecht,VO regulier,Brugjaar 1-2,,,1,41
            2014,10028,Speelstad,Openbaar,99ZV,0,99ZV00,Openbaar,Lyceum,SPEELSTAD,Utrecht,VO uitbesteed aan VAVO,VMBO TL lj 3-4,Techniek,,4,4
            """);
    assertThat(result.kind()).isEqualTo(FileKind.DUO_VO_TYPE);
    PupilTable pupils = only(result, PupilTable.class);
    assertThat(
            rows(pupils.category(), pupils.stage(), pupils.detail(), pupils.low(), pupils.high()))
        .containsExactly(
            "Brugjaar 1-2 grade 1 ? 41 41",
            "VMBO TL lj 3-4 grade 4 Techniek | VO uitbesteed aan VAVO 1 4");
    assertThat(only(result, SchoolTable.class).location().text(0)).isEqualTo("99ZV00");
  }

  @Test
  void A12_no_header_fits_two_forms() {
    List<String> headers =
        List.of(
            SCHOOL + "ADVIES,AANTAL_LEERLINGEN",
            SCHOOL + "LEERJAAR,AANTAL_LEERLINGEN",
            SCHOOL + "TOETSEN_EN_ADVIEZEN,AANTAL_LEERLINGEN",
            SCHOOL + "POSTCODE4_DEELNEMER,AANTAL_LEERLINGEN",
            "JAAR,BRIN NUMMER,VESTIGINGSNUMMER,POSTCODE LEERLING,GEMEENTENUMMER LEERLING,"
                + "LEER- OF VERBLIJFSJAAR,AANTAL LEERLINGEN");
    for (String line : headers) {
      var header = Header.of(List.of(line.split(",", -1)), List.of(), "");
      assertThat(DuoForms.all().stream().filter(form -> form.fits(header))).as(line).hasSize(1);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
