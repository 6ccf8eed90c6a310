package nl.speelveld.opendata.local;

import static nl.speelveld.opendata.Samples.areas;
import static nl.speelveld.opendata.Samples.only;
import static nl.speelveld.opendata.Samples.read;
import static nl.speelveld.opendata.Samples.rows;
import static org.assertj.core.api.Assertions.assertThat;

import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.reading.ReadResult;
import nl.speelveld.opendata.tables.AreaTable;
import nl.speelveld.opendata.tables.FigureTable;
import nl.speelveld.opendata.tables.FreeTable;
import nl.speelveld.opendata.tables.PupilTable;
import org.junit.jupiter.api.Test;

class LocalFilesTest {
  @Test
  void A05_a_school_that_is_counted_twice_in_one_category_is_counted_once_and_told() {
    ReadResult result =
        read(
            """
            jaar;vestigingscode;kenmerk;categorie;aantal
            2019;99QL00;opleiding;1 laag;12
            2019;99QL00;opleiding;2 hoog;105
            2019-10-01;99ql00;opleiding;1 laag;12
            2018;99QL00;opleiding;1 laag;11
            2019;99QL00;herkomst;1 laag;9
            """);
    PupilTable pupils = only(result, PupilTable.class);
    assertThat(rows(pupils.year(), pupils.feature(), pupils.category(), pupils.low()))
        .containsExactly(
            "2019 education 1 laag 12",
            "2019 education 2 hoog 105",
            "2018 education 1 laag 11",
            "2019 origin 1 laag 9");
    assertThat(result.aside()).hasSize(1);
    assertThat(result.findings().count("O124")).isEqualTo(1);
  }

  @Test
  void A01_den_haag_writes_zero_for_missing_in_some_columns_and_means_it_in_others() {
    ReadResult result =
        read(
            """
            WKC,GMN,Wijknaam,YEAR,Income_MEAN,Total_Population,%_MinorEthnicity_Turkije,%_HGOPL_Low
            WK999901,Gemeente Speelstad,Wijk 01,2010,0.0,8350,0.0,0.0
            """);
    assertThat(result.kind()).isEqualTo(FileKind.DENHAAG_AREAS);
    assertThat(areas(only(result, AreaTable.class)))
        .containsExactly(
            "WK999901 income_mean ? zero-means-missing",
            "WK999901 total_population 8350.0 ?",
            "WK999901 minorethnicity_turkije 0.0 ?",
            "WK999901 hgopl_low ? zero-means-missing");
    assertThat(result.findings().count("O116")).isEqualTo(1);
  }

  @Test
  void A02_amsterdam_buurten_leave_cells_empty() {
    ReadResult result =
        read("BU_CODE,pop,hh,p_hh_low_income\nBU99990000,1035,755,0.154\nBU99990001,0,0,\n");
    assertThat(result.kind()).isEqualTo(FileKind.AMSTERDAM_FIGURES);
    assertThat(areas(only(result, AreaTable.class)))
        .contains(
            "BU99990000 p_hh_low_income 0.154 ?",
            "BU99990001 pop 0.0 ?",
            "BU99990001 p_hh_low_income ? not-given");
  }

  @Test
  void A03_seats_of_schools_without_a_code_keep_the_name() {
    FigureTable figures =
        only(
            read(
                "id,facility,BU_CODE,capacity,popularity,quality,node\n0,Lyceum,BU99990000,140.0,0.65,1,323\n"),
            FigureTable.class);
    assertThat(rows(figures.figure(), figures.detail(), figures.value()))
        .containsExactly(
            "seats Lyceum | BU99990000 140.0", "demand-per-seat Lyceum | BU99990000 0.65");
  }

  @Test
  void A04_example_tables_are_given_as_they_are() {
    FreeTable counts =
        only(
            read(
                "\"state\",\"district\",\"school\",\"race\",\"n\"\n\"A\",\"A1\",\"A1_1\",\"asian\",2\n"),
            FreeTable.class);
    assertThat(counts.name()).isEqualTo("us_schools");
    assertThat(rows(counts.columns().toArray(nl.speelveld.opendata.tables.Column[]::new)))
        .containsExactly("A A1 A1_1 asian 2");
    FreeTable pupils =
        only(
            read("\"school_id\",\"ethnic_group\",\"ses_quintile\"\n1,\"B\",\"5\"\n"),
            FreeTable.class);
    assertThat(rows(pupils.columns().toArray(nl.speelveld.opendata.tables.Column[]::new)))
        .containsExactly("1 B 5 1");
  }
}
