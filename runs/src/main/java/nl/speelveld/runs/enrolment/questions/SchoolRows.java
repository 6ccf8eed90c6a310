package nl.speelveld.runs.enrolment.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Which programmes are of one school.
///
/// A school is what the column `school` of `schools.csv` says, so that its levels count together;
/// without that column each programme is one.
final class SchoolRows {
  private final List<String> names;
  private final int[] ofProgramme;

  private SchoolRows(List<String> names, int[] ofProgramme) {
    this.names = names;
    this.ofProgramme = ofProgramme;
  }

  static SchoolRows of(Market market, DataTable table) {
    OptionalInt key = table.findColumn("programme");
    OptionalInt school = table.findColumn("school");
    Map<String, String> schoolOf = new HashMap<>();
    for (int row = 0; key.isPresent() && school.isPresent() && row < table.rows(); row++) {
      schoolOf.put(table.value(key.getAsInt(), row), table.value(school.getAsInt(), row));
    }
    List<String> names = new ArrayList<>();
    Map<String, Integer> rows = new HashMap<>();
    int[] ofProgramme = new int[market.programmes().size()];
    for (int programme = 0; programme < ofProgramme.length; programme++) {
      String name = market.programmes().get(programme);
      String its = schoolOf.getOrDefault(name, "");
      String unit = its.isEmpty() ? name : its;
      Integer known = rows.putIfAbsent(unit, names.size());
      ofProgramme[programme] = known == null ? names.size() : known;
      if (known == null) {
        names.add(unit);
      }
    }
    return new SchoolRows(List.copyOf(names), ofProgramme);
  }

  /// Names of the schools.
  List<String> names() {
    return names;
  }

  /// School of a programme.
  int of(int programme) {
    return ofProgramme[programme];
  }

  /// Heads of one group and of all others whose group is known, by school.
  ///
  /// @param counts programmes × groups
  UnitGroupCounts two(UnitGroupCounts counts, int focal) {
    int[] heads = new int[2 * names.size()];
    for (int programme = 0; programme < ofProgramme.length; programme++) {
      for (int group = 0; group < counts.groups(); group++) {
        if (!counts.groupNames().get(group).equals(KnownPeople.UNKNOWN_PART)) {
          heads[2 * ofProgramme[programme] + (group == focal ? 0 : 1)] +=
              (int) counts.count(programme, group);
        }
      }
    }
    return UnitGroupCounts.ofHeads(names, List.of("focal", "rest"), heads);
  }
}
