package nl.speelveld.rounds.scenario;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.speelveld.rounds.yaml.Section;
import nl.speelveld.rounds.yaml.YamlValue;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.whatif.City;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Turns names of a file into those of a municipality: schools by code or by a name that only one
/// has, areas by postcode, groups by id. Without a municipality every name stands as it is.
final class Names {
  private static final int NEAREST = 3;

  private final String file;
  private final Optional<City> city;
  private final Findings.Collector findings;
  private final Set<String> opened = new LinkedHashSet<>(); // by the scenario that is read

  Names(String file, Optional<City> city, Findings.Collector findings) {
    this.file = file;
    this.city = city;
    this.findings = findings;
  }

  /// A next scenario: schools that the one before opened are not there.
  void next() {
    opened.clear();
  }

  String school(Section section, String name) {
    return school(section, section.text(name), section.value(name).line());
  }

  List<String> schools(Section section, String name) {
    section.value(name); // must be there
    return section.items(name).stream()
        .map(item ->
            item instanceof YamlValue.Text(long line, String text)
                ? school(section, text, line)
                : wrong(section, name, item))
        .toList();
  }

  private static String wrong(Section section, String name, YamlValue item) {
    section.wrong(name, item, "text");
    return "";
  }

  String school(Section section, String word, long line) {
    if (city.isEmpty() || word.isEmpty() || opened.contains(word)) {
      return word;
    }
    List<School> schools = city.get().schools();
    List<School> meant = schools.stream().filter(its -> its.code().equals(word)).toList();
    meant = meant.isEmpty() ? byName(schools, word) : meant;
    if (meant.size() == 1) {
      return meant.getFirst().code();
    }
    Place place = new Place(file, line, section.place().field());
    findings.add(
        meant.isEmpty()
            ? new ScenarioFileFinding.UnknownName(place, "school", word, nearestSchools(word))
            : new ScenarioFileFinding.SharedName(
                place, word, meant.stream().map(School::code).collect(Collectors.joining(", "))));
    return word;
  }

  private static List<School> byName(List<School> schools, String word) {
    return schools.stream().filter(its -> plain(its.name()).equals(plain(word))).toList();
  }

  private String nearestSchools(String word) {
    List<School> schools = city.map(City::schools).orElse(List.of());
    return schools.stream()
        .sorted(
            Comparator.comparingInt(its ->
                Math.min(
                    apart(plain(its.name()), plain(word)),
                    apart(its.code().toLowerCase(Locale.ROOT), plain(word)))))
        .limit(NEAREST)
        .map(its -> its.name() + " (" + its.code() + ")")
        .collect(Collectors.joining(", "));
  }

  /// A school that the scenario opens from here on.
  String opened(Section section, String name) {
    String its = section.text(name);
    boolean taken =
        city.stream()
            .flatMap(each -> each.schools().stream())
            .anyMatch(each -> each.code().equals(its));
    if (taken || (!opened.add(its) && !its.isEmpty())) {
      Place place = new Place(file, section.value(name).line(), section.place().field());
      findings.add(new ScenarioFileFinding.NameTwice(place, its));
    }
    return its;
  }

  String area(Section section, String name) {
    return area(section, section.text(name), section.value(name).line());
  }

  String area(Section section, String word, long line) {
    return known(
        section, line, "area", word, city.map(its -> its.base().areas().names()).orElse(List.of()));
  }

  String group(Section section, String name) {
    return group(section, section.text(name), section.value(name).line());
  }

  String group(Section section, String word, long line) {
    return known(
        section, line, "group", word, city.map(its -> its.base().groups()).orElse(List.of()));
  }

  private String known(Section section, long line, String kind, String word, List<String> names) {
    if (city.isPresent() && !word.isEmpty() && !names.contains(word)) {
      String nearest =
          names.stream()
              .sorted(Comparator.comparingInt(its -> apart(its, word)))
              .limit(NEAREST)
              .collect(Collectors.joining(", "));
      findings.add(
          new ScenarioFileFinding.UnknownName(
              new Place(file, line, section.place().field()), kind, word, nearest));
    }
    return word;
  }

  static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /// How many letters differ: changed, missing or too many (Levenshtein).
  static int apart(String one, String other) {
    int[] row = IntStream.rangeClosed(0, other.length()).toArray();
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int above = row[j];
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(above, row[j - 1]) + 1, diagonal + same);
        diagonal = above;
      }
    }
    return row[other.length()];
  }
}
