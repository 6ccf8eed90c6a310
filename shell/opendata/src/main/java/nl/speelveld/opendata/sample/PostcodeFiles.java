package nl.speelveld.opendata.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Postcodes with place and municipality, residents by age, and the key figures of CBS.
final class PostcodeFiles {
  private static final int[] PER_MILLE = {
    55, 57, 56, 58, 63, 66, 64, 62, 58, 60, 70, 72, 65, 57, 53, 38, 24, 14, 6, 2
  };
  private final SampleWorld world;

  PostcodeFiles(SampleWorld world) {
    this.world = world;
  }

  void write(Path folder) {
    DuoText places =
        DuoText.commas()
            .line(
                "\"postcode\",\"inwoners\",\"inwoners_man\",\"inwoners_vrouw\",\"plaats\",\"gemeente\",\"provincie\",\"nuts3\",\"ggdregio\"");
    DuoText ages =
        DuoText.commas()
            .line("\"postcode\",\"leeftijd\",\"inwoners\",\"inwoners_man\",\"inwoners_vrouw\"");
    for (Province.PostcodeArea area : world.province().areas()) {
      Town town = world.province().townOf(area);
      int men = rounded(area.residents() * 0.495);
      places.line(
          "%s,%d,%d,%d,\"%s\",\"%s\",\"%s\",\"%s\",\"GGD %s\""
              .formatted(
                  area.postcode(),
                  area.residents(),
                  men,
                  area.residents() - men,
                  town.name(),
                  town.name(),
                  Town.PROVINCE,
                  Town.PROVINCE,
                  Town.PROVINCE));
      for (int band = 0; band < PER_MILLE.length; band++) {
        ages.line(residents(area, band));
      }
    }
    places.writeUtf8(folder.resolve("postcodes.csv"));
    ages.writeUtf8(folder.resolve("inwoners_per_postcode_leeftijd.csv"));
    keyFigures().write(folder.resolve("pc4_2024_v1.xlsx"));
  }

  private static String residents(Province.PostcodeArea area, int band) {
    String name = band == PER_MILLE.length - 1 ? "95+" : 5 * band + "-" + (5 * band + 4);
    int all = rounded(area.residents() * PER_MILLE[band] / 1000.0);
    int men = rounded(all * 0.5);
    return "%s,\"%s\",%d,%d,%d".formatted(area.postcode(), name, all, men, all - men);
  }

  private static int rounded(double residents) {
    return (int) Math.round(residents / 5) * 5;
  }

  private PlainWorkbook keyFigures() {
    PlainWorkbook book = new PlainWorkbook("PC4");
    book.row(
        "Inwoner, huishouden en woninggegevens voor numeriek deel van de postcode, peildatum 1 januari 2024");
    book.row("Synthetische gegevens, versie 1");
    book.row("Datum: 1 januari 2024");
    book.row("Betekenis -99 997 =  '0 - 4 / geheim'");
    book.row();
    KeyFigureHeader.rows().forEach(row -> book.row(row.toArray()));
    for (Province.PostcodeArea area : world.province().areas()) {
      book.row(keyFigures(area).toArray());
    }
    return book;
  }

  private List<Object> keyFigures(Province.PostcodeArea area) {
    int all = area.residents();
    List<Object> row = new ArrayList<>();
    row.add(Integer.parseInt(area.postcode()));
    row.add(all);
    row.add(rounded(all * 0.495));
    row.add(rounded(all * 0.505));
    for (double share : new double[] {0.168, 0.121, 0.25, 0.267, 0.194}) {
      row.add(rounded(all * share));
    }
    int outside = origin(area);
    row.add(tens(100 - 10 - 1.6 * outside));
    row.add(0);
    row.add(tens(0.8 * outside));
    row.add(10);
    row.add(tens(0.8 * outside));
    int households = rounded(all / 2.2);
    row.add(households);
    for (double share : new double[] {0.36, 0.29, 0.07, 0.28}) {
      row.add(rounded(households * share));
    }
    row.add(2.2);
    row.addAll(homes(area, rounded(households * 1.02)));
    int density = addressDensity(area);
    row.add(density);
    row.add(1 + List.of(2500, 1500, 1000, 500).stream().filter(end -> density < end).count());
    return row;
  }

  private static List<Object> homes(Province.PostcodeArea area, int homes) {
    List<Object> row = new ArrayList<>();
    row.add(homes);
    for (double share : new double[] {0.05, 0.15, 0.15, 0.2, 0.15, 0.12, 0.08, 0.1, 0.3}) {
      row.add(rounded(homes * share));
    }
    int rented = tens(100 * Chance.probability(-0.3 + 0.6 * area.disadvantage()));
    row.add(100 - rented);
    row.add(rented);
    row.add(rounded(homes * rented / 100.0 * 0.7));
    row.add(rounded(homes * 0.03));
    row.add(rounded(area.residents() * Chance.probability(-2.9 + 0.5 * area.disadvantage())));
    return row;
  }

  private static int origin(Province.PostcodeArea area) {
    return (int) Math.round(100 * Chance.probability(-1.9 + 0.8 * area.disadvantage()));
  }

  private static int tens(double percentage) {
    return (int) Math.round(Math.clamp(percentage, 0, 100) / 10) * 10;
  }

  /// Addresses per km²: those of the area itself, for want of surroundings.
  private int addressDensity(Province.PostcodeArea area) {
    double km2 = world.province().mapOf(area).km2(area.cell());
    return (int) Math.round(area.residents() / 2.2 / km2);
  }
}
