package nl.speelveld.opendata.recognise;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import nl.speelveld.opendata.csv.LongCsv;
import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.reading.ReadResult;
import nl.speelveld.opendata.sheet.Workbooks;

/// Any bytes below a true header: no crash, no endless loop, no lost row. In an ordinary test run
/// the seeds are replayed; `JAZZER_FUZZ=1` searches on.
class ReadersFuzz {
  private static final FileReaderRegistry REGISTRY = new FileReaderRegistry();
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static void check(ReadResult result) {
    // the account itself refuses rows that went nowhere
    if (result.kind() == FileKind.UNKNOWN) {
      assertThat(result.findings().count()).isPositive();
    } else {
      assertThat(result.aside()).hasSize((int) result.account().aside());
    }
    result
        .tables()
        .forEach(table ->
            table.columns().forEach(column -> assertThat(column.size()).isEqualTo(table.rows())));
  }

  @FuzzTest(maxDuration = "5s")
  void duoCsv(FuzzedDataProvider data) {
    String header =
        data.pickValue(
            new String[] {
              "PEILDATUM;BRIN_NUMMER;VESTIGINGSNUMMER;SOORT_PO;GEWICHT;LEEFTIJD_4;TOTAAL",
              "PEILDATUM;BRIN_NUMMER;VESTIGINGSNUMMER;SOORT_PO;AFSTAND;LEERLINGEN",
              "PEILDATUM;BRIN_NUMMER;VESTIGINGSNUMMER;POSTCODE_LEERLING;LEEFTIJD_4;TOTAAL"
            });
    check(REGISTRY.read("f", (header + "\n" + data.consumeRemainingAsString()).getBytes(WINDOWS)));
  }

  @FuzzTest(maxDuration = "5s")
  void ckanCsv(FuzzedDataProvider data) {
    String feature = data.pickValue(new String[] {"ADVIES", "NOAT", "POSTCODE4_DEELNEMER"});
    String header =
        "INSTELLINGSCODE,VESTIGINGSCODE,TYPE_PO,PEILJAAR," + feature + ",AANTAL_LEERLINGEN\n";
    check(REGISTRY.read("f", (header + data.consumeRemainingAsString()).getBytes(UTF_8)));
  }

  @FuzzTest(maxDuration = "5s")
  void statLineCsv(FuzzedDataProvider data) {
    String header = "Perioden;RegioS;Geslacht;Leerlingen_1;Inkomen_2\n";
    check(REGISTRY.read("f", (header + data.consumeRemainingAsString()).getBytes(UTF_8)));
  }

  @FuzzTest(maxDuration = "5s")
  void anyBytes(byte[] bytes) {
    check(REGISTRY.read("f", bytes));
  }

  @FuzzTest(maxDuration = "5s")
  void geoJson(FuzzedDataProvider data) {
    String coordinates = data.consumeString(200);
    String type = data.pickValue(new String[] {"Point", "Polygon", "MultiPolygon"});
    String text =
        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"postcode\":\"1011\"},"
            + "\"geometry\":{\"type\":\""
            + type
            + "\",\"coordinates\":"
            + coordinates
            + "}}"
            + data.consumeRemainingAsString();
    check(REGISTRY.read("f", text.getBytes(UTF_8)));
  }

  @FuzzTest(maxDuration = "5s")
  void xlsx(FuzzedDataProvider data) throws IOException {
    String cell =
        data.consumeRemainingAsString()
            .replaceAll("\\p{Cntrl}|[\\uD800-\\uDFFF\\uFFFE\\uFFFF]", "");
    check(
        REGISTRY.read(
            "f.xlsx",
            Workbooks.xlsx(
                "s",
                "1 oktober 2019\nSchool (BRIN vestiging)|Aantal leerlingen|Achterstandsscore\n99ZX00|9|1\n"
                    + cell)));
  }

  @FuzzTest(maxDuration = "5s")
  void ods(FuzzedDataProvider data) throws IOException {
    check(
        REGISTRY.read(
            "f.ods",
            Workbooks.ods(
                "<table:table table:name=\"2023-2024\">"
                    + Workbooks.row("OVT", "Naam", "schoolweging")
                    + data.consumeRemainingAsString())));
  }

  @FuzzTest(maxDuration = "5s")
  void longCsv(FuzzedDataProvider data) {
    String rows = data.consumeRemainingAsString();
    byte[] bytes = ("school,race,n\n" + rows).getBytes(UTF_8);
    var result = LongCsv.read("f", bytes, List.of("school", "race"), List.of("n"));
    // every line with any sign is a row, or lies inside quotes
    if (rows.indexOf('"') < 0) {
      long lines = rows.lines().filter(line -> !line.isEmpty()).count();
      assertThat((long) result.table().rows()).isEqualTo(lines);
    }
  }
}
