package nl.speelveld.opendata.sheet;

import static nl.speelveld.opendata.Samples.only;
import static nl.speelveld.opendata.Samples.read;
import static nl.speelveld.opendata.Samples.rows;
import static nl.speelveld.opendata.sheet.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.reading.ReadResult;
import nl.speelveld.opendata.tables.FigureTable;
import org.junit.jupiter.api.Test;

class WorkbookFileTest {
  private static String sheet(String name, String rows) {
    return "<table:table table:name=\"" + name + "\">" + rows + "</table:table>";
  }

  @Test
  void A01_school_weight_has_a_sheet_per_year_and_a_key_of_its_own() throws IOException {
    ReadResult result =
        read(
            "x.ods",
            Workbooks.ods(
                sheet("Toelichting", row("Uitleg"))
                    + sheet(
                        "2023-2024",
                        row("OVT", "Naam", "BGNR", "schoolweging", "aantal_leerlingen", "spreiding")
                            + row("99ZX|C1", "De Linde", "41646", "29,5", "120", "5,1")
                            + row("99ZX|C2", "De Linde", "41646", "", "3", ""))
                    + sheet(
                        "Driejaarsgemiddelde",
                        row("OVT", "Naam", "BGNR", "schoolweging 2021/2022, 2022/2023 en 2023/2024")
                            + row("99ZX|C1", "De Linde", "41646", "30,1"))));
    assertThat(result.kind()).isEqualTo(FileKind.SCHOOL_WEIGHT);
    assertThat(result.moments()).containsExactly("2023");
    assertThat(result.findings().count("O110")).isEqualTo(1);
    assertThat(result.findings().count("O118")).isEqualTo(2);
    FigureTable year = result.tables(FigureTable.class).toList().getFirst();
    assertThat(rows(year.location(), year.detail(), year.year(), year.figure(), year.value()))
        .containsExactly(
            "99ZX 99ZX|C1 2023 school-weight 29.5",
            "99ZX 99ZX|C1 2023 school-weight-spread 5.1",
            "99ZX 99ZX|C2 2023 school-weight ?",
            "99ZX 99ZX|C2 2023 school-weight-spread ?");
    FigureTable mean = result.tables(FigureTable.class).toList().getLast();
    assertThat(rows(mean.year(), mean.figure(), mean.value()))
        .containsExactly("2023 school-weight-mean-of-three-years 30.1");
  }

  @Test
  void A02_repeated_cells_are_written_out_and_repeated_blanks_at_the_end_are_not()
      throws IOException {
    String header = row("PEILDATUM", "BRIN_NUMMER", "VESTIGINGSNUMMER", "AFSTAND", "LEERLINGEN");
    String repeated =
        "<table:table-row table:number-rows-repeated=\"2\">"
            + "<table:table-cell><text:p>20191001</text:p></table:table-cell>"
            + "<table:table-cell><text:p>99ZX</text:p></table:table-cell><table:table-cell"
            + " office:value-type=\"float\""
            + " office:value=\"1\"><text:p>1</text:p></table:table-cell><table:table-cell"
            + " table:number-columns-repeated=\"2\""
            + " office:value=\"40\"><text:p>40</text:p></table:table-cell><table:table-cell"
            + " table:number-columns-repeated=\"16379\"/></table:table-row><table:table-row"
            + " table:number-rows-repeated=\"1048570\"><table:table-cell/></table:table-row>";
    ReadResult result = read("x.ods", Workbooks.ods(sheet("a", header + repeated)));
    FigureTable figures = only(result, FigureTable.class);
    assertThat(rows(figures.location(), figures.value(), figures.pupils()))
        .containsExactly("99ZX01 40.0 40", "99ZX01 40.0 40");
  }

  @Test
  void A03_a_document_type_with_entities_is_refused() throws IOException {
    ReadResult result =
        read(
            "x.ods",
            Workbooks.odsContent(
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM"
                    + " \"file:///etc/hostname\">]><x>&e;</x>"));
    assertThat(result.kind()).isEqualTo(FileKind.UNKNOWN);
    assertThat(result.findings().count("O102")).isEqualTo(1);
  }

  @Test
  void A04_a_small_zip_that_unpacks_to_very_much_is_not_read() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("content.xml"));
      byte[] zeros = new byte[1 << 20];
      for (long written = 0; written <= ZipGuard.LIMIT_BYTES; written += zeros.length) {
        zip.write(zeros);
      }
    }
    ReadResult result = read("bomb.ods", out.toByteArray());
    assertThat(result.findings().count("O103")).isEqualTo(1);
  }

  @Test
  void A05_cells_repeated_beyond_reason_are_refused() throws IOException {
    String wide =
        "<table:table-cell"
            + " table:number-columns-repeated=\"16384\"><text:p>x</text:p></table:table-cell>";
    ReadResult result =
        read(
            "x.ods",
            Workbooks.ods(
                sheet(
                    "a",
                    "<table:table-row table:number-rows-repeated=\"1000000\">"
                        + wide
                        + "</table:table-row>")));
    assertThat(result.findings().count("O102")).isEqualTo(1);
  }

  @Test
  void A06_a_zip_of_another_kind_is_said() {
    assertThat(read("x.zip", new byte[] {'P', 'K', 3, 4, 0, 0, 0}).findings().hasErrors()).isTrue();
  }

  @Test
  void A07_a_workbook_that_is_packed_with_a_map_is_read_and_of_two_none_is_guessed()
      throws IOException {
    byte[] workbook =
        Workbooks.xlsx(
            "blad",
            "PEILDATUM|BRIN_NUMMER|VESTIGINGSNUMMER|AFSTAND|LEERLINGEN\n1-10-2019|99ZX|00|900|12");
    assertThat(
            rows(
                only(read("x.zip", packed(workbook, "map.gpkg", "x.xlsx")), FigureTable.class)
                    .value()))
        .containsExactly("900.0");
    assertThat(read("x.zip", packed(workbook, "a.xlsx", "b.XLSX")).kind())
        .isEqualTo(FileKind.UNKNOWN);
  }

  private static byte[] packed(byte[] content, String... names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
      }
    }
    return out.toByteArray();
  }
}
