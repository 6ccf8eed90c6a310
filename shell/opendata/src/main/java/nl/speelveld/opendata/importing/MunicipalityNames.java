package nl.speelveld.opendata.importing;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.speelveld.opendata.tables.ChangeTable;
import nl.speelveld.opendata.tables.SchoolTable;
import nl.speelveld.opendata.tables.ShapeTable;

/// Codes and names of municipalities, learned from every file that gives both, so that a file with
/// names only can be joined.
///
/// `S GRAVENHAGE`, `'s-Gravenhage` and `Den Haag` are one name. Namesakes (`Bergen (L.)`, `Bergen
/// (NH.)`) are told apart by what stands in brackets, or by the province.
final class MunicipalityNames {
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTER = Pattern.compile("[^A-Z0-9]+");
  private static final Pattern BRACKETS = Pattern.compile("\\(.*\\)");
  private static final int FROM_SHAPE = 3;
  private static final int MIXED_CASE = 2;
  private static final int CHANGED = 1;
  private static final int CAPITALS = 0;

  private record Named(String name, int rank) {}

  private final TreeMap<String, Named> nameOfCode = new TreeMap<>();
  private final Map<String, String> provinceOfCode = new HashMap<>();
  private final Map<String, Set<String>> codesOfSpelling = new HashMap<>();
  private final Map<String, String> sourceOfSpelling = new HashMap<>(); // spelling|code → file
  private String reading = ""; // the file that is learned from

  /// Learns from all files.
  static MunicipalityNames of(List<ImportSource> sources) {
    MunicipalityNames names = new MunicipalityNames();
    names.add("GM0518", "Den Haag", "Zuid-Holland", CAPITALS);
    names.add("GM0796", "Den Bosch", "Noord-Brabant", CAPITALS);
    for (ImportSource source : sources) {
      names.reading = source.id();
      source.tables(SchoolTable.class).forEach(names::learn);
      source.tables(ShapeTable.class).forEach(names::learn);
      source.tables(ChangeTable.class).forEach(names::learn);
    }
    return names;
  }

  private void learn(SchoolTable schools) {
    String last = "";
    for (int row = 0; row < schools.rows(); row++) {
      String code = schools.municipalityCode().text(row);
      if (!code.isEmpty() && !code.equals(last)) { // why: the rows of one municipality are together
        String name = schools.municipality().text(row);
        boolean mixed = !name.equals(name.toUpperCase(Locale.ROOT));
        add(code, name, schools.province().text(row), mixed ? MIXED_CASE : CAPITALS);
        last = code;
      }
    }
  }

  private void learn(ShapeTable shapes) {
    for (int row = 0; row < shapes.rows(); row++) {
      boolean municipality = shapes.areaKind().text(row).equals("municipality");
      if (municipality && !shapes.area().isMissing(row)) {
        add(shapes.area().text(row), shapes.areaName().text(row), "", FROM_SHAPE);
      }
    }
  }

  private void learn(ChangeTable changes) {
    for (int row = 0; row < changes.rows(); row++) {
      if (!changes.currentCode().isMissing(row)) {
        add(changes.currentCode().text(row), changes.currentName().text(row), "", CHANGED);
      }
    }
  }

  private void add(String code, String name, String province, int rank) {
    if (name.isEmpty()) {
      return;
    }
    if (nameOfCode.getOrDefault(code, new Named("", -1)).rank < rank) {
      nameOfCode.put(code, new Named(name, rank));
    }
    if (!province.isEmpty()) {
      provinceOfCode.putIfAbsent(code, province);
    }
    spelled(spell(name), code);
    spelled(spell(bare(name)), code);
  }

  private void spelled(String spelling, String code) {
    codesOfSpelling.computeIfAbsent(spelling, ignored -> new HashSet<>()).add(code);
    sourceOfSpelling.putIfAbsent(spelling + "|" + code, reading);
  }

  /// Id of the first file that gave this name to the code; empty where no file did.
  String source(String name, String code) {
    return sourceOfSpelling.getOrDefault(
        spell(name) + "|" + code,
        sourceOfSpelling.getOrDefault(spell(bare(name)) + "|" + code, ""));
  }

  private static String bare(String name) {
    return BRACKETS.matcher(name).replaceAll("");
  }

  /// Capitals and digits only, without accents.
  static String spell(String name) {
    String plain = ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return NO_LETTER.matcher(plain.toUpperCase(Locale.ROOT)).replaceAll("");
  }

  /// The code of a name; empty where no file gave it, or where namesakes cannot be told apart.
  Optional<String> findCode(String name, String province) {
    Set<String> codes = codesOfSpelling.getOrDefault(spell(name), Set.of());
    if (codes.isEmpty()) {
      codes = codesOfSpelling.getOrDefault(spell(bare(name)), Set.of());
    }
    if (codes.size() > 1 && !province.isEmpty()) {
      codes =
          Set.copyOf(
              codes.stream()
                  .filter(
                      code -> spell(provinceOfCode.getOrDefault(code, "")).equals(spell(province)))
                  .toList());
    }
    return codes.size() == 1 ? codes.stream().findFirst() : Optional.empty();
  }

  /// The name of a code; the code itself where no file names it.
  String name(String code) {
    return nameOfCode.getOrDefault(code, new Named(code, 0)).name;
  }

  /// The province of a code, empty where no file gives it.
  String province(String code) {
    return provinceOfCode.getOrDefault(code, "");
  }
}
