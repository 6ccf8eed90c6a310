package nl.speelveld.opendata.cbs;

import static nl.speelveld.opendata.Samples.areas;
import static nl.speelveld.opendata.Samples.only;
import static nl.speelveld.opendata.Samples.read;
import static nl.speelveld.opendata.Samples.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.reading.ReadResult;
import nl.speelveld.opendata.sheet.Workbooks;
import nl.speelveld.opendata.tables.AreaTable;
import nl.speelveld.opendata.tables.ChangeTable;
import nl.speelveld.opendata.tables.FigureTable;
import nl.speelveld.opendata.tables.FreeTable;
import org.junit.jupiter.api.Test;

class CbsFilesTest {
  @Test
  void A01_disadvantage_scores_below_titles_with_footnotes_in_an_unnamed_column()
      throws IOException {
    byte[] bytes =
        Workbooks.xlsx(
            "Tabel 2",
            """
            Tabel 2
            Achterstandsscore zonder drempel per basisschoolvestiging, 1 oktober 2019

            School (BRIN vestiging)|Achterstandsscore zonder drempel|Achterstandsscore zonder drempel (onderbouw)

            99ZX00|102.62|26.17
            99ZX01|77.18|41.94|b, c

            Bron: CBS\
            """);
    ReadResult result = read("scores.xlsx", bytes);
    assertThat(result.kind()).isEqualTo(FileKind.CBS_DISADVANTAGE);
    assertThat(result.moments()).containsExactly("2019-10-01");
    FigureTable figures = only(result, FigureTable.class);
    assertThat(rows(figures.location(), figures.figure(), figures.detail(), figures.value()))
        .containsExactly(
            "99ZX00 disadvantage-score-without-threshold ? 102.62",
            "99ZX00 disadvantage-score-without-threshold-lower-grades ? 26.17",
            "99ZX01 disadvantage-score-without-threshold footnote b, c 77.18",
            "99ZX01 disadvantage-score-without-threshold-lower-grades footnote b, c 41.94");
    assertThat(result.aside()).isEmpty();
  }

  @Test
  void A02_broken_styles_do_not_break_the_reading() throws IOException {
    byte[] bytes =
        Workbooks.withStyles(
            Workbooks.xlsx(
                "Tabel 1",
                "Score, 1 oktober 2019\nSchool (BRIN vestiging)|Aantal bekostigde leerlingen|Achterstandsscore\n99ZX00|100|33.02"),
            "<styleSheet><fills><fill><patternFill patternType=\"nonsense\"/></fill></fills></styleSheet>");
    FigureTable figures = only(read("scores.xlsx", bytes), FigureTable.class);
    assertThat(rows(figures.location(), figures.value(), figures.pupils()))
        .containsExactly("99ZX00 33.02 100");
  }

  @Test
  void A03_key_figures_have_a_header_of_four_rows_and_a_code_for_secret() throws IOException {
    byte[] bytes =
        Workbooks.xlsx(
            "PC4_2024_v1",
            """
            Inwoners per postcode, Nederland
            Betekenis -99 997 =  '0 - 4 / geheim'

            |Inwoners||||Dichtheid
            |Totaal|Geslacht||Herkomst|Stedelijkheid
            Postcode-4|Totaal|Man|Vrouw|Geboren in Nederland
            Code|x1|x1|x1|%|categorie
            1011|10010|5160|4850|50|1
            1012|-99997|5|-99997|40|1\
            """);
    ReadResult result = read("pc4.xlsx", bytes);
    assertThat(result.kind()).isEqualTo(FileKind.CBS_POSTCODE_FIGURES);
    assertThat(result.moments()).containsExactly("2024");
    AreaTable table = only(result, AreaTable.class);
    assertThat(areas(table).subList(0, 6))
        .containsExactly(
            "1011 inwoners/totaal 10010.0 ?",
            "1011 inwoners/geslacht/man 5160.0 ?",
            "1011 inwoners/geslacht/vrouw 4850.0 ?",
            "1011 inwoners/herkomst/geboren-in-nederland 50.0 ?",
            "1011 dichtheid/stedelijkheid 1.0 ?",
            "1012 inwoners/totaal ? 0-4-or-secret");
    assertThat(table.unit().text(3)).isEqualTo("%");
  }

  @Test
  void A04_residents_of_short_postcodes_stand_under_their_own_kind() {
    ReadResult result =
        read(
            "\"postcode\",\"leeftijd\",\"inwoners\",\"inwoners_man\",\"inwoners_vrouw\"\n10,\"0-4\",25,15,10\n1011,\"0-4\",5,5,0\n");
    AreaTable table = only(result, AreaTable.class);
    assertThat(rows(table.areaKind(), table.area(), table.figure(), table.value()))
        .startsWith("pc2 10 inwoners/0-4 25.0", "pc2 10 inwoners/man/0-4 15.0")
        .endsWith("pc4 1011 inwoners/vrouw/0-4 0.0");
  }

  @Test
  void A05_places_of_postcodes_are_a_table_beside_their_residents() {
    ReadResult result =
        read(
            "postcode,inwoners,inwoners_man,inwoners_vrouw,plaats,gemeente,provincie,nuts3,ggdregio\n1011,,,,Speelstad,Speelstad,Utrecht,N,G\n");
    assertThat(only(result, FreeTable.class).name()).isEqualTo("postcode_places");
    assertThat(only(result, AreaTable.class).reason().text(0)).isEqualTo("not-given");
  }

  @Test
  void A06_a_code_that_went_abroad_has_no_successor() {
    ReadResult result =
        read(
            "Bestaan tot;Eindjaar;Oude;Nieuwe;Huidige code;Huidige naam\n1-1-2015;2015;GM0265;GM0241;GM1945;Berg\n1-8-1963;1963;GM1055;#N/A;#N/A;Duitsland\n");
    ChangeTable changes = only(result, ChangeTable.class);
    assertThat(rows(changes.until(), changes.oldCode(), changes.newCode(), changes.currentCode()))
        .containsExactly("2015-01-01 GM0265 GM0241 GM1945", "1963-08-01 GM1055 ? ?");
  }
}
