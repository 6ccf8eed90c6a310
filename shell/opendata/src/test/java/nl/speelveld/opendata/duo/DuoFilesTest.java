package nl.speelveld.opendata.duo;

import static nl.speelveld.opendata.Samples.only;
import static nl.speelveld.opendata.Samples.read;
import static nl.speelveld.opendata.Samples.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.reading.ReadResult;
import nl.speelveld.opendata.tables.FigureTable;
import nl.speelveld.opendata.tables.FlowTable;
import nl.speelveld.opendata.tables.PupilTable;
import nl.speelveld.opendata.tables.SchoolTable;
import org.junit.jupiter.api.Test;

class DuoFilesTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String WEIGHT_HEADER =
      "PEILDATUM;BRIN_NUMMER;VESTIGINGSNUMMER;INSTELLINGSNAAM_VESTIGING;POSTCODE_VESTIGING;"
          + "PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;PROVINCIE;SOORT_PO;DENOMINATIE_VESTIGING;"
          + "BEVOEGD_GEZAG_NUMMER;GEWICHT;LEEFTIJD_JONGER;LEEFTIJD_4;LEEFTIJD_5;LEEFTIJD_OUDER;TOTAAL";
  private static final String SCHOOL =
      "20161001;99ZX;00;De Linde;9999ZZ;SPEELSTAD; 637;Speelstad;Utrecht;Bo;Openbaar;41646;";

  @Test
  void A01_weight_by_age_in_windows_1252_with_a_padded_municipality() {
    ReadResult result =
        read(
            WEIGHT_HEADER + "\n" + SCHOOL.replace("Linde", "Lindeëik") + "0.30;1;2;3;0;6\n",
            WINDOWS);
    assertThat(result.kind()).isEqualTo(FileKind.DUO_WEIGHT_AGE);
    assertThat(result.moments()).containsExactly("2016-10-01");
    SchoolTable schools = only(result, SchoolTable.class);
    assertThat(rows(schools.location(), schools.municipalityCode(), schools.postcode()))
        .containsExactly("99ZX00 GM0637 9999ZZ");
    assertThat(schools.schoolName().text(0)).isEqualTo("De Lindeëik");
    PupilTable pupils = only(result, PupilTable.class);
    assertThat(rows(pupils.location(), pupils.category(), pupils.stage(), pupils.low()))
        .containsExactly("99ZX00 0.30 age 4 2", "99ZX00 0.30 age 5 3", "99ZX00 0.30 age <4 1");
  }

  @Test
  void A02_a_name_that_was_encoded_twice_is_mended_and_said() {
    ReadResult result =
        read(
            WEIGHT_HEADER
                + "\n"
                + SCHOOL.replace("De Linde", "MozaÃ¯ek").replace("Openbaar", "Joodsé")
                + "0.00;0;1;0;0;1\n",
            WINDOWS);
    assertThat(only(result, SchoolTable.class).schoolName().text(0)).isEqualTo("Mozaïek");
    assertThat(result.findings().count("O112")).isEqualTo(1);
  }

  @Test
  void A03_parts_that_do_not_add_up_put_the_row_aside_and_keep_the_others() {
    ReadResult result =
        read(WEIGHT_HEADER + "\n" + SCHOOL + "0.00;0;1;2;0;4\n" + SCHOOL + "1.20;0;1;0;0;1\n");
    assertThat(result.account().understood()).isEqualTo(1);
    assertThat(result.aside()).hasSize(1);
    assertThat(result.aside().getFirst().row()).isEqualTo(2);
    assertThat(result.aside().getFirst().reason()).isEqualTo("O108");
    assertThat(result.findings().count("O108")).isEqualTo(1);
  }

  @Test
  void A04_an_unknown_weight_is_not_guessed_at() {
    ReadResult result = read(WEIGHT_HEADER + "\n" + SCHOOL + "0.90;0;1;0;0;1\n");
    assertThat(result.aside()).hasSize(1);
    assertThat(result.findings().count("O109")).isEqualTo(1);
  }

  @Test
  void A05_a_masked_count_is_one_to_four_and_so_fits_a_total() {
    ReadResult result = read(WEIGHT_HEADER + "\n" + SCHOOL + "0.00;0;<5;10;0;12\n");
    PupilTable pupils = only(result, PupilTable.class);
    assertThat(rows(pupils.stage(), pupils.low(), pupils.high()))
        .containsExactly("age 4 1 4", "age 5 10 10");
    assertThat(result.findings().count("O111")).isEqualTo(1);
  }

  @Test
  void A06_registered_pupils_below_a_title_line_with_unpadded_locations() {
    ReadResult result =
        read(
            """
            WPO (BAO);Peildatum:;1-10-2016;Bijgewerkt tot:;15-10-2016;;;;;;;;;
            BRIN_NUMMER;VESTIGINGSNUMMER;NAAM_INSTELLING;GEMEENTENAAM;PROVINCIE;SWV;BEVOEGD_GEZAG_NUMMER;TOTAAL;TOTAAL_JONGER_8;TOTAAL_8_EO;TOTAAL_GEW00;TOTAAL_GEW03;TOTAAL_GEW12;TOTAAL_NOAT
            99ZX;0;De Linde;SPEELSTAD;Utrecht;PO1;41646;10;4;6;7;1;2;3
            """);
    assertThat(result.kind()).isEqualTo(FileKind.DUO_BRON);
    assertThat(result.moments()).containsExactly("2016-10-01");
    assertThat(result.account().headings()).isEqualTo(2);
    PupilTable pupils = only(result, PupilTable.class);
    assertThat(rows(pupils.location(), pupils.feature(), pupils.category(), pupils.low()))
        .containsExactly(
            "99ZX00 weight 0.00 7",
            "99ZX00 weight 0.30 1",
            "99ZX00 weight 1.20 2",
            "99ZX00 noat noat 3",
            "99ZX00 noat other 7",
            "99ZX00 age-band younger than 8 4",
            "99ZX00 age-band 8 and older 6");
  }

  @Test
  void A07_flows_by_age_keep_an_unknown_home_as_the_code_that_it_is() {
    String header =
        "PEILDATUM;GEMEENTENUMMER;GEMEENTENAAM;POSTCODE_LEERLING;GEMEENTENAAM_LEERLING;BRIN_NUMMER;"
            + "VESTIGINGSNUMMER;SOORT_PO;LEEFTIJD_4;LEEFTIJD_5;TOTAAL\n";
    ReadResult result =
        read(
            header
                + "20171001;363;Speelstad;1011;Speelstad;99ZX;00;Bo;1;2;3\n"
                + "20171001;363;Speelstad;20;Onbekend;99ZX;00;Bo;0;5;5\n");
    assertThat(result.kind()).isEqualTo(FileKind.DUO_HOME_AGE);
    FlowTable flows = only(result, FlowTable.class);
    assertThat(
            rows(
                flows.location(),
                flows.homePostcode(),
                flows.homeCode(),
                flows.stage(),
                flows.low()))
        .containsExactly("99ZX00 1011 ? age 4 1", "99ZX00 1011 ? age 5 2", "99ZX00 ? 20 age 5 5");
    assertThat(only(result, SchoolTable.class).municipalityCode().text(0)).isEqualTo("GM0363");
    assertThat(result.findings().count("O117")).isEqualTo(1);
  }

  @Test
  void A08_the_newer_home_file_has_commas_other_names_and_minus_one_as_mask() {
    ReadResult result =
        read(
            """
            INSTELLINGSCODE,VESTIGINGSCODE,TYPE_PO,PEILJAAR,POSTCODE4_DEELNEMER,AANTAL_LEERLINGEN
            99ZX,99ZX01,BO,2022,1011,12
            99ZX,01,BO,2022,0000,-1
            """);
    assertThat(result.kind()).isEqualTo(FileKind.DUO_HOME);
    assertThat(result.moments()).containsExactly("2022");
    FlowTable flows = only(result, FlowTable.class);
    assertThat(
            rows(
                flows.location(),
                flows.homePostcode(),
                flows.homeCode(),
                flows.low(),
                flows.high()))
        .containsExactly("99ZX01 1011 ? 12 12", "99ZX01 ? 0000 1 4");
  }

  @Test
  void A09_advice_in_columns_has_names_and_advice_in_codes_keeps_its_codes() {
    String school = "PEILDATUM_LEERLINGEN;INSTELLINGSCODE;VESTIGINGSCODE;SOORT_PO;";
    ReadResult columns =
        read(
            school
                + "VSO;PRO;VMBO_B;VMBO_B_K;VMBO_K;VMBO_K_GT;VMBO_GT;VMBO_GT_HAVO;HAVO;HAVO_VWO;VWO;"
                + "ADVIES_NIET_MOGELIJK\n20241001;99ZX;00;Bo;0;0;0;0;0;0;0;0;0;<5;9;0\n");
    assertThat(columns.kind()).isEqualTo(FileKind.DUO_ADVICE);
    PupilTable named = only(columns, PupilTable.class);
    assertThat(rows(named.feature(), named.category(), named.low(), named.high()))
        .containsExactly("advice HAVO_VWO 1 4", "advice VWO 9 9");
  }

  @Test
  void A10_the_names_of_2013_mean_the_levels_of_today() {
    ReadResult result =
        read(
            "PEILDATUM_LEERLINGEN;BRIN_NUMMER;VESTIGINGSNUMMER;VSO;PRO;VMBO_BL;HAVO;HAVO_VWO;VWO;"
                + "TOTAAL_ADVIES\n20131001;99ZX;0;0;1;2;3;0;4;10\n");
    PupilTable pupils = only(result, PupilTable.class);
    assertThat(rows(pupils.category(), pupils.low()))
        .containsExactly("PRO 1", "VMBO_B 2", "HAVO 3", "VWO 4");
  }

  @Test
  void A12_mean_distance_has_a_decimal_comma() {
    ReadResult result =
        read(
            """
            PEILDATUM;BRIN_NUMMER;VESTIGINGSNUMMER;SOORT_PO;AFSTAND;LEERLINGEN
            20191001;99ZX;00;Bo;4085,5;112
            """);
    FigureTable figures = only(result, FigureTable.class);
    assertThat(rows(figures.location(), figures.figure(), figures.value(), figures.pupils()))
        .containsExactly("99ZX00 mean-distance-metres 4085.5 112");
  }

  @Test
  void A13_a_test_that_nobody_took_gives_no_score_and_zero_is_no_score() {
    ReadResult result =
        read(
            "PEILDATUM_LEERLINGEN;BRIN_NUMMER;VESTIGINGSNUMMER;SOORT_PO;LEERJAAR_8;"
                + "ONTHEFFING_REDEN_ND;CET_AANTAL;CET_GEM;IEP_AANTAL;IEP_GEM;DIA_AANTAL;DIA_GEM\n"
                + "20190417;99ZX;00;Bo;30;1;20;538,25;0; ;9;,0\n"
                + "20190417;99ZX;01;Bo;9;0;0;.;9;.;0;\n");
    FigureTable figures = only(result, FigureTable.class);
    assertThat(rows(figures.location(), figures.figure(), figures.value(), figures.reason()))
        .containsExactly(
            "99ZX00 end-test-cet 538.25 ?",
            "99ZX00 end-test-dia ? zero-means-missing",
            "99ZX00 pupils-grade-8 30.0 ?",
            "99ZX00 end-test-exempt 1.0 ?",
            "99ZX01 end-test-iep ? not-given",
            "99ZX01 pupils-grade-8 9.0 ?",
            "99ZX01 end-test-exempt 0.0 ?");
  }

  @Test
  void A14_secondary_pupils_by_type_grade_and_sex_take_the_year_from_the_name_and_say_so() {
    String text =
        "BRIN NUMMER;VESTIGINGSNUMMER;INSTELLINGSNAAM VESTIGING;"
            + "ONDERWIJSTYPE VO EN LEER- OF VERBLIJFSJAAR;VMBO SECTOR;AFDELING;ELEMENTCODE;"
            + "OPLEIDINGSNAAM;LEER- OF VERBLIJFSJAAR 1 - MAN;LEER- OF VERBLIJFSJAAR 1 - VROUW\n"
            + "99ZV;00;Lyceum;Brugjaar 1-2;N.v.t.;N.v.t.;0024;Ljvb op VWO/HAVO;8;0\n";
    ReadResult result = read("types-2019.csv", text.getBytes(WINDOWS));
    assertThat(result.moments()).containsExactly("2019");
    assertThat(result.findings().count("O119")).isEqualTo(1);
    PupilTable pupils = only(result, PupilTable.class);
    assertThat(
            rows(
                pupils.location(),
                pupils.category(),
                pupils.sex(),
                pupils.stage(),
                pupils.detail(),
                pupils.low()))
        .containsExactly("99ZV00 Brugjaar 1-2 man grade 1 0024 | Ljvb op VWO/HAVO 8");
    assertThat(read(text).findings().count("O121")).isEqualTo(1); // a name without a year
  }

  @Test
  void A15_exams_take_the_year_in_which_they_were_taken() {
    ReadResult result =
        read(
            "BRIN NUMMER;VESTIGINGSNUMMER;ONDERWIJSTYPE VO;INSPECTIECODE;OPLEIDINGSNAAM;"
                + "EXAMENKANDIDATEN SCHOOLJAAR 2014-2015 - MAN;GESLAAGDEN SCHOOLJAAR 2014-2015 - MAN;"
                + "SLAAGPERC SCHOOLJAAR 2014-2015 - MAN;EXAMENKANDIDATEN SCHOOLJAAR 2014-2015 - TOTAAL\n"
                + "99ZV;99ZV00;HAVO;50;HAVO - N&T;4;3;75,0%;4\n");
    FigureTable figures = only(result, FigureTable.class);
    assertThat(rows(figures.year(), figures.figure(), figures.value()))
        .containsExactly("2015 exam-candidates-man 4.0", "2015 exam-passes-man 3.0");
  }

  @Test
  void A16_addresses_tell_primary_from_secondary_by_the_column_of_levels() {
    String header =
        "PROVINCIE;BEVOEGD GEZAG NUMMER;BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM;STRAATNAAM;"
            + "HUISNUMMER-TOEVOEGING;POSTCODE;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;DENOMINATIE";
    String row =
        "Utrecht;10249;99ZX;99ZX00;De Linde;Laan;58;7822 HG;SPEELSTAD;0114;SPEELSTAD;Openbaar";
    SchoolTable primary = only(read(header + "\n" + row + "\n"), SchoolTable.class);
    SchoolTable secondary =
        only(read(header + ";ONDERWIJSSTRUCTUUR\n" + row + ";HAVO/VWO\n"), SchoolTable.class);
    assertThat(rows(primary.kind(), primary.street(), primary.postcode()))
        .containsExactly("bo Laan 58 7822HG");
    assertThat(rows(secondary.kind(), secondary.structure())).containsExactly("vo HAVO/VWO");
  }

  @Test
  void A17_the_file_of_2013_is_mac_roman_with_bare_carriage_returns_and_rd_coordinates() {
    String text =
        "objectid,brin_nummer,vestigingsnummer,vestigingsnaam,straatnaam,pc6,plaatsnaam,gem_code,"
            + "internetadres,xcoord,ycoord,leerlingen,lftd_4_jaar,lftd_5_jaar\r"
            + "1,99ZX,99ZX00,Mozaïek,Laan,7822HG,SPEELSTAD,114,          ,155000,463000,5,2,3\r"
            + "2,99ZX,99ZX01,Fryslân,Laan,7822HG,SPEELSTAD,114,          ,155000,463000,,,\r";
    ReadResult result = read("bo_jan2013.csv", text.getBytes(Charset.forName("x-MacRoman")));
    assertThat(result.kind()).isEqualTo(FileKind.SCHOOLS_2013);
    assertThat(result.account().understood()).isEqualTo(2);
    SchoolTable schools = only(result, SchoolTable.class);
    assertThat(schools.schoolName().text(0)).isEqualTo("Mozaïek");
    assertThat(schools.latitude().value(0)).isCloseTo(52.15517440, within());
    assertThat(only(result, PupilTable.class).rows()).isEqualTo(2);
    assertThat(result.findings().count("O120")).isEqualTo(1); // a school without counts is kept
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(5e-6);
  }

  @Test
  void A18_a_row_with_a_field_too_many_is_kept_aside() {
    ReadResult result = read(WEIGHT_HEADER + "\n" + SCHOOL + "0.00;0;1;0;0;1;9;9\n");
    assertThat(result.aside().getFirst().reason()).isEqualTo("O104");
    assertThat(result.aside().getFirst().fields()).hasSize(20);
  }

  @Test
  void A19_a_file_of_another_kind_is_counted_and_said() {
    ReadResult result = read("a;b\n1;2\n\n");
    assertThat(result.kind()).isEqualTo(FileKind.UNKNOWN);
    assertThat(result.account().aside()).isEqualTo(2);
    assertThat(result.findings().count("O101")).isEqualTo(1);
  }

  @Test
  void A20_reference_levels_have_a_feature_per_subject() {
    ReadResult result =
        read(
            """
            PEILDATUM;INSTELLINGSCODE;VESTIGINGSCODE;SOORT_PO;REKENEN_LAGER1F;REKENEN_1F;LV_LAGER1F
            20241001;99ZX;00;Bo;<5;12;0
            """);
    PupilTable pupils = only(result, PupilTable.class);
    assertThat(rows(pupils.feature(), pupils.category(), pupils.low()))
        .containsExactly("reference-level-rekenen LAGER1F 1", "reference-level-rekenen 1F 12");
  }
}
