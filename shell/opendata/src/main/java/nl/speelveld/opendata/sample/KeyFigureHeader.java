package nl.speelveld.opendata.sample;

import java.util.Arrays;
import java.util.List;

/// The four header rows of the key figures per postcode, as CBS spread them over rows 6 to 9.
final class KeyFigureHeader {
  private static final int COLUMNS = 37;

  private KeyFigureHeader() {}

  static List<List<String>> rows() {
    return List.of(themes(), subjects(), columns(), units());
  }

  private static List<String> themes() {
    String[] row = empty();
    row[1] = "Inwoners";
    row[14] = "Huishouden";
    row[20] = "Woning";
    row[34] = "Sociale Zekerheid";
    row[35] = "Dichtheid";
    return List.of(row);
  }

  private static List<String> subjects() {
    String[] row = empty();
    row[1] = "Totaal";
    row[2] = "Geslacht";
    row[4] = "Leeftijdklassen";
    row[9] = "Herkomst";
    row[14] = "Totaal";
    row[15] = "Samenstelling";
    row[19] = "Grootte";
    row[20] = "Totaal";
    row[21] = "Bouwperiode";
    row[29] = "Type";
    row[31] = "Eigendom";
    row[33] = "In gebruik";
    row[34] = "Totaal uitkeringen";
    row[35] = "Omgevingsadressendichtheid";
    row[36] = "Stedelijkheid";
    return List.of(row);
  }

  private static List<String> columns() {
    return List.of(
        "Postcode-4",
        "Totaal",
        "Man",
        "Vrouw",
        "tot 15 jaar",
        "15 tot 25 jaar",
        "25 tot 45 jaar",
        "45 tot 65 jaar",
        "65 jaar en ouder",
        "Geboren in Nederland met een Nederlandse herkomst",
        "Geboren in Nederland met een Europese herkomst (excl. Nederland)",
        "Geboren in Nederland met herkomst buiten Europa",
        "Geboren buiten Nederland met een Europese herkomst (excl. Nederland)",
        "Geboren buiten Nederland met een herkomst buiten Europa",
        "Totaal",
        "Eenpersoons",
        "Meerpersoons \nzonder kinderen",
        "Eenouder",
        "Tweeouder",
        "Huishoudgrootte",
        "Totaal",
        "voor 1945",
        "1945 tot 1965",
        "1965 tot 1975",
        "1975 tot 1985",
        "1985 tot 1995",
        "1995 tot 2005",
        "2005 tot 2015",
        "2015 en later",
        "Meergezins",
        "Koopwoning",
        "Huurwoning",
        "Huurcoporatie",
        "Niet bewoond",
        "Personen met WW, Bijstand en/of AO uitkering\nBeneden AOW-leeftijd",
        "",
        "");
  }

  private static List<String> units() {
    String[] row = new String[COLUMNS];
    Arrays.fill(row, "x1");
    row[0] = "Code";
    Arrays.fill(row, 9, 14, "%");
    row[30] = "%";
    row[31] = "%";
    row[35] = "adressen/km2";
    row[36] = "categorie";
    return List.of(row);
  }

  private static String[] empty() {
    String[] row = new String[COLUMNS];
    Arrays.fill(row, "");
    return row;
  }
}
