package nl.speelveld.opendata.statline;

import static nl.speelveld.opendata.Samples.areas;
import static nl.speelveld.opendata.Samples.only;
import static nl.speelveld.opendata.Samples.read;
import static nl.speelveld.opendata.Samples.rows;
import static org.assertj.core.api.Assertions.assertThat;

import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.reading.ReadResult;
import nl.speelveld.opendata.tables.AreaTable;
import org.junit.jupiter.api.Test;

class StatLineTest {
  @Test
  void A01_an_export_with_labels_has_a_mark_padded_cells_and_points() {
    ReadResult result =
        read(
            """
            \uFEFF"Perioden";"Wijken en buurten";"Regiocode (gemeente, wijk, buurt) (code)";"Opleidingsniveau/Laag/Waarde (%)";"SES-WOA/Totaalscore/Gemiddelde score (Getal)"
            "2019";"Speelstad";"GM9999    ";"    20.8";"  -0.100"
            "2019";"Haven";"BU99990002";"       .";"       ."
            "Bron: CBS"
            """);
    assertThat(result.kind()).isEqualTo(FileKind.STATLINE);
    assertThat(result.account().headings()).isEqualTo(2); // header and source line
    AreaTable table = only(result, AreaTable.class);
    assertThat(areas(table))
        .containsExactly(
            "GM9999 opleidingsniveau/laag/waarde 20.8 ?",
            "GM9999 ses-woa/totaalscore/gemiddelde-score -0.1 ?",
            "BU99990002 opleidingsniveau/laag/waarde ? not-given",
            "BU99990002 ses-woa/totaalscore/gemiddelde-score ? not-given");
    assertThat(
            rows(
                table.areaKind(),
                table.areaName(),
                table.municipality(),
                table.unit(),
                table.year()))
        .contains("municipality Speelstad ? % 2019", "buurt Haven GM9999 Getal 2019");
  }

  @Test
  void A02_position_numbers_are_no_part_of_a_name() {
    String old =
        "ID;WijkenEnBuurten;Gemeentenaam_1;SoortRegio_2;Codering_3;OpleidingsniveauLaag_64\n";
    String row = "0;WK999900  ;Speelstad ;Wijk  ;WK999900  ;     310\n";
    AreaTable first = only(read(old + row), AreaTable.class);
    AreaTable second = only(read(old.replace("_64", "_71") + row), AreaTable.class);
    assertThat(areas(first))
        .containsExactly("WK999900 OpleidingsniveauLaag 310.0 ?")
        .isEqualTo(areas(second));
  }

  @Test
  void A03_odata_has_periods_dimensions_and_secret_codes() {
    ReadResult result =
        read(
            """
            {"odata.metadata": "x", "value": [
              {"ID": 0, "Geslacht": "Mannen", "RegioS": "GM9999", "Perioden": "2022JJ00", "Leerlingen_1": 12, "Inkomen_2": null},
              {"ID": 1, "Geslacht": "Vrouwen", "RegioS": "GM9999", "Perioden": "2022JJ00", "Leerlingen_1": -99997, "Inkomen_2": 1.5}]}
            """);
    assertThat(result.kind()).isEqualTo(FileKind.STATLINE);
    assertThat(result.moments()).containsExactly("2022");
    assertThat(areas(only(result, AreaTable.class)))
        .containsExactly(
            "GM9999 Leerlingen|Geslacht=Mannen 12.0 ?",
            "GM9999 Inkomen|Geslacht=Mannen ? not-given",
            "GM9999 Leerlingen|Geslacht=Vrouwen ? secret",
            "GM9999 Inkomen|Geslacht=Vrouwen 1.5 ?");
  }

  @Test
  void A04_a_region_that_is_no_code_is_kept_aside() {
    ReadResult result =
        read("Perioden;RegioS;Leerlingen_1\n2022JJ00;Ergens;5\n2022JJ00;GM9999;5\n");
    assertThat(result.account().understood()).isEqualTo(1);
    assertThat(result.aside().getFirst().reason()).isEqualTo("O106");
  }
}
