package nl.speelveld.opendata.recognise;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.reading.ReadResult;
import nl.speelveld.opendata.reading.SheetForm;
import nl.speelveld.opendata.sheet.Workbooks;
import org.junit.jupiter.api.Test;

/// Every form of a sheet under any rows: no crash, no endless loop, no lost row. `B01` holds the
/// list of headers to all forms there are.
class SheetFormsFuzz {
  private static final FileReaderRegistry REGISTRY = new FileReaderRegistry();
  private static final String SCHOOL = "BRIN_NUMMER;VESTIGINGSNUMMER;";
  private static final List<String> HEADERS =
      List.of(
          SCHOOL + "PEILDATUM;SOORT_PO;GEWICHT;LEEFTIJD_4;LEEFTIJD_5;TOTAAL",
          SCHOOL + "PEILDATUM;SOORT_PO;LEEFTIJD_4;LEEFTIJD_5;TOTAAL",
          SCHOOL + "PEILDATUM;POSTCODE_LEERLING;LEEFTIJD_4;TOTAAL",
          SCHOOL + "TYPE_PO;PEILJAAR;POSTCODE4_DEELNEMER;AANTAL_LEERLINGEN",
          SCHOOL + "VESTIGINGSNAAM;STRAATNAAM;POSTCODE;DENOMINATIE",
          SCHOOL + "PEILJAAR;TOETSEN_EN_ADVIEZEN;AANTAL_LEERLINGEN",
          SCHOOL + "TOTAAL;TOTAAL_GEW00;TOTAAL_GEW03;TOTAAL_GEW12;TOTAAL_NOAT",
          SCHOOL + "TYPE_PO;PEILJAAR;NOAT;AANTAL_LEERLINGEN",
          SCHOOL + "PEILDATUM;VSO;PRO;HAVO;HAVO_VWO;VWO",
          SCHOOL + "PEILDATUM;REKENEN_LAGER1F;LV_LAGER1F",
          SCHOOL + "PEILDATUM;AFSTAND;LEERLINGEN",
          SCHOOL + "PEILDATUM_LEERLINGEN;ONTHEFFING_REDEN_ND;CET_AANTAL;CET_GEM",
          SCHOOL + "XCOORD;YCOORD;LEERLINGEN;VESTIGINGSNAAM",
          SCHOOL + "PEILJAAR;GEMEENTENUMMER_DEELNEMER;LEERJAAR;AANTAL_LEERLINGEN",
          SCHOOL
              + "ONDERWIJSTYPE VO EN LEER- OF VERBLIJFSJAAR;ELEMENTCODE;"
              + "LEER- OF VERBLIJFSJAAR 1 - MAN;LEER- OF VERBLIJFSJAAR 1 - VROUW",
          SCHOOL
              + "SCHOOLJAAR;ONDERWIJSTYPE VO EN LEER- OF VERBLIJFSJAAR;LEERJAAR;AANTAL_LEERLINGEN",
          SCHOOL + "INSPECTIECODE;OPLEIDINGSNAAM;EXAMENKANDIDATEN SCHOOLJAAR 2015-2016 TOTAAL",
          "OVT;Naam;schoolweging",
          "School (BRIN vestiging);Aantal leerlingen;Achterstandsscore",
          "Bestaan tot;Oude;Nieuwe;Huidige code",
          "postcode;inwoners;inwoners_man;inwoners_vrouw;leeftijd",
          "postcode;inwoners;inwoners_man;inwoners_vrouw;plaats;gemeente;provincie",
          "Perioden;RegioS;Geslacht;Leerlingen_1;Inkomen_2",
          "WKC;GMN;YEAR;INCOME_MEAN;TOTAL_POPULATION",
          "BU_CODE;POP;HH;P_HH_LOW_INCOME",
          "STATE;DISTRICT;SCHOOL;RACE;N",
          "SCHOOL_ID;ETHNIC_GROUP;SES_QUINTILE",
          "JAAR;VESTIGINGSCODE;KENMERK;CATEGORIE;AANTAL",
          "FACILITY;BU_CODE;CAPACITY;POPULARITY");

  @FuzzTest(maxDuration = "5s")
  void everySheet(FuzzedDataProvider data) {
    String header = HEADERS.get(data.consumeInt(0, HEADERS.size() - 1));
    check(header + "\n" + data.consumeRemainingAsString());
  }

  @FuzzTest(maxDuration = "5s")
  void postcodeFigures(FuzzedDataProvider data) throws IOException {
    String cells =
        data.consumeRemainingAsString()
            .replaceAll("\\p{Cntrl}|[\\uD800-\\uDFFF\\uFFFE\\uFFFF]", "");
    ReadResult result =
        REGISTRY.read(
            "pc4.xlsx",
            Workbooks.xlsx(
                "PC4_2024_v1",
                "Inwoners\nBetekenis -99 997 = geheim\n|Inwoners|\n|Totaal|\nPostcode-4|Totaal|Man\n"
                    + "Code|x1|x1\n1011|10|5\n"
                    + cells));
    assertThat(result.kind()).isEqualTo(FileKind.CBS_POSTCODE_FIGURES);
  }

  @Test
  void B01_each_form_has_a_header_here() {
    Set<FileKind> met =
        HEADERS.stream()
            .map(header -> read(header + "\n").kind())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<FileKind> known =
        FileReaderRegistry.forms().stream()
            .map(SheetForm::kind)
            .collect(Collectors.toCollection(TreeSet::new));
    known.removeAll(met);
    known.remove(FileKind.CBS_POSTCODE_FIGURES); // a workbook, below
    assertThat(known).isEmpty();
    assertThat(met).doesNotContain(FileKind.UNKNOWN);
  }

  @Test
  void B02_rows_by_chance_are_read_or_kept_aside() {
    String[] cells = {
      "",
      "0",
      "-1",
      "<5",
      "12",
      "3,5",
      "1.5",
      "99AA",
      "99AA00",
      "00",
      "2016",
      "20161001",
      "GM0363",
      "WK036300",
      "bo",
      "\"",
      "é",
      "1011",
      "1e9",
      "999999999999",
      "ja",
      "BASISONDERWIJS",
      "A\"B",
      " "
    };
    Random random = new Random(17);
    for (int round = 0; round < 2_000; round++) {
      String header = HEADERS.get(round % HEADERS.size());
      StringBuilder text = new StringBuilder(header).append('\n');
      for (int row = random.nextInt(6); row > 0; row--) {
        for (int cell = header.split(";", -1).length + random.nextInt(3) - 1; cell > 0; cell--) {
          text.append(cells[random.nextInt(cells.length)]).append(cell > 1 ? ";" : "");
        }
        text.append('\n');
      }
      check(text.toString());
    }
  }

  private static ReadResult read(String text) {
    return REGISTRY.read("f 2016.csv", text.getBytes(UTF_8));
  }

  private static void check(String text) {
    ReadResult result = read(text);
    // the account itself refuses rows that went nowhere; a file that is not recognised says so
    if (result.kind() == FileKind.UNKNOWN) {
      assertThat(result.findings().count()).as(text).isPositive();
    } else {
      assertThat(result.aside()).as(text).hasSize((int) result.account().aside());
    }
    result
        .tables()
        .forEach(table ->
            table.columns().forEach(column -> assertThat(column.size()).isEqualTo(table.rows())));
  }
}
