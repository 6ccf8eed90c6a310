package nl.speelveld.runs.index;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.TableFinding;

/// The order in which a user names the groups of a table, the lowest first.
final class GroupOrder {
  private GroupOrder() {}

  /// What keeps an order from being one of these groups: each must stand in it once.
  static Findings check(List<String> order, List<String> groups, Place place) {
    Findings.Collector findings = Findings.collector();
    Set<String> named = new HashSet<>();
    for (String group : order) {
      if (!groups.contains(group)) {
        findings.add(new TableFinding.UnknownGroupInOrder(place, group, groups));
      } else if (!named.add(group)) {
        findings.add(new TableFinding.GroupTwiceInOrder(place, group));
      }
    }
    groups.stream()
        .filter(group -> !named.contains(group))
        .forEach(group -> findings.add(new TableFinding.GroupNotInOrder(place, group)));
    return findings.toFindings();
  }

  /// The counts with their columns in an order that was checked.
  static UnitGroupCounts apply(List<String> order, UnitGroupCounts counts) {
    return counts.selectGroups(order.stream().mapToInt(counts.groupNames()::indexOf).toArray());
  }
}
