package nl.speelveld.web.admin;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.rounds.table.CsvTable;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.people.Account;
import nl.speelveld.runs.people.Grant;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.web.parts.Parts;

/// What schools and municipalities are called that roles hold for: schools as the newest round that
/// has them says, municipalities as the open data do. What is not known keeps its code alone.
public final class PlaceNames {
  private final Map<String, String> schools;
  private final Map<String, String> municipalities;

  private PlaceNames(Map<String, String> schools, Map<String, String> municipalities) {
    this.schools = schools;
    this.municipalities = municipalities;
  }

  /// Names for the roles of these accounts.
  static PlaceNames of(Parts parts, List<Account> accounts) {
    Map<String, String> municipalities =
        parts.monitor().stream()
            .flatMap(data -> data.municipalities().stream())
            .collect(Collectors.toMap(Municipality::code, Municipality::name, (first, _) -> first));
    return new PlaceNames(schools(parts, accounts), municipalities);
  }

  private static Map<String, String> schools(Parts parts, List<Account> accounts) {
    Set<String> wanted = new HashSet<>();
    Set<String> places = new HashSet<>();
    accounts.stream()
        .flatMap(account -> account.grants().stream())
        .filter(grant -> !grant.school().isEmpty())
        .forEach(grant -> {
          wanted.add(key(grant.municipality(), grant.school()));
          places.add(grant.municipality());
        });
    Map<String, String> found = new HashMap<>();
    for (OfficeRound round : parts.store().rounds().all()) { // newest first
      if (places.contains(round.municipality()) && !found.keySet().containsAll(wanted)) {
        read(round.municipality(), parts.store().rounds().files(round.id()))
            .forEach(found::putIfAbsent);
      }
    }
    return found;
  }

  /// Names by code. A school with several programmes has the name that they begin with.
  private static Map<String, String> read(String municipality, Map<String, String> files) {
    String text = files.getOrDefault("schools.csv", "");
    Map<String, String> names = new HashMap<>();
    if (text.isEmpty()) {
      return names;
    }
    DataTable table =
        CsvTable.read("schools.csv", text.getBytes(StandardCharsets.UTF_8), Findings.collector());
    int code = table.findColumn("code").orElse(-1);
    int name = table.findColumn("name").orElse(table.findColumn("programme").orElse(-1));
    for (int row = 0; code >= 0 && name >= 0 && row < table.rows(); row++) {
      names.merge(
          key(municipality, table.value(code, row)), table.value(name, row), PlaceNames::shared);
    }
    return names;
  }

  private static String shared(String one, String other) {
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    String begin = one.substring(0, same).replaceAll("[\\s,(/–-]+$", "");
    return begin.length() < 3 ? one : begin;
  }

  private static String key(String municipality, String school) {
    return municipality + " " + school;
  }

  /// The school of a role: `De Linde (99AA00)`; its code alone where no round names it.
  public String school(Grant grant) {
    String name = schools.getOrDefault(key(grant.municipality(), grant.school()), "");
    return name.isEmpty() ? grant.school() : name + " (" + grant.school() + ")";
  }

  /// The municipality of a role by its name, else by its code.
  public String municipality(Grant grant) {
    return municipalities.getOrDefault(grant.municipality(), grant.municipality());
  }
}
