package nl.speelveld.opendata.sample;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/// Addresses of all locations, in words (`alle-vestigingen-…`) and as points (`scholen.geo.json`).
final class AddressFiles {
  private static final String REGIONS =
      "NODAAL GEBIED CODE;NODAAL GEBIED NAAM;RPA-GEBIED CODE;RPA-GEBIED NAAM;WGR-GEBIED CODE;"
          + "WGR-GEBIED NAAM;COROPGEBIED CODE;COROPGEBIED NAAM;ONDERWIJSGEBIED CODE;"
          + "ONDERWIJSGEBIED NAAM;RMC-REGIO CODE;RMC-REGIO NAAM";
  private static final String POST =
      "STRAATNAAM CORRESPONDENTIEADRES;HUISNUMMER-TOEVOEGING CORRESPONDENTIEADRES;"
          + "POSTCODE CORRESPONDENTIEADRES;PLAATSNAAM CORRESPONDENTIEADRES;";
  private static final String FIRST =
      "PROVINCIE;BEVOEGD GEZAG NUMMER;BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM;STRAATNAAM;"
          + "HUISNUMMER-TOEVOEGING;POSTCODE;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;DENOMINATIE;"
          + "TELEFOONNUMMER;INTERNETADRES;";

  private final SampleWorld world;

  AddressFiles(SampleWorld world) {
    this.world = world;
  }

  void write(Path folder) {
    DuoText primary = DuoText.semicolons().line(FIRST + POST + REGIONS);
    DuoText secondary = DuoText.semicolons().line(FIRST + "ONDERWIJSSTRUCTUUR;" + POST + REGIONS);
    Json points = new Json("scholen");
    Degrees degrees = new Degrees();
    for (int index = 0; index < world.schools().size(); index++) {
      SampleSchool school = world.schools().get(index);
      if (school.isPrimary()) {
        primary.line(first(index) + post(index) + regions());
      } else if (school.isSecondary()) {
        secondary.line(first(index) + structure(school) + ";" + post(index) + regions());
      }
      points.add(properties(index), "Point", degrees.point(school.x(), school.y()));
    }
    primary.write(folder.resolve("alle-vestigingen-bo.csv"));
    secondary.write(folder.resolve("alle-vestigingen-vo.csv"));
    DuoText.write(
        folder.resolve("scholen.geo.json"), points.toText().getBytes(StandardCharsets.UTF_8));
  }

  private String first(int index) {
    SampleSchool school = world.schools().get(index);
    Town town = world.townOf(school);
    String place = town.name().toUpperCase(Locale.ROOT);
    return String.join(
            ";",
            Town.PROVINCE,
            school.profile().board(),
            school.brin(),
            school.code(),
            school.name(),
            street(index),
            Integer.toString(1 + index),
            spaced(world.postcodeOf(index)),
            place,
            town.number(),
            place,
            school.profile().denomination(),
            "          ",
            "")
        + ";";
  }

  private String post(int index) {
    String place = world.townOf(world.schools().get(index)).name().toUpperCase(Locale.ROOT);
    return String.join(
            ";", street(index), Integer.toString(1 + index), spaced(world.postcodeOf(index)), place)
        + ";";
  }

  static String street(int index) {
    return "Schoolkade " + (char) ('A' + index % 26);
  }

  private static String spaced(String postcode) {
    return postcode.substring(0, 4) + " " + postcode.substring(4);
  }

  private static String regions() {
    String name = ";" + Town.PROVINCE;
    return String.join(
        ";", "99" + name, "99" + name, "99" + name, "99" + name, "99" + name, "99" + name);
  }

  /// Levels as the address file of secondary schools names them.
  static String structure(SampleSchool school) {
    StringBuilder text = new StringBuilder();
    for (SampleSchool.Level level : school.levels()) {
      String word =
          switch (level) {
            case PRO -> "PRO";
            case VMBO_B, VMBO_K -> "VBO";
            case VMBO_GT -> "MAVO";
            case HAVO -> "HAVO";
            case VWO -> "VWO";
          };
      if (text.indexOf(word) < 0) {
        text.append(text.isEmpty() ? "" : "/").append(word);
      }
    }
    return text.toString();
  }

  private String properties(int index) {
    SampleSchool school = world.schools().get(index);
    Town town = world.townOf(school);
    String type =
        school.isPrimary() ? "basisschool" : school.isSpecial() ? "SBAO" : structure(school);
    return String.join(
        ", ",
        Json.text("naam", school.name()),
        Json.text("type", type),
        Json.text("denominatie", school.profile().denomination()),
        Json.text("internetadres", " "),
        Json.text("straat", street(index)),
        Json.number("huisnummer", 1 + index),
        Json.number("huisletter", "null"),
        Json.number("huisnummertoevoeging", "null"),
        Json.text("postcode", world.postcodeOf(index)),
        Json.text("plaats", town.name()),
        Json.text("gemeente", town.name().toUpperCase(Locale.ROOT)),
        Json.text("provincie", Town.PROVINCE),
        Json.text("brin_nummer", school.brin()),
        Json.text("vestigingscode", school.code()),
        Json.text("onderwijsgebied", Town.PROVINCE),
        Json.number("leerlingen", "null"));
  }
}
