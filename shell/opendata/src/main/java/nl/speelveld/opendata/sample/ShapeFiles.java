package nl.speelveld.opendata.sample;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/// Outlines of PC4 areas, wijken and municipalities as GeoJSON.
final class ShapeFiles {
  private final Province province;
  private final Degrees degrees = new Degrees();

  ShapeFiles(Province province) {
    this.province = province;
  }

  void write(Path folder) {
    write(folder, postcodes(), "pc4_cbs2024_wgs84_simpl50m");
    write(folder, wijken(), "wijk_2016_nl_wgs84");
    write(folder, municipalities(), "gemeente_2021_wgs84");
  }

  private static void write(Path folder, Json json, String name) {
    DuoText.write(
        folder.resolve(name + ".geojson"), json.toText().getBytes(StandardCharsets.UTF_8));
  }

  private Json postcodes() {
    Json json = new Json("pc4_cbs2024_wgs84_simpl50m");
    for (Province.PostcodeArea area : province.areas()) {
      TownMap map = province.mapOf(area);
      String properties =
          Json.text("postcode", area.postcode())
              + ", "
              + Json.number("inwoners", area.residents())
              + ", "
              + Json.number(
                  "oppervlakte_km2", String.format(Locale.ROOT, "%.4f", map.km2(area.cell())));
      json.add(properties, "Polygon", degrees.polygon(map.outlineOfCell(area.cell())));
    }
    return json;
  }

  private Json wijken() {
    Json json = new Json("wijk_2016_nl_wgs84");
    for (int town = 0; town < province.towns().size(); town++) {
      Town of = province.towns().get(town);
      TownMap map = province.maps().get(town);
      for (int wijk = 0; wijk < map.wijken(); wijk++) {
        String properties =
            String.join(
                ", ",
                Json.text("WKC", of.wijkCode(wijk)),
                Json.text("WKN", "Wijk %02d".formatted(wijk)),
                Json.text("GMC", of.code()),
                Json.text("GMN", of.name()));
        json.add(properties, "Polygon", degrees.polygon(map.outlineOfWijk(wijk)));
      }
    }
    return json;
  }

  private Json municipalities() {
    Json json = new Json("gemeente_2021_wgs84");
    for (int town = 0; town < province.towns().size(); town++) {
      Town of = province.towns().get(town);
      String properties =
          String.join(
              ", ",
              Json.number("id", town + 1),
              Json.text("code", of.code()),
              Json.text("areaname", of.name()));
      json.add(properties, "Polygon", degrees.polygon(province.maps().get(town).outlineOfTown()));
    }
    return json;
  }
}
